import type { Page } from '@playwright/test'
import { TOPICS } from './explorePanels.ts'
import { dragEndToEnd, thresholdSlider } from './exploreReading.ts'
import { expect, open, test } from './fixtures.ts'

const FIGURES = ['crowd', 'growth', 'tradeoff', 'repeat', 'reviewer', 'groups'] as const

/** Opens every question, looks at every figure once, and goes back to the top. */
async function readAll(page: Page): Promise<void> {
  await open(page)
  await page.evaluate((topics) => {
    for (const topic of topics) document.querySelector<HTMLDetailsElement>(`#more-${topic}`)!.open = true
  }, TOPICS)
  for (const figure of FIGURES) {
    // oxlint-disable-next-line no-await-in-loop -- one figure after the other
    await page.locator(`#figure-${figure}`).scrollIntoViewIfNeeded()
    // oxlint-disable-next-line no-await-in-loop
    await page.locator(`#figure-${figure} .figure-sentence`).waitFor()
  }
  await page.evaluate(() => scrollTo(0, 0))
  await expect(page.locator('.sentence')).toBeInViewport()
  // Figures learn in the next frame that they have gone.
  await page.waitForTimeout(300)
}

const said = (page: Page) =>
  page.evaluate(
    (figures) =>
      figures.map(
        (figure) => document.querySelector(`#figure-${figure} .figure-sentence`)?.textContent ?? '',
      ),
    FIGURES,
  )

test('what is printed is how things stand, in every figure that is open', async ({ page }) => {
  await readAll(page)
  const before = await said(page)
  await page.getByRole('button', { name: '99%', exact: true }).click()
  await page.waitForTimeout(400)
  expect(await said(page)).toEqual(before)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const printed = await said(page)
  printed.forEach((sentence, i) => expect(sentence, FIGURES[i]).not.toBe(before[i]))
})

test('once the hand rests, figures out of view catch up by themselves', async ({ page }) => {
  await readAll(page)
  const before = await said(page)
  await page.getByRole('button', { name: '99%', exact: true }).click()
  for (const [i, figure] of FIGURES.entries())
    // oxlint-disable-next-line no-await-in-loop -- one figure after the other
    await expect(page.locator(`#figure-${figure} .figure-sentence`)).not.toHaveText(before[i]!)
})

test('while a hand moves, nothing changes inside a figure that is out of view', async ({ page }) => {
  await readAll(page)
  // Once: what has caught up still stands still.
  await page.getByRole('button', { name: '99%', exact: true }).click()
  await page.waitForTimeout(2500)
  await page.evaluate(() => {
    const seen = new Set<string>()
    Object.assign(window, { seen })
    const watcher = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        seen.add(element?.closest('.figure')?.id ?? '')
      }
    })
    for (const figure of document.querySelectorAll('.more .figure'))
      watcher.observe(figure, { attributes: true, childList: true, characterData: true, subtree: true })
  })
  await dragEndToEnd(page, thresholdSlider(page).first())
  expect(await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])).toEqual([])
})
