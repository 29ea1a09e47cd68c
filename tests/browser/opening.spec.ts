import type { Page } from '@playwright/test'
import { expect, open, SIZES, test } from './fixtures.ts'

type Shift = PerformanceEntry & { sources: readonly { node: Node | null }[] }

/** What moved after it was painted, of the part of the page that is there before the pictures. */
function moved(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((done) => {
        const above = [...document.querySelectorAll('.header, .sentence, .controls')]
        const said = (list: PerformanceObserverEntryList) =>
          (list.getEntries() as Shift[])
            .flatMap(({ sources }) => sources.map(({ node }) => node))
            .filter(
              (node) => node !== null && above.some((part) => part.contains(node) || node.contains(part)),
            )
            .map((node) => node?.textContent ?? '')
        new PerformanceObserver((list) => done(said(list))).observe({ type: 'layout-shift', buffered: true })
        // With no shift at all, nothing is told.
        setTimeout(() => done([]), 300)
      }),
  )
}

for (const { width, height } of [...SIZES, { width: 820, height: 1180 }, { width: 640, height: 800 }])
  test(`at ${width} the name, the sentence and the sliders stay where they were first painted`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await open(page)
    await expect(page.locator('#figure-scores')).toBeVisible()
    expect(await moved(page)).toEqual([])
  })

test('a link opens with its own state and never shows the default before it', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const look = () => {
      const sentence = document.querySelector('.sentence')
      if (sentence !== null && sentence.checkVisibility({ visibilityProperty: true }))
        seen.push(sentence.textContent)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await open(page, 't=95')
  await expect(page.locator('.sentence')).toContainText('95%')
  const seen = await page.evaluate(() => (window as Window & { seen?: readonly string[] }).seen ?? [])
  expect(seen.length).toBeGreaterThan(0)
  expect(seen.filter((text) => !text.includes('95%'))).toEqual([])
})

test('where the script never arrives, a link of its own state shows the page as it was built, after a while', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.route('**/*.js', () => undefined)
  await page.goto('./?t=95', { waitUntil: 'commit' })
  const sentence = page.locator('.sentence')
  await expect(sentence).toBeAttached()
  await expect(sentence).toBeHidden()
  await expect(sentence).toBeVisible({ timeout: 8000 })
  await expect(page.getByText('does not move: its script did not arrive')).toBeVisible()
  await context.close()
})
