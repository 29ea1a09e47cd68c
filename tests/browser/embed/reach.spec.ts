import type { CDPSession, Frame, Locator, Page } from '@playwright/test'
import { VIEWS } from '../../../src/scenario/display.ts'
import { findBarriers } from '../axe.ts'
import { COLOR_SCHEMES } from '../fixtures.ts'
import { expect, figureTest as test, openFigure, openFixed, type Sites } from './figureTest.ts'

for (const [width, height] of [
  [600, 400],
  [360, 480],
] as const) {
  test(`in a frame of ${width} × ${height} that never grows, everything can be reached by keyboard`, async ({
    page,
    sites,
  }) => {
    await page.setViewportSize({ width: 700, height: 700 })
    const frame = await openFixed(page, sites, width, height)
    const slider = frame.getByRole('slider', { name: 'Confidence threshold' })
    await expect(slider).toBeInViewport()
    const main = frame.getByRole('main')
    await main.focus()
    await expect(main).toBeFocused()
    await page.keyboard.press('End')
    const more = frame.getByRole('button', { name: 'More', exact: true })
    await expect(more).toBeInViewport()
    await expect(slider).toBeInViewport()
    await more.focus()
    await page.keyboard.press('Enter')
    // The end is further down once what is behind the button is painted.
    await expect(frame.getByRole('button', { name: 'New run' })).toBeAttached()
    await painted(frame)
    await main.focus()
    await page.keyboard.press('End')
    await expect(frame.getByRole('button', { name: 'New run' })).toBeInViewport()
    await expect(slider).toBeInViewport()
    await slider.focus()
    await page.keyboard.press('ArrowRight')
    await expect(frame.locator('.sentence')).not.toContainText('at 80%, about 28')
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
}

const painted = (shown: Page | Frame): Promise<unknown> =>
  shown.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

/** A figure with an article above and below it: however short it is, the page has room to scroll. */
async function openInArticle(page: Page, sites: Sites, query = ''): Promise<Frame> {
  const frame = await openFigure(page, sites, query)
  await page.evaluate(() => (document.body.style.paddingBlock = '30rem'))
  return frame
}

/** Scrolls what stands in a frame of another origin to the middle: the page around it scrolls a little later. */
async function bringToMiddle(page: Page, part: Locator): Promise<void> {
  const middle = (page.viewportSize()?.height ?? 0) / 2
  await expect(async () => {
    await part.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    const box = await part.boundingBox()
    expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - middle)).toBeLessThan(20)
  }).toPass()
}

/** A finger that moves over the page in ten steps. `from`: where it lands, as a share of the width of what it lands on. */
async function swipe(
  page: Page,
  cdp: CDPSession,
  on: Locator,
  by: readonly [number, number],
  from = 1 / 3,
): Promise<void> {
  // A finger lands on what is seen: the last scroll has to be painted first.
  await painted(page)
  const box = await on.boundingBox()
  if (box === null) throw new Error('nothing to swipe on')
  const at = (share: number): { x: number; y: number } => ({
    x: box.x + box.width * from + by[0] * share,
    y: box.y + box.height / 2 + by[1] * share,
  })
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at(0)] })
  for (let step = 1; step <= 10; step++) {
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at(step / 10)] })
    await page.waitForTimeout(16)
  }
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await page.waitForTimeout(300)
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } })

  const value = (frame: Frame): Promise<string | null> =>
    frame.getByRole('slider', { name: 'Confidence threshold' }).getAttribute('aria-valuetext')

  test('a vertical swipe that begins on a slider or the picture scrolls the page; a horizontal one moves the slider', async ({
    page,
    sites,
  }) => {
    const frame = await openInArticle(page, sites)
    const cdp = await page.context().newCDPSession(page)
    const before = await value(frame)
    const slider = frame.getByRole('slider', { name: 'Confidence threshold' })
    for (const on of [slider, frame.locator('.figure-drawing')]) {
      await page.evaluate(() => scrollTo(0, 0))
      await on.scrollIntoViewIfNeeded()
      const from = await page.evaluate(() => scrollY)
      await swipe(page, cdp, on, [0, -160])
      await expect.poll(async () => (await page.evaluate(() => scrollY)) - from).toBeGreaterThan(80)
      expect(await value(frame)).toBe(before)
    }
    await slider.scrollIntoViewIfNeeded()
    await swipe(page, cdp, slider, [120, 0])
    // A drag is drawn in the frame after it.
    await expect.poll(() => value(frame)).not.toBe(before)
  })
})

test.describe('by touch, on every picture', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } })

  for (const view of VIEWS)
    test(`a vertical swipe that begins on ${view} scrolls the page and changes nothing`, async ({
      page,
      sites,
    }) => {
      const frame = await openInArticle(page, sites, `view=${view}`)
      const cdp = await page.context().newCDPSession(page)
      const drawing = frame.locator('.figure-drawing').first()
      await bringToMiddle(page, drawing)
      const sliders = (): Promise<(string | null)[]> =>
        frame
          .getByRole('slider')
          .evaluateAll((all) => all.map((slider) => slider.getAttribute('aria-valuetext')))
      const [before, from] = [await sliders(), await page.evaluate(() => scrollY)]
      // Back up, where there is room however tall the picture is. On the map beside its point, which goes up and down itself.
      await swipe(page, cdp, drawing, [0, 160], view === 'map' ? 2 / 3 : 1 / 3)
      await expect.poll(async () => from - (await page.evaluate(() => scrollY))).toBeGreaterThan(80)
      expect(await sliders()).toEqual(before)
    })
})

for (const colorScheme of COLOR_SCHEMES) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 640, height: 900 } })

    test('axe-core, with all its rules, finds nothing in the figure', async ({ page, sites }) => {
      await page.goto(`${sites.figures}/index.html`)
      await expect(page.locator('.figure')).toBeVisible()
      expect(await findBarriers(page)).toEqual([])
    })
  })
}
