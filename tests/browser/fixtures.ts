import { test as base, type BrowserContext, type Page } from '@playwright/test'

export { expect } from '@playwright/test'

type Options = {
  /** Other origins a test means to reach, such as the host page of an embedded figure. */
  allowedOrigins: readonly string[]
}

type Fixtures = {
  /** Holds every page of the test to silence: see `watch`. */
  silence: void
}

/** Collects what no page of ours may do: say something on the console, throw, fail a request, or reach another origin. */
function watch(context: BrowserContext, origins: readonly string[]): readonly string[] {
  const seen: string[] = []
  context.on('console', (message) => {
    // The tests' own voice: no worker is let in (playwright.config.ts), and the site is none the worse for it.
    if (message.text() === 'Service Worker registration blocked by Playwright') return
    if (message.type() === 'error' || message.type() === 'warning')
      seen.push(`console.${message.type()}: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => seen.push(`thrown: ${error.error().stack ?? error.error().message}`))
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && !origins.includes(origin))
      seen.push(`another origin: ${request.url()}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) seen.push(`${response.status()}: ${response.url()}`)
  })
  return seen
}

/** Playwright's `test`, on the built site: `baseURL` is where it is served, and a page that makes noise fails. */
export const test = base.extend<Options & Fixtures>({
  allowedOrigins: [[], { option: true }],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern
  baseURL: async ({}, use) => {
    await use(process.env['SITE'])
  },
  silence: [
    async ({ context, baseURL, allowedOrigins }, use) => {
      const seen = watch(context, [new URL(baseURL ?? '').origin, ...allowedOrigins])
      await use()
      if (seen.length > 0) throw new Error(`The page was not silent:\n${seen.join('\n')}`)
    },
    { auto: true },
  ],
})

/** The themes and the sizes every page is looked at in. */
export const COLOR_SCHEMES = ['light', 'dark'] as const
export const SIZES = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
  { width: 320, height: 640 },
] as const

/**
 * Opens a page of the site and waits until it answers.
 *
 * @param query query and hash, such as `preset=aclu-2018&t=99` or `#evidence`; `` for the default state
 */
export async function open(page: Page, query = ''): Promise<void> {
  const address = query === '' || query.startsWith('#') ? query : `?${query}`
  await page.goto(`./${address}`)
  await page.waitForFunction(() => {
    const first = document.querySelector('#root > *')
    // React marks what it has drawn or taken over; until then a click would find only HTML.
    return first !== null && Object.keys(first).some((key) => key.startsWith('__reactFiber'))
  })
}
