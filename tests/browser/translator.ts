import type { Page } from '@playwright/test'

/** Runs in the page, as a browser's own translator does: puts two `<font>` in the place of every text, again and again. */
export function translateOn(): void {
  const done = new WeakSet<Node>()
  const skipped = 'script, style, textarea, noscript, option, title'
  const translate = (): void => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode() !== null) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      if (text.data.trim() === '' || done.has(text) || text.parentElement?.closest(skipped)) continue
      const copy = document.createTextNode(text.data)
      done.add(copy)
      const inner = document.createElement('font')
      inner.append(copy)
      const outer = document.createElement('font')
      outer.append(inner)
      text.replaceWith(outer)
    }
  }
  translate()
  setInterval(translate, 50)
}

/** From now on every text of a page is replaced as soon as it appears. */
export async function startTranslator(page: Page): Promise<void> {
  await page.evaluate(translateOn)
}
