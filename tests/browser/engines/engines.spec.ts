import { existsSync } from 'node:fs'
import { firefox, type Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { hasWebKit, openWebKit, type WebKit } from './webkit.ts'

/** Different models, sizes, and all five ends of a mated search. */
const LINKS = [
  'preset=aclu-2018',
  'n=1000000000&searches=300&mated=0.5&photo=cctv&seed=bdkm&t=90',
  'preset=washington-county&k=20&mated=0.3',
]

const FIREFOX = '/usr/bin/firefox-esr'

type Search = {
  probe: number
  outcome: string
  candidates: { reference: number; group: string; score: number }[]
}

/** The page's data export holds every search; it is read where a reader would copy it. */
const OPEN = `[...document.querySelectorAll('button')].find((b) => b.textContent === 'Download data')?.click()`
/** No file is kept: a driver would ask where to put it. */
const SAVE = `HTMLAnchorElement.prototype.click = () => undefined; [...document.querySelectorAll('dialog button')].find((b) => b.textContent.includes('JSON'))?.click()`
const READ = `return document.querySelector('dialog textarea')?.value ?? null`

async function searchesIn(run: (body: string) => Promise<unknown>): Promise<readonly Search[]> {
  let text: unknown = null
  await expect
    .poll(
      async () => {
        await run(
          `if (!document.querySelector('dialog')) { ${OPEN} } else if (!document.querySelector('dialog textarea')) { ${SAVE} }`,
        )
        text = await run(READ)
        return text
      },
      { timeout: 30_000 },
    )
    .not.toBeNull()
  return (JSON.parse(String(text)) as { searches: Search[] }).searches
}

/** The last bit of a logarithm may differ between engines; nothing is decided on it. */
function rounded(searches: readonly Search[]): readonly Search[] {
  return searches.map((search) => ({
    ...search,
    candidates: search.candidates.map((one) => ({ ...one, score: Number(one.score.toPrecision(9)) })),
  }))
}

const inPage = (page: Page) => (body: string) => page.evaluate(`(() => {${body}})()`)

test.describe('the same seed prints the same searches', () => {
  test.use({ bypassCSP: true })

  for (const link of LINKS) {
    test(`in Chromium and Firefox: ${link}`, async ({ page, baseURL }) => {
      test.skip(!existsSync(FIREFOX), 'no Firefox on this machine')
      const browser = await firefox.launch({ channel: 'moz-firefox', executablePath: FIREFOX })
      const other = await (await browser.newContext({ bypassCSP: true, baseURL: baseURL ?? '' })).newPage()
      await Promise.all([page.goto(`./?${link}`), other.goto(`./?${link}`)])
      const [here, there] = [await searchesIn(inPage(page)), await searchesIn(inPage(other))]
      await browser.close()
      expect(rounded(there)).toEqual(rounded(here))
    })
  }

  test('in Chromium and WebKit', async ({ page, baseURL }) => {
    test.skip(!hasWebKit, 'no WebKit on this machine')
    test.setTimeout(120_000)
    const webkit: WebKit = await openWebKit(4479, 79)
    try {
      for (const link of LINKS) {
        // oxlint-disable-next-line no-await-in-loop -- one window
        await Promise.all([page.goto(`./?${link}`), webkit.goto(`${baseURL}?${link}`)])
        // oxlint-disable-next-line no-await-in-loop
        expect(rounded(await searchesIn(webkit.run)), link).toEqual(rounded(await searchesIn(inPage(page))))
      }
    } finally {
      await webkit.close()
    }
  })
})
