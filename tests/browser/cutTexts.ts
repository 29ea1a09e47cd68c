/** What a reader may set for themselves: WCAG 2.2, 1.4.12. */
export const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

/**
 * Runs in the page. Texts that are seen now and lie on each other, or are cut by a box or by the window; and a page that
 * is wider than its window. What stands still while the page scrolls
 * below it covers what it is there to cover.
 */
export function findCutTexts(): readonly string[] {
  type Line = Readonly<{ said: string; element: Element; box: DOMRect; size: number; still: Element | null }>
  const found = new Set<string>()
  const short = (said: string): string => `“${said.trim().replaceAll(/\s+/g, ' ').slice(0, 40)}”`
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth > clientWidth) found.add(`the page is ${scrollWidth - clientWidth} px too wide`)
  /** The part around an element that stays in its place. */
  const stillAround = (element: Element): Element | null => {
    for (let around: Element | null = element; around !== null; around = around.parentElement)
      if (['fixed', 'sticky'].includes(getComputedStyle(around).position)) return around
    return null
  }
  /** Said to those who do not see the page: it is cut away on purpose. */
  const isOnlyHeard = (element: Element): boolean => {
    for (let around: Element | null = element; around !== null; around = around.parentElement) {
      const { clipPath, position } = getComputedStyle(around)
      if (clipPath.startsWith('inset(50%') && position === 'absolute') return true
    }
    return false
  }
  const lines: Line[] = []
  const range = document.createRange()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode() !== null) {
    const text = walker.currentNode as Text
    const element = text.parentElement
    if (element === null || !/\S/.test(text.data)) continue
    if (element.closest('script, style, title, desc, option, noscript, math, .skip') !== null) continue
    // What is far below is not laid out: it has no place of its own yet.
    const shown = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }
    if (!element.checkVisibility(shown) || isOnlyHeard(element)) continue
    const view = element.closest('svg')
    const scale = view?.viewBox.baseVal?.width
      ? view.getBoundingClientRect().width / view.viewBox.baseVal.width
      : 1
    const size = parseFloat(getComputedStyle(element).fontSize) * scale
    range.selectNodeContents(text)
    for (const box of range.getClientRects())
      if (box.width > 0.5 && box.bottom > 0 && box.top < innerHeight)
        lines.push({ said: text.data, element, box, size, still: stillAround(element) })
  }
  /** Where the letters are, without the room above and below. */
  const inked = ({ box, size }: Line) => {
    const middle = (box.top + box.bottom) / 2
    return { left: box.left, right: box.right, top: middle - size * 0.42, bottom: middle + size * 0.42 }
  }
  lines.forEach((line, i) => {
    const own = inked(line)
    if (own.left < -0.5 || (own.right > clientWidth + 0.5 && line.element.closest('table') === null))
      found.add(`${short(line.said)} is cut off by the window`)
    for (let around = line.element; around !== document.body; around = around.parentElement!) {
      const { overflowX, overflowY } = getComputedStyle(around)
      const box = around.getBoundingClientRect()
      const isOut =
        (['hidden', 'clip'].includes(overflowX) && (own.right > box.right + 1 || own.left < box.left - 1)) ||
        (['hidden', 'clip'].includes(overflowY) && (own.bottom > box.bottom + 1 || own.top < box.top - 1))
      if (isOut) found.add(`${short(line.said)} is cut off by ${around.className}`)
    }
    for (const other of lines.slice(i + 1)) {
      if (other.still !== line.still) continue
      const its = inked(other)
      const across = Math.min(own.right, its.right) - Math.max(own.left, its.left)
      const down = Math.min(own.bottom, its.bottom) - Math.max(own.top, its.top)
      if (across > 1 && down > 1.5) found.add(`${short(line.said)} lies on ${short(other.said)}`)
    }
  })
  // What is written in a box of its own has no lines to measure; nothing else may stand on or below it.
  for (const box of document.querySelectorAll(
    'select, textarea, input:not([type=range], [type=checkbox], [type=radio])',
  )) {
    if (!box.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || isOnlyHeard(box))
      continue
    const { left, right, top, bottom } = box.getBoundingClientRect()
    const still = stillAround(box)
    for (const line of lines.filter((one) => one.still === still)) {
      const its = inked(line)
      const across = Math.min(right, its.right) - Math.max(left, its.left)
      const down = Math.min(bottom, its.bottom) - Math.max(top, its.top)
      if (across > 1 && down > 1.5) found.add(`${short(line.said)} and a box lie on each other`)
    }
    if (box.localName !== 'select' && box.localName !== 'textarea' && box.scrollWidth > box.clientWidth + 1)
      found.add(`${short((box as HTMLInputElement).value)} is cut off by its box`)
  }
  return [...found]
}
