import type { Locator, Page } from '@playwright/test'

export const thresholdSlider = (page: Page): Locator =>
  page.getByRole('slider', { name: 'Confidence threshold', exact: true })
export const gallerySlider = (page: Page): Locator =>
  page.getByRole('slider', { name: 'Gallery size', exact: true })
export const sentence = (page: Page): Locator => page.locator('.sentence')

/** The state in the address, by key. It is written a quarter of a second after the last change: poll for what it becomes. */
export const address = (page: Page): URLSearchParams => new URL(page.url()).searchParams

/** Reads the whole page at every frame from now on, for numbers nobody should ever see. */
export function watchNumbers(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen = new Set<string>()
    Object.assign(window, { badNumbers: seen, framesRead: 0 })
    const values = ['aria-valuetext', 'aria-label', 'alt'] as const
    const read = (): void => {
      const root = document.querySelector('#root')
      const said = [...(root?.querySelectorAll('[aria-valuetext], [aria-label], [alt]') ?? [])].flatMap(
        (element) => values.map((name) => element.getAttribute(name) ?? ''),
      )
      const walker = document.createTreeWalker(root ?? document.body, NodeFilter.SHOW_TEXT)
      const texts: string[] = []
      while (walker.nextNode() !== null) texts.push(walker.currentNode.textContent ?? '')
      for (const text of [...texts, ...said]) {
        if (/NaN|Infinity|undefined|∞|(?:^|[^\d.,])[-−]0(?![.,\d])/.test(text)) seen.add(text)
        for (const [, number] of text.matchAll(/(\d[\d,]*(?:\.\d+)?)\s?%/g))
          if (Number(number?.replaceAll(',', '')) > 100) seen.add(text)
      }
      Object.assign(window, { framesRead: (window as unknown as { framesRead: number }).framesRead + 1 })
      requestAnimationFrame(read)
    }
    read()
  })
}

/** What `watchNumbers` found, and how often it looked. */
export function numbersFound(page: Page): Promise<{ bad: readonly string[]; frames: number }> {
  return page.evaluate(() => {
    const { badNumbers, framesRead } = window as unknown as { badNumbers: Set<string>; framesRead: number }
    return { bad: [...badNumbers], frames: framesRead }
  })
}

/** Drags a slider's thumb with the mouse from one end to the other and back to the middle, as a hand would. */
export async function dragEndToEnd(page: Page, slider: Locator, steps = 40): Promise<void> {
  const box = await slider.boundingBox()
  if (box === null) throw new Error('There is no such slider in view.')
  const [left, right, y] = [box.x + 11, box.x + box.width - 11, box.y + box.height / 2]
  await page.mouse.move(left, y)
  await page.mouse.down()
  await page.mouse.move(right, y, { steps })
  await page.mouse.move((left + right) / 2, y, { steps: steps / 2 })
  await page.mouse.up()
}
