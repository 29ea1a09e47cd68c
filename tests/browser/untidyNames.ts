/** Names nobody thought of: from right to left, as long as they may be, of emoji of several parts, with digits. */
export const NAMES = ['שחורים', 'المشرعون من البشرة', 'W'.repeat(40), '👩‍⚖️👨‍👩‍👧‍👦', 'A 12 b'] as const

/** The groups of a link that are called so. */
export const NAMED = NAMES.map(
  (name, i) => `${encodeURIComponent(name)}:${0.4 - 0.06 * i}:${0.2 + 0.02 * i}::${[3, 1, 2, 1.5, 1][i]}:0`,
).join('~')

/**
 * Runs in the page. Words and numbers that do not stand in the order in which they are written, where a name from right
 * to left is among them; words of drawings that are cut off or lie on a name; and a page that is wider than its window.
 */
export function findUntidy(): readonly string[] {
  const found = new Set<string>()
  const isName = (text: string): boolean => /[\u0590-\u06ff]|WWW|\u{1F469}/u.test(text)
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth > clientWidth) found.add(`the page is ${scrollWidth - clientWidth} px too wide`)
  const across = (a: DOMRect, b: DOMRect): number => Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const down = (a: DOMRect, b: DOMRect): number => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  for (const svg of document.querySelectorAll('.figure svg')) {
    const room = svg.getBoundingClientRect()
    const texts = [...svg.querySelectorAll('text')].map((text) => ({
      said: text.textContent ?? '',
      box: text.getBoundingClientRect(),
    }))
    for (const { said, box } of texts.filter((one) => isName(one.said) && one.box.width > 0)) {
      if (box.right > room.right + 2 || box.left < room.left - 2) found.add(`cut off: ${said}`)
      for (const other of texts)
        if (other.said !== said && across(box, other.box) > 2 && down(box, other.box) > 5)
          found.add(`${said} lies on ${other.said}`)
    }
  }
  /** The texts of each line box's owner. */
  const owners = new Map<Element, Text[]>()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode() !== null) {
    const text = walker.currentNode as Text
    let owner = text.parentElement
    if (owner === null || owner.closest('script, style, title, desc, option, noscript, .visually-hidden'))
      continue
    const isInLine = (one: Element): boolean =>
      one instanceof SVGElement ? one.localName !== 'text' : getComputedStyle(one).display === 'inline'
    while (isInLine(owner) && owner.parentElement !== null) owner = owner.parentElement
    owners.set(owner, [...(owners.get(owner) ?? []), text])
  }
  for (const texts of owners.values()) {
    let before: DOMRect | null = null
    for (const text of texts)
      for (const { index, 0: word } of text.data.matchAll(
        /[\u0590-\u06ff]+(?: [\u0590-\u06ff]+)*|[\dA-Za-z][\w.,%]*/g,
      )) {
        const range = document.createRange()
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 0)
        const box = boxes.length === 1 ? boxes[0]! : null
        if (box && before && down(before, box) > 4 && box.left < before.right - 2)
          found.add(`out of order at “${word}”: ${texts.map(({ data }) => data).join('')}`)
        before = box
      }
  }
  return [...found]
}
