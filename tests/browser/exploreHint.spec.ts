import type { Page } from '@playwright/test'
import { thresholdSlider } from './exploreReading.ts'
import { expect, open, test } from './fixtures.ts'

test('the hint for a first visit goes with the first move, moves nothing else, and is announced to nobody', async ({
  page,
}) => {
  await open(page)
  const hint = page.locator('.first-hint')
  await expect(hint).toBeVisible()
  await expect(hint).toHaveAttribute('aria-hidden', 'true')
  const top = () => page.locator('.story').evaluate((element) => element.getBoundingClientRect().top)
  const before = await top()
  await thresholdSlider(page).press('ArrowRight')
  await expect(hint).toBeHidden()
  expect(await top()).toBe(before)
})

/** Middle of the ring that marks the pinned threshold, in pixels from the start of its slider. */
async function ringAt(page: Page, query: string): Promise<number> {
  await open(page, query)
  return page
    .locator('.slider-compared')
    .first()
    .evaluate((ring) => {
      const { left, width } = ring.getBoundingClientRect()
      return left + width / 2 - (ring.parentElement?.getBoundingClientRect().left ?? 0)
    })
}

for (const width of [1280, 720, 360])
  test(`the arrow of the hint runs from 80 to 99% on the slider, ${width} wide, until the first move`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    const from = await ringAt(page, 't=99&t2=80')
    const to = await ringAt(page, 't=80&t2=99')
    const slider = page.locator('.slider').first()
    /** From where to where the line and its tip are painted; null when they are not. */
    const arrow = () =>
      slider.evaluate((element) => {
        const [line, tip] = ['::before', '::after'].map((part) => getComputedStyle(element, part))
        if (line === undefined || tip === undefined || line.content === 'none') return null
        const px = (...lengths: readonly string[]) =>
          lengths.reduce((sum, length) => sum + parseFloat(length), 0)
        const [start, point] = [px(line.left), px(tip.left, tip.borderLeftWidth)]
        return { start, end: start + px(line.width), point }
      })
    const { start = 0, end = 0, point = 0 } = (await arrow()) ?? {}
    // It leaves the thumb and the ring free, which are some 12 pixels across their middles.
    expect(start - from).toBeGreaterThan(9)
    expect(start - from).toBeLessThan(18)
    expect(to - point).toBeGreaterThan(9)
    expect(to - point).toBeLessThan(18)
    expect(end).toBeGreaterThan(start + 20)
    // The tip sits on the end of its line.
    expect(Math.abs(point - end)).toBeLessThan(3)
    await thresholdSlider(page).press('ArrowRight')
    await expect.poll(arrow).toBeNull()
  })
