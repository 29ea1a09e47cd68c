import { copyLooks, raiseBaseline, setPaint } from './copyLooks.ts'

const SVG = 'http://www.w3.org/2000/svg'

/**
 * Not part of the picture: words for screen readers, buttons, whatever asks to be left out. A button that is a number
 * in a table is the number.
 */
const LEFT_OUT = '[data-no-export], button:not(td > button), .visually-hidden, title, desc'

/**
 * Everything drawn inside an element, as one SVG group with its top left at 0, 0: SVG with its styles written in,
 * canvases as pictures, and text of HTML labels where it stands.
 */
export function copyDrawing(drawing: HTMLElement): SVGGElement {
  const group = document.createElementNS(SVG, 'g')
  const origin = drawing.getBoundingClientRect()
  visit(drawing, origin, group)
  return group
}

function visit(node: Element, origin: DOMRect, into: SVGGElement): void {
  for (const child of node.childNodes) {
    if (child instanceof Text) into.append(...copyText(child, origin))
    if (!(child instanceof Element) || child.matches(LEFT_OUT)) continue
    if (child instanceof SVGSVGElement) into.append(copySvg(child, origin))
    else if (child instanceof HTMLCanvasElement) into.append(copyCanvas(child, origin))
    else visit(child, origin, into)
  }
}

function copySvg(svg: SVGSVGElement, origin: DOMRect): SVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const originals = [svg, ...svg.querySelectorAll('*')]
  const copies = [copy, ...copy.querySelectorAll('*')]
  originals.forEach((original, index) => {
    const own = copies[index]
    if (own instanceof SVGElement) copyLooks(original, own, original !== svg)
  })
  for (const gone of copy.querySelectorAll(LEFT_OUT)) gone.remove()
  for (const gone of copy.querySelectorAll('[display="none"]')) gone.remove()
  const box = svg.getBoundingClientRect()
  copy.setAttribute('x', String(box.left - origin.left))
  copy.setAttribute('y', String(box.top - origin.top))
  copy.setAttribute('width', String(box.width))
  copy.setAttribute('height', String(box.height))
  copy.setAttribute('overflow', 'visible')
  return copy
}

function copyCanvas(canvas: HTMLCanvasElement, origin: DOMRect): SVGElement {
  const box = canvas.getBoundingClientRect()
  const image = document.createElementNS(SVG, 'image')
  image.setAttribute('href', canvas.toDataURL('image/png'))
  image.setAttribute('x', String(box.left - origin.left))
  image.setAttribute('y', String(box.top - origin.top))
  image.setAttribute('width', String(box.width))
  image.setAttribute('height', String(box.height))
  return image
}

/** A text node, a line of it at a time, each where it stands on the page. */
function copyText(text: Text, origin: DOMRect): readonly SVGElement[] {
  const parent = text.parentElement
  if (parent === null || (text.textContent ?? '').trim() === '') return []
  const style = getComputedStyle(parent)
  if (style.visibility === 'hidden') return []
  return textLines(text).map(({ words, box }) => {
    const element = document.createElementNS(SVG, 'text')
    element.setAttribute('x', String(box.left - origin.left))
    element.setAttribute('y', String(box.top - origin.top + box.height / 2))
    for (const name of ['font-family', 'font-size', 'font-weight'])
      element.setAttribute(name, style.getPropertyValue(name))
    setPaint(element, 'fill', style.color)
    raiseBaseline(element, 'central', parseFloat(style.fontSize))
    element.textContent = words
    return element
  })
}

function textLines(text: Text): readonly { words: string; box: DOMRect }[] {
  const lines: { words: string; box: DOMRect }[] = []
  const range = document.createRange()
  for (const match of text.data.matchAll(/\S+\s*/g)) {
    range.setStart(text, match.index)
    range.setEnd(text, match.index + match[0].trimEnd().length)
    const box = range.getBoundingClientRect()
    const line = lines.at(-1)
    if (line !== undefined && Math.abs(line.box.top - box.top) < box.height / 2) line.words += match[0]
    else if (box.width > 0) lines.push({ words: match[0], box })
  }
  return lines
}
