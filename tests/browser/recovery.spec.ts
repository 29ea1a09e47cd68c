import { readdirSync } from 'node:fs'
import type { Page, Route } from '@playwright/test'
import { expect, test as silent } from './fixtures.ts'
import { DIST, firstView } from './firstView.ts'

/** A file that is missing makes noise: the browser's own, on the console. */
const test = silent.extend({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern
  silence: async ({}, use) => use(),
})

const PAGES = ['#evidence', '#claims', '#lessons', '#teachers', '#model'] as const

const FAILURES: Readonly<Record<string, (route: Route) => unknown>> = {
  'answered by 404': (route) => route.fulfill({ status: 404, body: '' }),
  'answered by 500': (route) => route.fulfill({ status: 500, body: '' }),
  'not answered': (route) => route.abort('internetdisconnected'),
}

const again = (page: Page) => page.getByRole('button', { name: 'Try again' })

/** Files that are fetched after the first view, which needs the words of its language too. */
const laterFiles = () => {
  const first = firstView()
  return readdirSync(`${DIST}assets`)
    .map((file) => `assets/${file}`)
    .filter((file) => !first.includes(file) && !/words-.*first/.test(file))
}

async function expectSentence(page: Page): Promise<void> {
  await expect(page.getByRole('alert').filter({ hasText: 'is kept' })).toHaveCount(1)
  await expect(page.getByRole('link', { name: 'Evidence', exact: true })).toBeVisible()
}

for (const [how, fail] of Object.entries(FAILURES))
  for (const query of PAGES)
    test(`${query}: parts ${how} leave a sentence, and come when they are back`, async ({ page }) => {
      const later = laterFiles()
      const isLater = ({ pathname }: URL) => later.some((file) => pathname.endsWith(file))
      await page.route(isLater, fail)
      await page.goto(`./${query}`)
      await expectSentence(page)
      await again(page).click()
      await expectSentence(page)
      await page.unroute(isLater)
      await again(page).click()
      await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
      await expect(again(page)).toHaveCount(0)
    })

test('a page that never arrives is said to be late', async ({ page }) => {
  await page.clock.install()
  await page.route(/assets\/Evidence/, () => undefined)
  const asked = page.waitForRequest(/assets\/Evidence/)
  await page.goto('./#evidence')
  await asked
  await page.clock.runFor(9000)
  await expectSentence(page)
})

test('a question of the front page whose part is gone leaves the rest of the page', async ({ page }) => {
  await page.goto('./')
  await page.locator('#more-settings summary').waitFor()
  await page.route(/assets\/SettingsPanel/, FAILURES['answered by 404']!)
  await page.locator('#more-settings summary').click()
  await expectSentence(page)
  await expect(page.locator('#figure-scores svg').first()).toBeVisible()
  await page.unroute(/assets\/SettingsPanel/)
  await again(page).click()
  await expect(page.locator('.settings')).toBeVisible()
})

test('a picture whose maker is gone is said to be missing, and saved when it is back', async ({ page }) => {
  await page.goto('./')
  const figure = page.locator('#figure-scores')
  await figure.getByRole('button', { name: /^Save/ }).click()
  await page.route(/assets\/SaveFile/, FAILURES['answered by 404']!)
  await figure.getByRole('button', { name: /SVG/ }).click()
  await expectSentence(page)
  await page.unroute(/assets\/SaveFile/)
  const [download] = await Promise.all([page.waitForEvent('download'), again(page).click()])
  expect(download.suggestedFilename()).toMatch(/^lookalike-scores-.*\.svg$/)
  await expect(again(page)).toHaveCount(0)
})

const SCRIPTS = /assets\/(?:index|first|react).*\.js/

for (const query of ['', '?t=99&n=1000000'])
  for (const [how, fail] of Object.entries(FAILURES))
    test(`${query || 'the default'}: a script ${how} leaves the page as it was built, and says so`, async ({
      page,
    }) => {
      await page.route(SCRIPTS, fail)
      await page.goto(`./${query}`)
      await expect(page.getByText('does not move: its script did not arrive')).toBeVisible()
      await expect(page.locator('#figure-scores svg').first()).toBeVisible()
      await page.unroute(SCRIPTS)
      await again(page).click()
      await expect(page.locator('html[data-started]')).toBeAttached()
      await expect(page.getByRole('slider', { name: 'Confidence threshold' })).toHaveAttribute(
        'aria-valuetext',
        query === '' ? /^80%/ : /^99%/,
      )
    })

test('words that are answered by 404 leave the page as it was built', async ({ page }) => {
  await page.route(/assets\/words-.*first/, FAILURES['answered by 404']!)
  await page.goto('./?t=99')
  await expect(page.getByText('does not move: its script did not arrive')).toBeVisible()
  await expect(page.locator('#figure-scores svg').first()).toBeVisible()
})

for (const [file, figure] of [
  ['', '#figure-scores'],
  ['?t=99', '#figure-scores'],
  ['lookalike.html', '#figure-scores'],
  ['embed/map.html', '.embed'],
  ['embed/?t=99', '.embed'],
] as const)
  test(`a browser without toSorted keeps what was built: ${file || 'the site'}`, async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSorted'))
    await page.goto(`./${file}`)
    await expect(page.getByText('this browser is too old')).toBeVisible()
    await expect(page.locator(`${figure} svg`).first()).toBeVisible()
  })

test('opened as a file, the page says why it does not move and where the copy is that does', async ({
  page,
}) => {
  await page.goto(`file://${DIST}index.html`)
  await expect(page.getByText('because it was opened as a file')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Open lookalike.html' })).toBeVisible()
})

test('what was set before the network went is there after Try again loads the page anew', async ({
  page,
}) => {
  await page.goto('./')
  await page.locator('html[data-started]').waitFor({ state: 'attached' })
  const isAsset = ({ pathname }: URL) => pathname.includes('/assets/')
  await page.route(isAsset, FAILURES['not answered']!)
  await page.getByRole('slider', { name: 'Confidence threshold' }).first().press('ArrowRight')
  await expect(page).toHaveURL(/t=81/)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expectSentence(page)
  await again(page).click()
  await expect(page.getByText('does not move: its script did not arrive')).toBeInViewport()
  await page.unroute(isAsset)
  await again(page).click()
  await expect(page.locator('.sentence')).toContainText('at 81%')
})
