import type { Page } from '@playwright/test'
import { COLOR_SCHEMES, expect, open, test } from './fixtures.ts'

const PAGES = ['', 'lesson=what-80-means', '#teachers']

/** How many pixels have to change by a contrast of 3 : 1 where focus comes: a bar 2 wide and 20 long, at least. */
const LEAST = 40

/** What is focused, in words; null at the end of the page. */
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return null
    const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
    return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${name.trim().slice(0, 40)}"`
  })

/** The window as it is, and as it would be without focus. */
async function withAndWithout(page: Page): Promise<readonly string[]> {
  const clip = await page.evaluate(() => {
    // A choice is ringed with its label.
    const element = document.activeElement!.closest('label') ?? document.activeElement!
    element.scrollIntoView({ block: 'center' })
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const [x, y] = [Math.max(left - 12, 0), Math.max(top - 12, 0)]
    return {
      x,
      y,
      width: Math.max(Math.min(right + 12, innerWidth) - x, 1),
      height: Math.max(Math.min(bottom + 12, innerHeight) - y, 1),
    }
  })
  const shot = async (): Promise<string> =>
    (await page.screenshot({ clip, animations: 'disabled', caret: 'hide' })).toString('base64')
  const withFocus = await shot()
  await page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    Object.assign(window, { left: element })
    element.blur()
  })
  const without = await shot()
  await page.evaluate(() => (window as unknown as { left: HTMLElement }).left.focus())
  return [withFocus, without]
}

/** How many pixels of two pictures differ by a contrast of at least 3 : 1. */
function strongChanges(page: Page, pictures: readonly string[]): Promise<number> {
  return page.evaluate(async (sources) => {
    const [one, other] = await Promise.all(
      sources.map(async (source) => {
        const image = new Image()
        image.src = `data:image/png;base64,${source}`
        await image.decode()
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!
        context.drawImage(image, 0, 0)
        return context.getImageData(0, 0, image.width, image.height).data
      }),
    )
    const light = (data: Uint8ClampedArray, at: number): number => {
      const [r = 0, g = 0, b = 0] = Array.from(data.slice(at, at + 3), (value) => {
        const part = value / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    let count = 0
    for (let at = 0; at < one!.length; at += 4) {
      if (one![at] === other![at] && one![at + 1] === other![at + 1]) continue
      const [low, high] = [light(one!, at), light(other!, at)].toSorted((a, b) => a - b)
      if ((high! + 0.05) / (low! + 0.05) >= 3) count++
    }
    return count
  }, pictures)
}

for (const colorScheme of COLOR_SCHEMES)
  for (const query of PAGES)
    test(`${query || 'Explore'}, ${colorScheme}: wherever Tab leads, focus is seen at 3 : 1`, async ({
      page,
    }) => {
      test.setTimeout(120_000)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await open(page, query)
      const faint: string[] = []
      const seen = new Set<string>()
      for (let stop = 0; stop < 150; stop++) {
        // oxlint-disable-next-line no-await-in-loop -- one stop after the other
        await page.keyboard.press('Tab')
        // oxlint-disable-next-line no-await-in-loop
        const name = await focused(page)
        if (name === null) break
        if (seen.has(name)) continue
        seen.add(name)
        // oxlint-disable-next-line no-await-in-loop
        const changed = await strongChanges(page, await withAndWithout(page))
        if (changed < LEAST) faint.push(`${name}: ${changed}`)
      }
      expect(seen.size).toBeGreaterThan(10)
      expect(faint).toEqual([])
    })
