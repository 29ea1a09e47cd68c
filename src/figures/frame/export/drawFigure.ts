import type { ExportInfo } from '../tableData.ts'
import { copyDrawing } from './copyDrawing.ts'
import { setPaint } from './copyLooks.ts'

const SVG = 'http://www.w3.org/2000/svg'
const MARGIN = 24
const LEAST_WIDTH = 320

type TextStyle = Readonly<{ size: number; weight: number; color: string; lead: number }>
type Page = { readonly root: SVGSVGElement; readonly width: number; readonly font: string; y: number }

/**
 * A figure as it stands on the page, as one SVG that needs nothing else: title, how to read it, the drawing, what it
 * says, and below a rule the settings, the seed and the link that make it again, and whose it is.
 *
 * @param credit source, license, and that it is a simulation
 */
export function drawFigure(
  figure: HTMLElement,
  title: string,
  info: ExportInfo,
  credit: string,
): SVGSVGElement {
  const drawing = figure.querySelector<HTMLElement>('.figure-drawing')
  const style = getComputedStyle(figure)
  const width = Math.max(LEAST_WIDTH, Math.ceil(drawing?.getBoundingClientRect().width ?? 0))
  const root = document.createElementNS(SVG, 'svg')
  const page: Page = { root, width, font: style.fontFamily, y: MARGIN }
  name(root, 'title', title)
  name(root, 'desc', textOf(figure, '.figure-sentence'))
  const ink = style.color
  const soft = textColor(figure, '.figure-subtitle') ?? ink
  write(page, title, { size: 18, weight: 700, color: ink, lead: 23 })
  write(page, textOf(figure, '.figure-subtitle'), { size: 13, weight: 400, color: soft, lead: 18 })
  page.y += 12
  if (drawing !== null) page.y += place(page, copyDrawing(drawing), drawing.getBoundingClientRect().height)
  page.y += 12
  write(page, textOf(figure, '.figure-sentence'), { size: 13, weight: 400, color: ink, lead: 18 })
  page.y += 10
  rule(page, soft)
  for (const fact of [info.settings, info.seed, info.link, credit]) {
    write(page, fact, { size: 12, weight: 400, color: soft, lead: 16 })
  }
  finish(page, paperOf(figure))
  return root
}

/** What a program calls the drawing, and reads out. */
function name(root: SVGSVGElement, tag: 'title' | 'desc', text: string): void {
  const element = document.createElementNS(SVG, tag)
  element.textContent = text
  root.append(element)
}

function write(page: Page, text: string, { size, weight, color, lead }: TextStyle): void {
  const pen = document.createElement('canvas').getContext('2d')
  if (pen !== null) pen.font = `${weight} ${size}px ${page.font}`
  const measure = (part: string): number => pen?.measureText(part).width ?? part.length * size * 0.5
  for (const line of wrapText(text, page.width, measure)) {
    const element = document.createElementNS(SVG, 'text')
    element.setAttribute('x', String(MARGIN))
    element.setAttribute('y', String(page.y + size))
    element.setAttribute('font-family', page.font)
    element.setAttribute('font-size', String(size))
    element.setAttribute('font-weight', String(weight))
    setPaint(element, 'fill', color)
    element.textContent = line
    page.root.append(element)
    page.y += lead
  }
}

function place(page: Page, drawing: SVGGElement, height: number): number {
  drawing.setAttribute('transform', `translate(${MARGIN} ${page.y})`)
  page.root.append(drawing)
  return height
}

function rule(page: Page, color: string): void {
  const line = document.createElementNS(SVG, 'path')
  line.setAttribute('d', `M${MARGIN} ${page.y}h${page.width}`)
  setPaint(line, 'stroke', color)
  line.setAttribute('stroke-opacity', '0.5')
  page.root.append(line)
  page.y += 8
}

function finish(page: Page, paper: string): void {
  const [width, height] = [page.width + 2 * MARGIN, Math.ceil(page.y + MARGIN)]
  page.root.setAttribute('xmlns', SVG)
  page.root.setAttribute('width', String(width))
  page.root.setAttribute('height', String(height))
  page.root.setAttribute('viewBox', `0 0 ${width} ${height}`)
  const back = document.createElementNS(SVG, 'rect')
  back.setAttribute('width', '100%')
  back.setAttribute('height', '100%')
  setPaint(back, 'fill', paper)
  page.root.querySelector('desc')?.after(back)
}

function textOf(figure: HTMLElement, selector: string): string {
  return figure.querySelector(selector)?.textContent ?? ''
}

function textColor(figure: HTMLElement, selector: string): string | null {
  const element = figure.querySelector(selector)
  return element === null ? null : getComputedStyle(element).color
}

/** The first colour that is really painted behind the figure. */
function paperOf(figure: HTMLElement): string {
  for (let element: Element | null = figure; element !== null; element = element.parentElement) {
    const color = getComputedStyle(element).backgroundColor
    if (color !== '' && color !== 'transparent' && !/,\s*0\)$/.test(color)) return color
  }
  return 'white'
}

/**
 * Text in lines no wider than `width`. Words longer than a line (a link) are broken where they must be.
 *
 * @param measure the width of a text, in the units of `width`
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = breakWord(word, width, measure)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return line === '' ? lines : [...lines, line]
}

function breakWord(word: string, width: number, measure: (text: string) => number): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter) > width) {
      pieces.push(piece)
      piece = letter
    } else piece += letter
  }
  return [...pieces, piece]
}
