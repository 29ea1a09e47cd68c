import type { Frame, Page } from '@playwright/test'

/** Keys of a link and their values, on top of the preset's own settings. */
export type WalkState = Readonly<Record<string, string | number>>

/** A page of its own with one figure in a frame, which is told by messages what to show: no state needs a new load. */
export async function openFramed(page: Page, file: string, width: number, style: string): Promise<Frame> {
  await page.route('**/collisions.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Host</title><body style="margin:0"><iframe title="Figure" src="embed/${file}" style="border:0;width:${width}px;height:1600px"></iframe>`,
    }),
  )
  await page.setViewportSize({ width: Math.max(400, width), height: 900 })
  await page.goto('collisions.html')
  const frame = page.frames()[1]
  if (frame === undefined) throw new Error('The page has no frame.')
  await frame.locator('.figure').first().waitFor()
  if (style !== '') await frame.addStyleTag({ content: style })
  return frame
}

/** Sets the figure as the page around it may, and waits until it is drawn. */
export function setState(page: Page, state: WalkState): Promise<void> {
  return page.evaluate(async (asked) => {
    const target = document.querySelector('iframe')?.contentWindow
    if (!target) throw new Error('There is no frame.')
    const frame = () => new Promise((done) => target.requestAnimationFrame(done))
    target.postMessage({ type: 'lookalike:set', v: 1, state: asked, fromLink: true }, '*')
    await frame()
    await frame()
    await frame()
    await frame()
  }, state)
}

/**
 * All texts of the figures shown, line by line, looked at at once: which lie on each other, are cut by the page or by
 * what clips them, or are under 12 px.
 */
export function findCollisions(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    type Line = Readonly<{ said: string; box: DOMRect; element: Element; size: number; clip: number }>
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest('.visually-hidden, [data-no-export], dialog') === null
    /** Where elements around it clip it, in px from the top: what is below is not seen. Null where nothing of it is. */
    const clipOf = (element: Element, box: DOMRect): number | null => {
      let bottom = Infinity
      for (let around: Element | null = element; around !== null; around = around.parentElement) {
        if (getComputedStyle(around).overflowY === 'visible') continue
        const clip = around.getBoundingClientRect()
        if (box.top >= clip.bottom - 1 || box.bottom <= clip.top + 1) return null
        bottom = Math.min(bottom, clip.bottom)
      }
      return bottom
    }
    const lines: Line[] = []
    const range = document.createRange()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode() !== null) {
      const text = walker.currentNode as Text
      const element = text.parentElement
      if (element === null || !/\S/.test(text.data) || element.closest('.figure, .controls') === null)
        continue
      if (['STYLE', 'SCRIPT', 'OPTION', 'TITLE', 'DESC'].includes(element.tagName.toUpperCase())) continue
      if (!isShown(element)) continue
      const view = element.closest('svg')
      const scale =
        view === null || view.viewBox.baseVal === null || view.viewBox.baseVal.width === 0
          ? 1
          : view.getBoundingClientRect().width / view.viewBox.baseVal.width
      const size = parseFloat(getComputedStyle(element).fontSize) * scale
      range.selectNodeContents(text)
      for (const box of range.getClientRects()) {
        const clip = clipOf(element, box)
        if (box.width > 0.5 && clip !== null) lines.push({ said: text.data.trim(), box, element, size, clip })
      }
    }
    /** Boxes of letters are taller than letters: by about a quarter above and below. */
    const inked = ({ box, size, clip }: Line) => {
      const middle = (box.top + box.bottom) / 2
      return {
        left: box.left,
        right: box.right,
        top: middle - size * 0.42,
        bottom: Math.min(clip, middle + size * 0.42),
      }
    }
    const short = (said: string): string => said.replace(/[\d.,]+/g, '#').slice(0, 40)
    const found = new Set<string>()
    const width = document.documentElement.clientWidth
    lines.forEach((line, i) => {
      const own = inked(line)
      if (line.size < 11.95) found.add(`“${short(line.said)}” is ${line.size.toFixed(1)} px`)
      const isTable = line.element.closest('.figure-table') !== null
      if (!isTable && (own.left < -0.5 || own.right > width + 0.5))
        found.add(`“${short(line.said)}” is cut off`)
      for (const other of lines.slice(i + 1)) {
        const its = inked(other)
        const across = Math.min(own.right, its.right) - Math.max(own.left, its.left)
        const down = Math.min(own.bottom, its.bottom) - Math.max(own.top, its.top)
        if (across > 1 && down > 1.5) found.add(`“${short(line.said)}” lies on “${short(other.said)}”`)
      }
    })
    const { scrollWidth } = document.documentElement
    if (scrollWidth > width) found.add('the page scrolls sideways')
    return [...found]
  })
}
