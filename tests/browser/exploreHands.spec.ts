import type { CDPSession, Locator, Page } from '@playwright/test'
import { gallerySlider, thresholdSlider } from './exploreReading.ts'
import { openTopic } from './explorePanels.ts'
import { expect, open, test } from './fixtures.ts'

type Point = Readonly<{ x: number; y: number }>

/** A finger that goes from one point to another in steps, as a screen reports it. */
async function swipe(client: CDPSession, from: Point, to: Point): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] })
  await touch('touchStart', [from])
  for (let step = 1; step <= 12; step += 1)
    // oxlint-disable-next-line no-await-in-loop -- one move after the other
    await touch('touchMove', [
      { x: from.x + ((to.x - from.x) * step) / 12, y: from.y + ((to.y - from.y) * step) / 12 },
    ])
  await touch('touchEnd', [])
}

async function middleOf(place: Locator): Promise<Point> {
  const box = await place.boundingBox()
  if (box === null) throw new Error('It is not in view.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const value = (page: Page) => page.getByRole('textbox', { name: 'Confidence threshold in percent' })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  const PLACES: Readonly<Record<string, string>> = {
    'the searches': '#figure-searches svg',
    'the scores': '#figure-scores svg',
    'the map': '#figure-map svg',
  }

  for (const [what, selector] of Object.entries(PLACES))
    test(`a finger that sets out upward on ${what} scrolls the page and changes nothing`, async ({
      page,
    }) => {
      await open(page)
      await page.locator('#story-map').scrollIntoViewIfNeeded()
      const place = page.locator(selector).first()
      await place.evaluate((element) => element.scrollIntoView({ block: 'center' }))
      const before = await page.evaluate(() => scrollY)
      const from = await middleOf(place)
      await swipe(await page.context().newCDPSession(page), from, { x: from.x + 4, y: from.y - 160 })
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 60)
      await expect(value(page)).toHaveValue('80%')
      await expect(gallerySlider(page)).toHaveAttribute('aria-valuetext', '25,000 mugshots')
    })

  test('a finger that sets out upward on a slider scrolls the page and changes nothing', async ({ page }) => {
    await open(page)
    const before = await page.evaluate(() => scrollY)
    const { x, y } = await middleOf(thresholdSlider(page))
    await swipe(await page.context().newCDPSession(page), { x: x + 40, y }, { x: x + 43, y: y - 200 })
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 60)
    await expect(value(page)).toHaveValue('80%')
  })

  test('a finger that sets out sideways on a slider moves it and leaves the page where it is', async ({
    page,
  }) => {
    await open(page)
    const { y } = await middleOf(thresholdSlider(page))
    await swipe(await page.context().newCDPSession(page), { x: 70, y }, { x: 300, y: y + 6 })
    await expect(value(page)).not.toHaveValue('80%')
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test('a finger that sets out sideways on the map moves the point', async ({ page }) => {
    await open(page)
    await page.locator('#story-map').scrollIntoViewIfNeeded()
    const place = page.locator('#figure-map svg')
    await place.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    const from = await middleOf(place)
    await swipe(await page.context().newCDPSession(page), from, { x: from.x + 90, y: from.y + 8 })
    await expect(value(page)).not.toHaveValue('80%')
  })

  test('the end of the page can be read above the sliders', async ({ page }) => {
    await open(page)
    const last = page.locator('.footer > :last-child')
    await expect
      .poll(async () => {
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
        const bar = await page.locator('.dock').evaluate((dock) => dock.getBoundingClientRect().top)
        return bar - (await last.evaluate((element) => element.getBoundingClientRect().bottom))
      })
      .toBeGreaterThanOrEqual(0)
  })

  test('whatever has the focus is never under the sliders', async ({ page }) => {
    await open(page)
    const hidden: string[] = []
    for (let stop = 0; stop < 60; stop += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one stop after the other
      await page.keyboard.press('Tab')
      // oxlint-disable-next-line no-await-in-loop
      const under = await page.evaluate(() => {
        const focused = document.activeElement
        const bar = document.querySelector('.dock')
        if (focused === null || focused === document.body || bar === null || bar.contains(focused))
          return null
        const [box, top] = [focused.getBoundingClientRect(), bar.getBoundingClientRect().top]
        const covered = box.top >= top - 4 || (box.bottom > top + 2 && box.height < top)
        return covered ? `${focused.outerHTML.slice(0, 90)} ${box.top}-${box.bottom}, bar at ${top}` : null
      })
      if (under !== null) hidden.push(under)
    }
    expect(hidden).toEqual([])
  })
})

test('keys go through the page in the order it is read, and reach every control', async ({ page }) => {
  await open(page)
  await openTopic(page, 'tradeoff')
  await page.evaluate(() => {
    document.body.focus()
    scrollTo(0, 0)
  })
  await page.locator('.header-name').click()
  const seen: { top: number; name: string }[] = []
  for (let stop = 0; stop < 90; stop += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one stop after the other
    await page.keyboard.press('Tab')
    // oxlint-disable-next-line no-await-in-loop
    const at = await page.evaluate(() => {
      const focused = document.activeElement
      if (focused === null || focused === document.body) return null
      const all = [...document.querySelectorAll('*')]
      return {
        top: all.indexOf(focused),
        name: focused.getAttribute('aria-label') ?? focused.textContent?.slice(0, 40) ?? '',
      }
    })
    if (at === null) break
    seen.push(at)
    // The parts of the story are fetched for whoever uses keys.
    // oxlint-disable-next-line no-await-in-loop
    if (stop === 0) await page.locator('#figure-map svg').first().waitFor()
  }
  expect(seen.map(({ top }) => top)).toEqual(seen.map(({ top }) => top).toSorted((a, b) => a - b))
  const names = seen.map(({ name }) => name).join(' | ')
  for (const needed of [
    'New run',
    'Reset',
    'Share',
    'Embed',
    'Download data',
    'Show as table',
    'Save',
    'Map:',
  ])
    expect(names).toContain(needed)
})

test('a search is picked, opened in the lineup, said and let go by keys alone', async ({ page }) => {
  await open(page)
  const searches = page.locator('#figure-searches')
  await searches.locator('[tabindex="0"]').first().focus()
  await page.keyboard.press('ArrowRight')
  const lineup = page.locator('#figure-lineup')
  const before = await lineup.locator('.lineup-photo .lineup-score').textContent()
  await page.keyboard.press('Enter')
  const cursor = searches.getByRole('slider')
  await expect(cursor).toHaveAccessibleDescription(/Enter opens/)
  const [, search = ''] = /^(Search \d+),/.exec((await cursor.getAttribute('aria-valuetext')) ?? '') ?? []
  await expect(lineup.locator('.lineup-photo .lineup-score')).toHaveText(search)
  await expect(page.getByRole('status').filter({ hasText: `${search} is open` })).toHaveCount(1)
  await expect(searches.locator('.searches-picked')).toHaveCount(1)
  await lineup.getByRole('button', { name: 'Close' }).press('Enter')
  await expect(lineup.locator('.lineup-photo .lineup-score')).toHaveText(before ?? '')
})
