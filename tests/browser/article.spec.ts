import { findInEveryLook } from './axe.ts'
import { expect, test } from './fixtures.ts'
import {
  FIGURE,
  articleElsewhere,
  expectedStates,
  figureOf,
  figureSite,
  numbersIn,
  openArticle,
  scrollTo,
  told,
} from './articleTest.ts'
import { serve } from './embed/servers.ts'

const SIZES = [
  { width: 1280, height: 800 },
  { width: 820, height: 1180 },
  { width: 360, height: 740 },
]

/** What the presets have anyway, and the figure therefore does not tell. */
const NOT_TOLD: Readonly<Record<string, string>> = { policy: 'same', mode: 'threshold', hide: 'none' }

const asText = (state: Readonly<Record<string, string | number>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(state)
      .map(([key, value]) => [key, String(value)] as const)
      .filter(([key, value]) => NOT_TOLD[key] !== value),
  )

for (const viewport of SIZES)
  test.describe(`${viewport.width} wide`, () => {
    test.use({ viewport })

    test('each part reaches the figure, there and back, and the history is left alone', async ({ page }) => {
      await openArticle(page)
      const before = await page.evaluate(() => history.length)
      const states = await expectedStates(page)
      expect(states.length).toBeGreaterThan(8)
      for (const [id, state] of [...states, ...states.toReversed()]) {
        await scrollTo(page, id)
        const wanted = asText({ t2: 99, ...state })
        await expect.poll(async () => asText(await told(page)), { message: id }).toEqual(wanted)
      }
      expect(await page.evaluate(() => history.length)).toBe(before)
    })

    test('the numbers set off in each part stand in the figure too', async ({ page }) => {
      await openArticle(page)
      for (const [id] of await expectedStates(page)) {
        await scrollTo(page, id)
        for (const number of await numbersIn(page, id)) {
          const root = figureOf(page).locator('#lookalike')
          await expect.poll(() => root.evaluate((one) => one.textContent), { message: id }).toContain(number)
        }
      }
    })

    test('the figure is in view with every part', async ({ page }) => {
      await openArticle(page)
      for (const [id] of await expectedStates(page)) {
        await scrollTo(page, id)
        const box = await page.locator(FIGURE).boundingBox()
        expect(box?.y, id).toBeLessThan(viewport.height * 0.6)
        expect((box?.y ?? 0) + (box?.height ?? 0), id).toBeGreaterThan(viewport.height * 0.4)
      }
    })
  })

test('at the end the reader has the sliders, and moves them', async ({ page }) => {
  await openArticle(page)
  const threshold = figureOf(page).getByRole('slider', { name: 'Confidence threshold' })
  await expect(threshold).toHaveCount(0)
  await scrollTo(page, 'turn')
  await expect(threshold).toBeVisible()
  await figureOf(page).getByRole('button', { name: '99%' }).click()
  await expect(figureOf(page).locator('.sentence')).toContainText('at 99%, hardly anyone is wrongly matched')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('the last part leaves the figure in view, sliders and all', async ({ page }) => {
    await openArticle(page)
    await scrollTo(page, 'turn')
    await expect(figureOf(page).getByRole('slider', { name: 'Gallery size' })).toBeVisible()
    await page.evaluate(() => {
      scrollBy(0, document.getElementById('turn')?.getBoundingClientRect().bottom ?? 0)
    })
    const box = await figureOf(page).getByRole('slider', { name: 'Gallery size' }).boundingBox()
    expect(box?.y).toBeGreaterThan(100)
    expect(box?.y).toBeLessThan(700)
    await figureOf(page).getByRole('button', { name: '99%' }).click()
  })
})

test.describe('by touch', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('a swipe over the figure scrolls the article', async ({ page }) => {
    await openArticle(page)
    await scrollTo(page, 'gallery')
    await page.evaluate(() => scrollBy(0, -420))
    // A finger lands on a figure that answers: until then there is nothing under it to let the swipe through.
    await expect(figureOf(page).getByRole('heading').first()).toBeVisible()
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    const from = await page.evaluate(() => scrollY)
    const cdp = await page.context().newCDPSession(page)
    const at = (y: number) => [{ x: 180, y }]
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(400) })
    for (let y = 400; y >= 200; y -= 20)
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(y) })
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect.poll(async () => (await page.evaluate(() => scrollY)) - from).toBeGreaterThan(80)
  })
})

for (const width of [320, 360, 820, 1440])
  test(`at ${width} px nothing scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 })
    await openArticle(page)
    const states = await expectedStates(page)
    for (const [id] of states) {
      await scrollTo(page, id)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(width)
      const inside = await figureOf(page)
        .locator('html')
        .evaluate((root) => root.scrollWidth - root.clientWidth)
      expect(inside, id).toBeLessThanOrEqual(0)
    }
  })

test('axe-core, with all its rules, finds nothing', async ({ page }) => {
  await openArticle(page)
  expect(await findInEveryLook(page)).toEqual([])
  await scrollTo(page, 'groups')
  expect(await findInEveryLook(page)).toEqual([])
})

test('without JavaScript the article is whole: every part, one sentence and a link for the figure, the sources', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('./article/')
  await expect(page.locator('.step').last()).toBeVisible()
  await expect(page.locator(FIGURE)).toContainText('at 80%, about 28 of 535 people are wrongly matched')
  const box = await page.locator(FIGURE).boundingBox()
  expect(box?.height).toBeLessThan(300)
  await page.locator(FIGURE).getByRole('link').click()
  await expect(page.getByRole('list', { name: 'Side by side' })).toContainText('about 28')
  await context.close()
})

test('it prints: text, figure, and the addresses of the sources', async ({ page }) => {
  await openArticle(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.stage')).toHaveCSS('position', 'static')
  const [figure, first] = await Promise.all([
    page.locator(FIGURE).boundingBox(),
    page.locator('.step').first().boundingBox(),
  ])
  expect((figure?.y ?? 0) + (figure?.height ?? 0)).toBeLessThanOrEqual(first?.y ?? 0)
  expect((await page.pdf()).length).toBeGreaterThan(10_000)
})

test('the site links to it', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Article' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How sure is 80% sure?')
  await expect(figureOf(page).locator('.figure')).toBeVisible()
})

test.describe('on the site of somebody else', () => {
  test('the same page works with the figure on another origin', async ({ browser }) => {
    const figures = await serve(figureSite(), '127.0.0.1')
    const hosts = await serve(articleElsewhere(figures.url), 'localhost')
    const page = await browser.newPage()
    const noise: string[] = []
    page.on('console', (message) => noise.push(message.text()))
    page.on('pageerror', (error) => noise.push(error.message))
    await openArticle(page, `${hosts.url}/story.html`)
    await scrollTo(page, 'luck')
    await expect(figureOf(page).getByText('The ACLU found 28', { exact: true }).first()).toBeVisible()
    await scrollTo(page, 'bar')
    await expect.poll(async () => (await told(page))['t']).toBe(99)
    expect(noise).toEqual([])
    await page.close()
    await Promise.all([figures.close(), hosts.close()])
  })
})
