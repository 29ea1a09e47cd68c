/**
 * What decides how a shape looks, and what it is where nobody says: written as attributes, which no drawing program or
 * policy refuses. Everything else in a computed style is layout, which a copy has in its attributes already.
 */
const INHERITED: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  visibility: 'visible',
}
const OWN: Readonly<Record<string, string>> = {
  opacity: '1',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
}
const PAINTS: readonly string[] = ['fill', 'stroke', 'stop-color']
/** What only pages need. */
const PAGE_ONLY = /^(?:class|style|tabindex|role|focusable|(?:aria|data)-.*|on.*)$/

/**
 * Writes how an element looks into its copy: what it does not inherit from the element around it, and is not the
 * default anyway.
 *
 * @param isInside whether the element around it is part of the copy too
 */
export function copyLooks(original: Element, copy: SVGElement, isInside: boolean): void {
  const style = getComputedStyle(original)
  const around = isInside && original.parentElement ? getComputedStyle(original.parentElement) : null
  for (const name of copy.getAttributeNames()) if (PAGE_ONLY.test(name)) copy.removeAttribute(name)
  for (const [name, usual] of Object.entries(INHERITED))
    write(copy, name, style.getPropertyValue(name), around?.getPropertyValue(name) ?? usual)
  for (const [name, usual] of Object.entries(OWN)) write(copy, name, style.getPropertyValue(name), usual)
  copy.removeAttribute('display')
  if (style.display === 'none') copy.setAttribute('display', 'none')
  copy.removeAttribute('dominant-baseline')
  if (original.tagName === 'text') raiseBaseline(copy, style.dominantBaseline, parseFloat(style.fontSize))
}

function write(copy: SVGElement, name: string, value: string, without: string): void {
  copy.removeAttribute(name)
  if (value === '' || value === without) return
  if (PAINTS.includes(name)) setPaint(copy, name, value)
  else copy.setAttribute(name, value)
}

/**
 * A colour as every drawing program reads it: `rgb()` or `none`, what shines through as an opacity of its own. Browsers
 * compute `rgba()` and, from mixed colours, `color(srgb …)`, which many programs draw black.
 */
export function setPaint(element: SVGElement, name: string, value: string): void {
  const { paint, opacity } = readPaint(value)
  element.setAttribute(name, paint)
  if (opacity < 1 && paint !== 'none')
    element.setAttribute(`${name}-opacity`.replace('color-', ''), String(opacity))
}

/** @returns a paint without an opacity, and the opacity, 0 to 1; a pattern's name as programs read it, without quotes */
export function readPaint(value: string): Readonly<{ paint: string; opacity: number }> {
  const pattern = /^url\("?(#[^")]+)"?\)/.exec(value)?.[1]
  if (pattern !== undefined) return { paint: `url(${pattern})`, opacity: 1 }
  const [, form = '', inside = ''] = /^(rgba?|color)\((.*)\)$/.exec(value) ?? []
  const [r = 0, g = 0, b = 0, opacity = 1] = (inside.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map(readPart)
  if (form === '') return { paint: value, opacity: 1 }
  if (opacity === 0) return { paint: 'none', opacity: 0 }
  const scale = form === 'color' ? 255 : 1
  return { paint: `rgb(${[r, g, b].map((part) => Math.round(part * scale)).join(', ')})`, opacity }
}

function readPart(text: string): number {
  return text.endsWith('%') ? parseFloat(text) / 100 : parseFloat(text)
}

/** How far below the point the letters' foot is, in sizes of the type: Inkscape and LibreOffice know no baselines. */
const DROPS: Readonly<Record<string, number>> = {
  central: 0.347,
  middle: 0.26,
  mathematical: 0.45,
  hanging: 0.72,
  'text-before-edge': 0.905,
  'text-top': 0.905,
  'text-after-edge': -0.212,
  'text-bottom': -0.212,
  ideographic: -0.212,
}

/** Puts text where another baseline would have put it, by moving its first letter down. */
export function raiseBaseline(text: SVGElement, baseline: string, size: number): void {
  const drop = DROPS[baseline]
  if (drop === undefined) return
  const first = text.firstElementChild
  const isSpan = first?.tagName === 'tspan' && text.firstChild === first
  const target = isSpan ? first : text
  const given = target.getAttribute('dy') ?? '0'
  const before = given.endsWith('em') ? parseFloat(given) * size : parseFloat(given)
  target.setAttribute('dy', String(Math.round((before + drop * size) * 100) / 100))
}
