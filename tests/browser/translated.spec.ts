import type { Page } from '@playwright/test'
import { expect, open, test } from './fixtures.ts'
import { startTranslator } from './translator.ts'

/** Every text that says something about the state, as it is read. */
const texts = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.sentence, .moment, .poles, .figure-title, .figure-subtitle, output')]
      .map((element) => element.textContent)
      .join('\n'),
  )

/** The same keys, in steps, so that the translator comes between them. */
async function play(page: Page): Promise<void> {
  const slider = page.getByRole('slider', { name: 'Confidence threshold' }).first()
  await slider.focus()
  for (const key of ['End', 'Home', 'PageUp', 'ArrowRight', 'End', 'PageDown', 'ArrowLeft']) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await page.keyboard.press(key)
    // oxlint-disable-next-line no-await-in-loop -- the translator comes in between
    await page.waitForTimeout(120)
  }
  await page.waitForTimeout(1000)
}

for (const file of ['', 'embed/map.html', 'embed/index.html', 'embed/frequencies.html'])
  test(`translated while it is used, ${file || 'the site'} says what it says untranslated`, async ({
    page,
    context,
  }) => {
    const other = await context.newPage()
    for (const one of [page, other]) {
      // oxlint-disable-next-line no-await-in-loop -- one page after the other
      await one.goto(`./${file}?seed=test`)
      // oxlint-disable-next-line no-await-in-loop -- one page after the other
      await one.getByRole('slider', { name: 'Confidence threshold' }).first().waitFor()
    }
    await startTranslator(page)
    await play(page)
    await play(other)
    expect(await texts(page)).not.toBe('')
    expect(await texts(page)).toBe(await texts(other))
  })

test('a lesson that is translated can be gone through', async ({ page }) => {
  await open(page, 'lesson=raise-the-bar&predict=0')
  await startTranslator(page)
  for (let clicks = 0; clicks < 40; clicks += 1) {
    const next = page.locator('.step-nav :is(.step-skip, .step-next)')
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    if ((await next.count()) === 0) break
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    await next.first().click()
    // oxlint-disable-next-line no-await-in-loop -- the translator comes in between
    await page.waitForTimeout(120)
  }
  await expect(page.locator('.recovery')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible()
})
