import { readFileSync } from 'node:fs'
import { fileOf } from '../../../src/embed/fileOf.ts'
import { PRESETS } from '../../../src/scenario/presets/index.ts'
import { VIEWS } from '../../../src/scenario/display.ts'
import { DIST } from '../firstView.ts'
import {
  expect,
  figureTest as test,
  openFigure,
  openFigures,
  openInWordPress,
  requestsTo,
  rootHeight,
  showMore,
} from './figureTest.ts'

test('the frozen address has the same figure', () => {
  for (const file of [...VIEWS.map(fileOf), 'all.html', 'host.js'])
    expect(readFileSync(`${DIST}embed/v1/${file}`)).toEqual(readFileSync(`${DIST}embed/${file}`))
})

test('untouched it shows its finding, both counts, a picture, one slider and its source, with one request', async ({
  page,
  sites,
}) => {
  const requests = requestsTo(page, sites)
  const frame = await openFigure(page, sites)
  await expect(frame.getByRole('list', { name: 'Side by side' })).toContainText(
    /80%.*about 28.*99%.*in 1 test of 980/,
  )
  await expect(frame.locator('.sentence')).toContainText('about 28 people are wrongly matched')
  // Beside the one slider, the picture is one too, for its keys: its value is the search that is looked at.
  await expect(frame.getByRole('slider')).toHaveCount(2)
  await expect(frame.locator('.figure-drawing').getByRole('slider')).toHaveAccessibleName(
    'Search in the picture',
  )
  await expect(frame.locator('.embed-controls').getByRole('slider')).toHaveCount(1)
  await expect(frame.getByRole('slider', { name: 'Confidence threshold' })).toBeVisible()
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(frame.getByText(/^Source: .*simulation by Lookalike.*MIT license/)).toBeVisible()
  await expect(frame.locator('.figure')).toBeVisible()
  await expect(frame.locator('.figure').getByRole('heading')).toHaveCount(1)
  await showMore(frame)
  await expect(frame.getByRole('slider', { name: 'Gallery size' })).toBeVisible()
  await expect(frame.getByRole('button', { name: 'Raise the threshold' })).toBeVisible()
  expect(requests).toHaveLength(1)
})

test("every preset's figure fits the frame of its oEmbed answer", async ({ page, sites }) => {
  for (const { id } of PRESETS) {
    const { html } = JSON.parse(readFileSync(`${DIST}oembed/${id}.json`, 'utf8')) as { html: string }
    const [width = 0, height = 0] = [/width="(\d+)"/, /height="(\d+)"/].map((size) =>
      Number(size.exec(html)?.[1]),
    )
    await page.setViewportSize({ width, height })
    await page.goto(`${sites.figures}/index.html?preset=${id}`)
    await expect(page.locator('.figure')).toBeVisible()
    expect(await rootHeight(page.mainFrame())).toBeLessThanOrEqual(height)
  }
})

for (const view of VIEWS) {
  test(`shows ${view} when a link asks for it, in a sandbox too`, async ({ page, sites }) => {
    const frame = await openInWordPress(page, sites, `view=${view}&t=90&n=300000`)
    await expect(frame.locator('.figure').first()).toBeVisible()
    await expect(frame.locator('.sentence')).toContainText('300,000 mugshots: at 90%')
    expect(await frame.locator('#lookalike').innerText()).not.toContain('⟦')
  })
}

test("in WordPress's sandbox the slider moves the numbers and the frame has the figure's height", async ({
  page,
  sites,
}) => {
  await page.setViewportSize({ width: 700, height: 900 })
  const frame = await openInWordPress(page, sites)
  await expect(page.locator('iframe')).toBeVisible()
  await expect(page.locator('blockquote')).toBeHidden()
  await expect
    .poll(
      async () =>
        (await page.locator('iframe').evaluate((box) => box.clientHeight)) - (await rootHeight(frame)),
    )
    .toBe(0)
  await expect(frame.getByRole('alert'))
    .toHaveCount(0, { timeout: 1000 })
    .catch(() => undefined)
  const sentence = frame.locator('.sentence')
  await expect(sentence).toContainText('at 80%')
  await frame.getByRole('slider', { name: 'Confidence threshold' }).press('ArrowRight')
  await expect(sentence).not.toContainText('at 80%, about')
  await showMore(frame)
  await frame.getByRole('button', { name: '99%', exact: true }).click()
  await expect(sentence).toContainText('at 99%, hardly anyone is wrongly matched: in 1 test of 980')
})

test('five figures on a page keep their states, and no frame has an id twice', async ({ page, sites }) => {
  const thresholds = [80, 85, 90, 95, 99]
  const frames = await openFigures(
    page,
    sites,
    thresholds.map((t) => `t=${t}`),
  )
  for (const [i, frame] of frames.entries()) {
    await expect(frame.locator('.sentence')).toContainText(`at ${thresholds[i]}%`)
    const ids = await frame.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  }
})

test('the address and the history of the page around are left alone', async ({ page, sites }) => {
  const frame = await openFigure(page, sites)
  const before = await page.evaluate(() => history.length)
  const slider = frame.getByRole('slider', { name: 'Confidence threshold' })
  for (let i = 0; i < 20; i++) await slider.press('ArrowRight')
  expect(await page.evaluate(() => history.length)).toBe(before)
  expect(frame.url()).toBe(`${sites.figures}/index.html?`)
})

test('nothing is stored', async ({ page, sites }) => {
  await page.goto(`${sites.figures}/index.html?t=90`)
  await showMore(page.mainFrame())
  await page.getByRole('slider', { name: 'Gallery size' }).press('ArrowRight')
  const stored = `[globalThis.localStorage.length, globalThis.sessionStorage.length, document.cookie]`
  expect(await page.evaluate(stored)).toEqual([0, 0, ''])
})
