import type { Browser, BrowserContext, Page, Route } from '@playwright/test'
import { expect, test as silent } from './fixtures.ts'

/** A file that is missing makes noise: the browser's own, on the console. */
const test = silent.extend({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern
  silence: async ({}, use) => use(),
})

/** Every page that fetches something. */
const PAGES = [
  '?t=99',
  '#evidence',
  '#claims',
  '#lessons',
  '#teachers',
  '#model',
  '#privacy',
  '?lesson=what-80-means',
  '?lesson=reviewer',
]

const ANSWERS: Readonly<Record<string, (route: Route) => unknown>> = {
  '404': (route) => route.fulfill({ status: 404, body: '' }),
  '500': (route) => route.fulfill({ status: 500, body: '' }),
  nothing: () => undefined,
}

/** Pages that are open at the same time. */
const AT_ONCE = 3

const again = (page: Page) => page.getByRole('button', { name: 'Try again' })
const isReady = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      document.documentElement.dataset['started'] !== undefined &&
      document.querySelector('main h1, main h2, main .slider-input') !== null &&
      document.querySelector('.recovery:not([hidden])') === null,
  )

/** Files the page asks for, without itself. */
async function assetsOf(context: BrowserContext, query: string): Promise<readonly string[]> {
  const page = await context.newPage()
  const asked = new Set<string>()
  page.on('request', (request) => {
    if (request.resourceType() !== 'document') asked.add(new URL(request.url()).pathname)
  })
  await page.goto(`./${query}`)
  await expect.poll(() => isReady(page), query).toBe(true)
  await page.waitForLoadState('networkidle')
  await page.close()
  return [...asked]
}

/** What a reader meets when this file does not come, and when it is back: nothing, if all is well. */
async function withoutAsset(
  browser: Browser,
  address: string,
  asset: string,
  answer: string,
): Promise<readonly string[]> {
  // A window of its own: a clock is one for a whole window.
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  const isAsset = ({ pathname }: URL): boolean => pathname === asset
  if (answer === 'nothing') await page.clock.install()
  await page.route(isAsset, ANSWERS[answer]!)
  await page.goto(address, { waitUntil: 'commit' })
  const isSaid = async (): Promise<boolean> => (await again(page).count()) === 1
  const isWhole = async (): Promise<boolean> => (await isReady(page)) && (await again(page).count()) === 0
  const met = async (isMet: () => Promise<boolean>): Promise<boolean> => {
    for (const end = Date.now() + 25_000; Date.now() < end;) {
      // oxlint-disable-next-line no-await-in-loop -- looked at again and again; a page that is just leaving cannot say
      if (await isMet().catch(() => false)) return true
      // oxlint-disable-next-line no-await-in-loop
      await (answer === 'nothing' ? page.clock.runFor(1000) : page.waitForTimeout(50))
    }
    return false
  }
  const faults: string[] = []
  if (!(await met(async () => (await isSaid()) || (await isWhole())))) faults.push('nothing is said')
  if (await page.evaluate(() => document.body.innerText.trim().length < 150)) faults.push('the page is empty')
  await page.unroute(isAsset)
  if (await isSaid()) {
    // Not by hand: with its clock stopped, a page has no frames to wait for.
    await page.evaluate(() => document.querySelector<HTMLElement>('.recovery:not([hidden]) button')?.click())
    if (!(await met(isWhole))) faults.push('it does not come back')
  }
  await context.close()
  return faults.map((fault) => `without ${asset} (${answer}): ${fault}`)
}

for (const [turn, query] of PAGES.entries())
  test(`${query}: each file that does not come leaves a page and a sentence, and is fetched when it is back`, async ({
    browser,
    context,
    baseURL,
  }) => {
    test.setTimeout(120_000)
    const assets = await assetsOf(context, query)
    expect(assets.length).toBeGreaterThan(3)
    // One answer a file, in turn: what many pages fetch meets each of them somewhere.
    const cases = assets.map((asset, i) => [asset, Object.keys(ANSWERS)[(turn + i) % 3]!] as const)
    const faults: string[] = []
    const next = async (): Promise<void> => {
      for (let one = cases.shift(); one !== undefined; one = cases.shift())
        // oxlint-disable-next-line no-await-in-loop -- as many at once as there are calls of this
        faults.push(...(await withoutAsset(browser, new URL(query, baseURL).href, ...one)))
    }
    await Promise.all(Array.from({ length: AT_ONCE }, next))
    expect(faults).toEqual([])
  })
