import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { FIREFOX } from './firefox.ts'
import { WEBKIT } from './webkit.ts'

/** Different models, sizes, and all five ends of a mated search. */
const LINKS = [
  'preset=aclu-2018',
  'n=1000000000&searches=300&mated=0.5&photo=cctv&seed=bdkm&t=90',
  'preset=washington-county&k=20&mated=0.3',
]

type Search = {
  probe: number
  outcome: string
  candidates: { reference: number; group: string; score: number }[]
}

type Run = <Result>(act: () => Result) => Promise<Result>

/** One step towards the page's data export, which holds every search; it is read where a reader would copy it. */
function readData(): string | null {
  const press = (within: string, words: string): void =>
    [...document.querySelectorAll<HTMLElement>(`${within} button`)]
      .find((one) => one.textContent?.includes(words))
      ?.click()
  // No file is kept: a driver would ask where to put it.
  HTMLAnchorElement.prototype.click = () => undefined
  const area = document.querySelector<HTMLTextAreaElement>('dialog textarea')
  if (area !== null) return area.value
  if (document.querySelector('dialog') === null) press('#root', 'Download data')
  else press('dialog', 'JSON')
  return null
}

async function searchesIn(run: Run): Promise<readonly Search[]> {
  let text: string | null = null
  await expect
    .poll(
      async () => {
        text = await run(readData)
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

const inPage =
  (page: Page): Run =>
  (act) =>
    page.evaluate(act) as Promise<never>

test.describe('the same seed prints the same searches', () => {
  for (const driver of [FIREFOX, WEBKIT])
    test(`in Chromium and ${driver.name}`, async ({ page, baseURL }) => {
      test.skip(driver.missing !== null, driver.missing ?? '')
      test.setTimeout(120_000)
      const engine = await driver.open()
      try {
        for (const link of LINKS) {
          // oxlint-disable-next-line no-await-in-loop -- one window
          await Promise.all([page.goto(`./?${link}`), engine.goto(`${baseURL}?${link}`)])
          // oxlint-disable-next-line no-await-in-loop
          expect(rounded(await searchesIn(engine.run)), link).toEqual(rounded(await searchesIn(inPage(page))))
        }
      } finally {
        await engine.close()
      }
    })
})
