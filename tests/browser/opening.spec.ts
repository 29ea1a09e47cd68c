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
    await expect(page.locator('#figure-map')).toBeVisible()
    expect(await moved(page)).toEqual([])
  })

test('the sentence is painted first, without the header, the sliders and the pictures', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return
      observer.disconnect()
      const isThere = (part: string) => document.querySelector(part)?.checkVisibility() ?? false
      const parts = ['.sentence', '.header-nav a', '.toolbar button', '.controls', '.pictures', '.footer']
      Object.assign(window, { first: parts.filter(isThere), styles: document.styleSheets.length })
    }).observe({ type: 'paint', buffered: true })
  })
  await open(page)
  const [first, sheetsThen, sheetsNow] = await page.evaluate(() => {
    const { first, styles } = window as Window & { first?: unknown; styles?: unknown }
    return [first, styles, document.styleSheets.length]
  })
  expect(first).toEqual(['.sentence'])
  expect([sheetsThen, sheetsNow]).toEqual([1, 2])
  await expect(page.locator('.controls')).toBeVisible()
  await expect(page.locator('.pictures')).toBeVisible()
  await expect(page.locator('noscript')).toHaveCount(0)
})

test('what the browser is told to wait for, rather than to paint an empty page, is the end of the sentence', async ({
  request,
}) => {
  const html = await (await request.get('./')).text()
  const [, id] = /<link rel="expect" href="#([^"]+)" blocking="render" \/>/.exec(html) ?? []
  expect(html).toMatch(new RegExp(`<p class="sentence"[^>]*>(?:(?!</p>).)*</p><noscript id="${id}">`))
})

const UNSEEN = {
  'where the browser does not tell of a first paint': () =>
    void Reflect.deleteProperty(window, 'PerformanceObserver'),
  'in a page that nobody looks at': () => void Object.defineProperty(document, 'hidden', { value: true }),
}

for (const [where, arrange] of Object.entries(UNSEEN))
  test(`${where}, everything is there at once`, async ({ page }) => {
    await page.addInitScript(arrange)
    await page.addInitScript(() => {
      const classes = new Set<string>()
      Object.assign(window, { classes })
      new MutationObserver(() =>
        document.documentElement?.classList.forEach((name) => classes.add(name)),
      ).observe(document, { attributes: true, attributeFilter: ['class'], subtree: true })
    })
    await open(page)
    await expect(page.locator('.pictures')).toBeVisible()
    const [isUnseen, classes] = await page.evaluate(() => [
      document.hidden || !('PerformanceObserver' in window),
      [...((window as Window & { classes?: ReadonlySet<string> }).classes ?? [])],
    ])
    expect(isUnseen).toBe(true)
    expect(classes).not.toContain('opening')
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
