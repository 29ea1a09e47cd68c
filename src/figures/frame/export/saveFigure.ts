import { t } from '../../../i18n/translate.ts'
import type { ExportInfo, TableData } from '../tableData.ts'
import { codebook, csv } from './csv.ts'
import { drawFigure } from './drawFigure.ts'

export type SaveFormat = 'png' | 'png1080' | 'svg' | 'csv' | 'codebook'

/** A file that could not be handed over as a download. */
export type SavedFile = Readonly<{
  name: string
  url: string
  /** The file as text to copy, or null for a picture. */
  text: string | null
  alt: string
}>

type Request = Readonly<{
  format: SaveFormat
  id: string
  title: string
  table: TableData
  info: ExportInfo
  figure: HTMLElement
}>

/** Pixels across: what most articles and previews take, and what social media do. */
const PNG_WIDTHS = { png: 1200, png1080: 1080 } as const

/**
 * Makes the file and downloads it.
 *
 * @returns null when it was downloaded; the file itself inside a frame, which may have been forbidden to download and
 *   cannot know
 */
export async function saveFigure(request: Request): Promise<SavedFile | null> {
  const file = await makeFile(request)
  if (window.self !== window.top) return file
  const link = document.createElement('a')
  link.href = file.url
  link.download = file.name
  link.click()
  return null
}

async function makeFile({ format, id, title, table, info, figure }: Request): Promise<SavedFile> {
  const name = (end: string): string => `lookalike-${id}-${info.seed}${end}`
  const credit = t('exports.credit', { source: info.source ?? 'none' })
  if (format === 'csv' || format === 'codebook') {
    const text = format === 'csv' ? csv(title, table, info) : codebook(table, { ...info, credit })
    const end = format === 'csv' ? '.csv' : '-codebook.csv'
    return { name: name(end), text, url: dataUrl('text/csv', text), alt: title }
  }
  const written = { ...info, settings: t('exports.settings', info), seed: t('exports.seed', info) }
  const draw = (): SVGSVGElement => drawFigure(figure, title, written, credit)
  const svg = format === 'svg' ? inPrintColours(draw) : draw()
  const text = new XMLSerializer().serializeToString(svg)
  const url = dataUrl('image/svg+xml', text)
  if (format === 'svg') return { name: name('.svg'), text, url, alt: title }
  const width = PNG_WIDTHS[format]
  return { name: name(`-${width}.png`), text: null, url: await paint(url, svg, width), alt: title }
}

/** Drawn as on white paper, whatever the reader's screen is set to. Nothing is painted in between. */
function inPrintColours<T>(draw: () => T): T {
  const { dataset } = document.documentElement
  const { theme } = dataset
  dataset['theme'] = 'light'
  const drawn = draw()
  if (theme === undefined) delete dataset['theme']
  else dataset['theme'] = theme
  return drawn
}

/** Data addresses, not blob ones: a frame without an origin of its own may not read its own blobs. */
function dataUrl(type: string, text: string): string {
  return `data:${type};charset=utf-8,${encodeURIComponent(text)}`
}

/** @param width pixels across */
async function paint(url: string, svg: SVGSVGElement, width: number): Promise<string> {
  const image = new Image()
  image.src = url
  await image.decode()
  const scale = width / Number(svg.getAttribute('width'))
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = Math.round(Number(svg.getAttribute('height')) * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png')
}
