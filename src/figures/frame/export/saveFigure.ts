import { t } from '../../../i18n/translate.ts'
import type { ExportInfo, TableData } from '../tableData.ts'
import { csv } from './csv.ts'
import { drawFigure } from './drawFigure.ts'

export type SaveFormat = 'png' | 'svg' | 'csv'

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

/** Pixels of the picture for each pixel of the page. */
const PNG_SCALE = 2

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
  const name = `lookalike-${id}-${info.seed}.${format}`
  const written = { ...info, settings: t('exports.settings', info), seed: t('exports.seed', info) }
  if (format === 'csv') {
    const text = csv(title, table, info)
    return { name, text, url: dataUrl('text/csv', text), alt: title }
  }
  const svg = drawFigure(figure, title, written)
  const text = new XMLSerializer().serializeToString(svg)
  const url = dataUrl('image/svg+xml', text)
  if (format === 'svg') return { name, text, url, alt: title }
  return { name, text: null, url: await paint(url, svg), alt: title }
}

/** Data addresses, not blob ones: a frame without an origin of its own may not read its own blobs. */
function dataUrl(type: string, text: string): string {
  return `data:${type};charset=utf-8,${encodeURIComponent(text)}`
}

async function paint(url: string, svg: SVGSVGElement): Promise<string> {
  const image = new Image()
  image.src = url
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Number(svg.getAttribute('width')) * PNG_SCALE
  canvas.height = Number(svg.getAttribute('height')) * PNG_SCALE
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png')
}
