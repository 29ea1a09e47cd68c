import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { LESSONS } from '../../src/lessons/lessons.ts'
import { DIST } from './firstView.ts'
import { expect, open, test as silent } from './fixtures.ts'
import { serveSite, type SiteServer } from './siteServer.ts'
import { saved, walkFigures, walkLessons, walkPages } from './wholeSite.ts'

/** On a host of its own that can be stopped; a worker may come. */
const test = silent.extend<{ site: SiteServer }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern
  site: async ({}, use) => {
    const site = await serveSite()
    await use(site)
    await site.close()
  },
  baseURL: async ({ site }, use) => use(site.url),
})
test.use({ serviceWorkers: 'allow' })
test.describe.configure({ timeout: 180_000 })

/** A first visit: the site is kept once the worker answers this very page. */
async function visit(page: Page): Promise<void> {
  await open(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

async function goOffline(page: Page, site: SiteServer): Promise<void> {
  await site.close()
  await page.context().setOffline(true)
}

const newer = (page: Page) => page.getByText('A newer version is ready.')

/** What a deployment does: the page is another, and so is the worker, which names it. */
function deploy(site: SiteServer): void {
  site.renew('index.html', (text) => text.replace('<body>', '<body data-version="2">'))
  site.renew('sw.js', (text) => text.replace(/("?url"?:"index\.html",\s*"?revision"?:")\w+/, '$1second'))
}

test('without a network the page of the first visit goes on, with every page and every figure', async ({
  page,
  site,
}) => {
  await visit(page)
  await goOffline(page, site)
  await walkPages(page)
  await walkFigures(page)
})

test('without a network every lesson opens, and a reload loses nothing', async ({ page, site }) => {
  await visit(page)
  await goOffline(page, site)
  await page.reload()
  await expect(page.getByRole('slider', { name: 'Confidence threshold' })).toBeVisible()
  await walkLessons(page, site.url)
  await page.reload()
  await expect(page.locator('.step-place')).toBeVisible()
})

test('without a network: share, the code for an article, what is saved, the article', async ({
  page,
  site,
}) => {
  await visit(page)
  await goOffline(page, site)
  await page.goto(`${site.url}?t=95`)
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('dialog').getByRole('textbox', { name: /link/i }).first()).toHaveValue(
    `${site.url}?t=95`,
  )
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Embed' }).click()
  const preview = page.frameLocator('.embed-preview iframe')
  await expect(preview.locator('.sentence')).toBeVisible()
  for (const version of ['frozen', 'latest'])
    for (const view of ['map', 'crowd']) {
      await page.getByRole('combobox', { name: 'Version' }).selectOption(version)
      await page.getByRole('combobox', { name: 'Figure' }).selectOption(view)
      await expect(preview.locator(`main[data-view=${view}]`)).toBeVisible()
    }
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Download data' }).click()
  expect(await saved(page, /JSON/, 'button')).toMatch(/\.json$/)
  expect(await saved(page, /CSV/, 'button')).toMatch(/\.csv$/)
  await page.goto(`${site.url}#teachers`)
  await page.waitForLoadState('networkidle')
  expect(await saved(page, /\.docx/, 'link')).toBe(`${LESSONS[0]?.id}-guide.docx`)
  expect(await saved(page, /SCORM 1.2 package/, 'link')).toBe(`${LESSONS[0]?.id}.zip`)
  await page.getByRole('link', { name: 'Article' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.frameLocator('iframe').first().locator('#lookalike')).toBeVisible()
})

test('a newer version waits until no lesson is running, says so, and is used when asked for', async ({
  page,
  site,
}) => {
  await visit(page)
  deploy(site)
  await page.goto(`${site.url}?lesson=${LESSONS[0]?.id}`)
  await expect(page.locator('.step-place')).toBeVisible()
  await page.waitForFunction(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))
  await page.locator('[role=status]:not(#root *)').waitFor({ state: 'attached' })
  await expect(newer(page)).toHaveCount(0)
  await page.getByRole('link', { name: 'All lessons' }).click()
  await expect(newer(page)).toBeVisible()
  await page.getByRole('button', { name: 'Use it now' }).click()
  await expect(page.locator('body')).toHaveAttribute('data-version', '2')
  await expect(page).toHaveTitle(/^Lessons/)
  await expect(newer(page)).toHaveCount(0)
})

/** A file that is missing makes noise: the browser's own, on the console. */
const noisy = test.extend({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern
  silence: async ({}, use) => use(),
})

noisy(
  'a tab left with the older version says which part is gone, and comes back as the newer one',
  async ({ page, context, site }) => {
    await visit(page)
    deploy(site)
    const [evidence = ''] = readdirSync(`${DIST}assets`).filter((file) => /^Evidence-.*\.js$/.test(file))
    site.renew(`assets/${evidence}`, () => null)
    // The newer version has this page under another name.
    const entry = new RegExp(`\\{[^{}]*assets/${evidence}[^{}]*\\},?`)
    site.renew('sw.js', (text) => text.replace(entry, ''))
    const other = await context.newPage()
    await open(other)
    await other.getByRole('button', { name: 'Use it now' }).click()
    await expect(other.locator('body')).toHaveAttribute('data-version', '2')
    await expect(page.locator('body')).not.toHaveAttribute('data-version', '2')
    await page.getByRole('link', { name: 'Evidence', exact: true }).click()
    const again = page.getByRole('button', { name: 'Try again' })
    await expect(page.getByText('this site has been renewed meanwhile')).toBeVisible()
    await again.click()
    await expect(page.locator('body')).toHaveAttribute('data-version', '2')
  },
)

test.describe('where a worker is refused', () => {
  test('a sandboxed frame shows the site and says nothing', async ({ page, site }) => {
    await page.route('**/frame.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><title>Frame</title><link rel="icon" href="data:,">
          <iframe title="Site" sandbox="allow-scripts" src="lookalike.html" width="900" height="700"></iframe>`,
      }),
    )
    await page.goto(`${site.url}frame.html`)
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('slider', { name: 'Confidence threshold' })).toBeVisible()
  })

  test('a browser without workers goes on', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
    await open(page)
    await page.getByRole('link', { name: 'Evidence', exact: true }).click()
    await expect(page).toHaveTitle(/^Evidence/)
  })

  test('a browser that refuses a worker goes on', async ({ page }) => {
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException('No.', 'SecurityError'))
    })
    await open(page)
    await page.getByRole('link', { name: 'Evidence', exact: true }).click()
    await expect(page).toHaveTitle(/^Evidence/)
  })

  test('whoever saves data is not sent the whole site', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } }),
    )
    await open(page)
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  })
})

for (const file of ['embed/index.html', 'embed/map.html?t=99', 'lookalike.html', 'p/aclu-2018/', 'article/'])
  test(`${file} never asks for a worker`, async ({ page, site }) => {
    await page.goto(site.url + file)
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  })
