import type { Frame, Page } from '@playwright/test'
import { fileOf } from '../../../src/embed/fileOf.ts'
import { VIEWS } from '../../../src/scenario/display.ts'
import { gzipSize } from '../firstView.ts'
import {
  expect,
  figureTest as test,
  openFigure,
  openInWordPress,
  openPage,
  requestsTo,
  rootHeight,
  showMore,
  tellView,
} from './figureTest.ts'

/** How each kind of mark in the picture is painted. Those for people who are picked or pointed at have no place yet. */
function paints(page: Page | Frame): Promise<Record<string, string>> {
  return page
    .locator('.figure-drawing svg [class]:not(.crowd-still-people, .crowd-still-named, .crowd-still-rings)')
    .evaluateAll((marks) =>
      Object.fromEntries(
        marks.map((mark) => {
          const { fill, stroke } = getComputedStyle(mark)
          return [mark.getAttribute('class'), `${fill} ${stroke}`]
        }),
      ),
    )
}

const WIDTHS = [320, 360, 400, 640, 800]

test('host.js is at most 3 kB and the file with every view at most 160 kB, gzipped', () => {
  expect(gzipSize('embed/host.js')).toBeLessThanOrEqual(3000)
  expect(gzipSize('embed/all.html')).toBeLessThanOrEqual(160_000)
})

for (const view of VIEWS)
  test.describe(view, () => {
    const file = fileOf(view)

    test('its file is at most 100 kB, gzipped', () => {
      expect(gzipSize(`embed/${file}`)).toBeLessThanOrEqual(100_000)
    })

    test('its file asks for nothing else, and shows the picture at once', async ({ page, sites }) => {
      const requests = requestsTo(page, sites)
      await page.addInitScript(() => {
        const seen = globalThis as unknown as { pictureless: boolean }
        seen.pictureless = false
        let isThere = false
        new MutationObserver(() => {
          const figure = document.querySelector('main .figure')
          // Before it is there, the parser may have come no further than `main`.
          isThere ||= figure !== null
          seen.pictureless ||= isThere && figure === null
        }).observe(document, { childList: true, subtree: true })
      })
      const frame = await openFigure(page, sites, 'n=30000', file)
      await expect(frame.locator('main')).toHaveAttribute('data-view', view)
      await expect(frame.locator('.sentence')).toContainText('30,000 mugshots')
      expect(await frame.evaluate('pictureless')).toBe(false)
      expect(requests).toHaveLength(1)
    })

    test('nothing a reader does asks for anything else', async ({ page, sites }) => {
      await page.setViewportSize({ width: 360, height: 800 })
      const requests = requestsTo(page, sites)
      // A bad value: what is said of it is in the file, too.
      const frame = await openFigure(page, sites, 't=banana', file)
      await expect(frame.getByRole('alert').first()).toContainText('banana')
      await showMore(frame)
      await frame.getByRole('button', { name: 'Show as table' }).first().click()
      await expect(frame.getByRole('region').getByRole('table').first()).toBeVisible()
      await frame.getByRole('button', { name: /^Save/ }).first().click()
      await frame.getByRole('button', { name: 'CSV' }).click()
      await expect(frame.locator('.figure-saved textarea')).toBeVisible()
      if (view === 'searches') {
        await frame.getByRole('slider', { name: 'Search in the picture' }).first().press('Enter')
        await expect(frame.locator('#figure-lineup')).toBeVisible()
      }
      await frame.getByRole('slider', { name: 'Confidence threshold' }).first().press('ArrowRight')
      await frame.getByRole('button', { name: 'New run' }).click()
      expect(requests).toHaveLength(1)
    })

    test('without JavaScript its file is that picture, drawn as it should be, and tables', async ({
      browser,
      sites,
    }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 420, height: 900 },
      })
      const page = await context.newPage()
      await page.goto(`${sites.figures}/${file}`)
      await expect(page.getByRole('list', { name: 'Side by side' })).toContainText(
        /80%.*about 28.*99%.*in 1 test of 980/,
      )
      const drawing = page.locator('.figure-drawing').first()
      await expect(drawing.locator('svg').first()).toBeVisible()
      const still = await paints(page)
      // Groups of people: those wrongly matched and the others. Every other picture has more kinds of marks.
      expect(Object.keys(still).length).toBeGreaterThanOrEqual(view === 'groups' ? 2 : 3)
      // Beside the numbers of both thresholds the picture's own, if they are not too many.
      await expect(page.locator('.embed-no-script table')).toHaveCount(view === 'repeat' ? 1 : 2)
      await expect(page.getByRole('row', { name: /^80%/ }).first()).toContainText('28')
      await expect(page.locator('button:visible, input:visible')).toHaveCount(0)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(420)
      await context.close()
      const moving = await openFigure(await page.context().browser()!.newPage(), sites, '', file)
      await moving.page().setViewportSize({ width: 420, height: 900 })
      const others = async (): Promise<readonly unknown[]> =>
        Object.entries(await paints(moving)).filter(([kind, paint]) => paint !== (still[kind] ?? paint))
      await expect.poll(others).toEqual([])
      await moving.page().close()
    })

    test("its file works in WordPress's sandbox, without CORS", async ({ page, sites }) => {
      const frame = await openInWordPress(page, sites, 't=90', file)
      await expect(frame.locator('main')).toHaveAttribute('data-view', view)
      const pair = frame.getByRole('button', { name: '99%', exact: true })
      if (!(await pair.isVisible())) await showMore(frame)
      await pair.click()
      await expect(frame.locator('.sentence')).toContainText('at 99%, hardly anyone is wrongly matched')
    })

    test('is at most 1,000 px tall, fits, and its frame is as tall, from 320 to 800 px', async ({
      page,
      sites,
    }) => {
      await page.setViewportSize({ width: 320, height: 800 })
      const frame = await openFigure(page, sites, '', file)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 })
        const box = page.locator('iframe')
        await expect
          .poll(
            async () => (await box.evaluate(({ clientHeight }) => clientHeight)) - (await rootHeight(frame)),
          )
          .toBe(0)
        expect(await rootHeight(frame)).toBeLessThanOrEqual(1000)
        expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
    })
  })

test('a file says which picture it shows, so that another file can be told to show the same', async ({
  page,
  sites,
}) => {
  const frame = await openFigure(page, sites, '', 'map.html')
  await expect(frame.locator('.figure')).toBeVisible()
  const state = await page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('message', ({ data }) => data.type === 'lookalike:value' && resolve(data.state))
        frames[0]?.postMessage({ type: 'lookalike:get', v: 1, req: 'q' }, '*')
      }),
  )
  expect(state).toMatchObject({ view: 'map', t: 80 })
})

test('the file with every view never asks for another, whatever it is told to show', async ({
  page,
  sites,
}) => {
  const requests = requestsTo(page, sites)
  const frame = await openFigure(page, sites, '', 'all.html')
  for (const view of VIEWS) await tellView(page, frame, view)
  expect(requests).toHaveLength(1)
})

test('host.js opens the file of the view it is given', async ({ page, sites }) => {
  const requests = requestsTo(page, sites)
  const article = (view: string) =>
    `<script src="${sites.figures}/host.js"></script><lookalike-figure view="${view}"></lookalike-figure>`
  for (const [view, file] of [
    ['map', 'map.html'],
    ['searches', 'index.html'],
    ['no/such', 'index.html'],
  ] as const) {
    await openPage(page, sites.host(article(view)), 1)
    expect(requests.at(-1)).toContain(`/embed/${file}?`)
  }
})
