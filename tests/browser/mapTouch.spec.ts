import type { Page } from '@playwright/test'
import { expect, open, test } from './fixtures.ts'

type Place = Readonly<{ x: number; y: number }>

/** A finger that goes from one place to another, as the browser itself gets it. */
async function swipe(page: Page, from: Place, by: Place): Promise<void> {
  const client = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Place[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] })
  await touch('touchStart', [from])
  for (let step = 1; step <= 10; step += 1)
    // oxlint-disable-next-line no-await-in-loop -- a finger moves in steps
    await touch('touchMove', [{ x: from.x + (by.x * step) / 10, y: from.y + (by.y * step) / 10 }])
  await touch('touchEnd', [])
  await client.detach()
}

/** Opens the map, in the middle of the screen, and says where its flag stands. */
async function openMap(page: Page, query: string): Promise<Place> {
  await open(page, query)
  await page.locator('#story-map').scrollIntoViewIfNeeded()
  const flag = page.locator('#figure-map .map-hold')
  await flag.waitFor()
  await page.locator('#figure-map svg').evaluate((map) => map.scrollIntoView({ block: 'center' }))
  const box = (await flag.boundingBox())!
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const state = (page: Page): Promise<Readonly<{ top: number; threshold: string; gallery: string }>> =>
  page.evaluate(() => {
    const value = (name: RegExp): string =>
      [...document.querySelectorAll('#figure-map [role=slider]')]
        .find((one) => name.test(one.getAttribute('aria-label') ?? ''))
        ?.getAttribute('aria-valuenow') ?? ''
    const { top } = document.querySelector('#figure-map svg')!.getBoundingClientRect()
    return { top, threshold: value(/threshold/), gallery: value(/gallery/) }
  })

/** Writes down where the map stands in each frame that is shown, until it is asked. */
async function watchTop(page: Page): Promise<() => Promise<readonly number[]>> {
  const watched = await page.evaluateHandle(() => {
    const seen = { tops: [] as number[], isOver: false }
    const map = document.querySelector('#figure-map svg')!
    const look = (): void => {
      seen.tops.push(map.getBoundingClientRect().top)
      if (!seen.isOver) setTimeout(() => requestAnimationFrame(look))
    }
    look()
    return seen
  })
  return () =>
    watched.evaluate((seen) => {
      seen.isOver = true
      return seen.tops
    })
}

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

for (const [way, by, moves] of [
  ['up', { x: 0, y: -80 }, 'gallery'],
  ['down', { x: 0, y: 80 }, 'gallery'],
  ['to the right', { x: 60, y: 0 }, 'threshold'],
  ['to the left', { x: -60, y: 0 }, 'threshold'],
] as const)
  test(`a swipe ${way} that begins on the flag moves it, and not the page`, async ({ page }) => {
    const flag = await openMap(page, 't=90&n=300000')
    const before = await state(page)
    const tops = await watchTop(page)
    await swipe(page, flag, by)
    await expect.poll(async () => (await state(page))[moves]).not.toBe(before[moves])
    // Its headline is written anew, a line longer or shorter: the map stays where the finger is.
    for (const top of [...(await tops()), (await state(page)).top])
      expect(Math.abs(top - before.top)).toBeLessThan(2)
  })

test('a swipe up that begins beside the flag scrolls the page, and moves nothing', async ({ page }) => {
  const flag = await openMap(page, 't=90&n=300000')
  const before = await state(page)
  const map = (await page.locator('#figure-map .map-ground').boundingBox())!
  const x = flag.x > map.x + map.width / 2 ? map.x + 20 : map.x + map.width - 20
  await swipe(page, { x, y: flag.y }, { x: 0, y: -120 })
  await expect.poll(async () => (await state(page)).top).toBeLessThan(before.top - 40)
  const after = await state(page)
  expect([after.threshold, after.gallery]).toEqual([before.threshold, before.gallery])
})
