import type { Page } from '@playwright/test'
import { TOPICS } from './explorePanels.ts'
import { thresholdSlider } from './exploreReading.ts'
import { expect, open, test } from './fixtures.ts'

const FIGURES = ['crowd', 'growth', 'tradeoff', 'repeat', 'reviewer', 'groups'] as const

/** Opens every question, looks at every figure once, and goes back to the top. */
async function readAll(page: Page): Promise<void> {
  await open(page)
  await page.evaluate((topics) => {
    for (const topic of topics) document.querySelector<HTMLDetailsElement>(`#more-${topic}`)!.open = true
  }, TOPICS)
  await page.locator('#story-groups').scrollIntoViewIfNeeded()
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

/** Takes the threshold's thumb and moves it, without letting go. */
async function holdThreshold(page: Page): Promise<void> {
  const box = await thresholdSlider(page).first().boundingBox()
  if (box === null) throw new Error('The slider is not in view.')
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width * 0.3, y)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.8, y, { steps: 20 })
}

test('once something is set, every figure says so, in view or not', async ({ page }) => {
  await readAll(page)
  const before = await said(page)
  await page.getByRole('button', { name: '99%', exact: true }).click()
  for (const [i, figure] of FIGURES.entries())
    // oxlint-disable-next-line no-await-in-loop -- one figure after the other
    await expect(page.locator(`#figure-${figure} .figure-sentence`)).not.toHaveText(before[i]!)
})

test('while the threshold is dragged, nothing changes inside a figure that is out of view; then all of them do', async ({
  page,
}) => {
  await readAll(page)
  const before = await said(page)
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
  const sentence = await page.locator('.sentence').textContent()
  await holdThreshold(page)
  await expect(page.locator('.sentence')).not.toHaveText(sentence ?? '')
  expect(await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])).toEqual([])
  await page.mouse.up()
  await expect.poll(async () => (await said(page)).filter((words, i) => words === before[i])).toEqual([])
})

test('what is printed is how things stand, even in the middle of a drag', async ({ page }) => {
  await readAll(page)
  const before = await said(page)
  await holdThreshold(page)
  expect(await said(page)).toEqual(before)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const printed = await said(page)
  printed.forEach((sentence, i) => expect(sentence, FIGURES[i]).not.toBe(before[i]))
})
