import type { Page } from '@playwright/test'
import { expect, open, test } from '../fixtures.ts'

/** The words of an explanation or of an answer name numbers: whatever was moved before, the picture beside them has them. */

const nextPart = (page: Page) => page.getByRole('button', { name: 'Next' }).click()
const slider = (page: Page, name: RegExp) => page.getByRole('slider', { name }).first()
const NOTE = 'Now in the picture: threshold 95%. “Back” has yours.'

test('an explanation stands beside the picture it speaks of', async ({ page }) => {
  await open(page, 'lesson=who-pays&step=higher-bar&predict=0')
  const threshold = slider(page, /threshold/i)
  const own = await threshold.getAttribute('aria-valuetext')
  await threshold.focus()
  await page.keyboard.press('Home')
  await expect(threshold).not.toHaveAttribute('aria-valuetext', own ?? '')
  const moved = await threshold.getAttribute('aria-valuetext')
  await nextPart(page)
  await expect(page.locator('.step-back')).toHaveText(NOTE)
  await expect(slider(page, /threshold/i)).toHaveAttribute('aria-valuetext', own ?? '')
  // What was moved is not lost.
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(slider(page, /threshold/i)).toHaveAttribute('aria-valuetext', moved ?? '')
})

test('an answer speaks of the picture beside it, whatever was moved before the question; nothing is moved to it', async ({
  page,
}) => {
  await open(page, 'lesson=what-80-means&step=say-it&predict=0')
  const counted = async (): Promise<string> => page.locator('.lesson-figures').innerText()
  await expect.poll(counted).toMatch(/wrongly matched/)
  const own = await counted()
  const moveAway = async (): Promise<void> => {
    await slider(page, /gallery/i).focus()
    await page.keyboard.press('End')
    await expect.poll(counted).not.toBe(own)
  }
  await moveAway()
  await nextPart(page)
  await expect.poll(counted).toBe(own)
  await moveAway()
  await nextPart(page)
  await expect.poll(counted).toBe(own)
  await expect(page.getByRole('slider', { name: /threshold|gallery/i })).toHaveCount(0)
  await page.locator('.choice').first().click()
  await page.locator('.step-nav [type=submit]').click()
  await expect.poll(counted).toBe(own)
  const said = await page.locator('.answered').innerText()
  const wrong = /squares: (\d+) of/.exec(said)?.[1] ?? 'no count'
  expect(own).toMatch(new RegExp(`\\b${wrong}\\b`))
  await expect(slider(page, /gallery/i)).toBeVisible()
})

test('a part whose words speak of another state brings the picture there, and says so', async ({ page }) => {
  await open(page, 'lesson=what-80-means&step=guess&predict=0&seed=bdkm')
  const threshold = slider(page, /threshold/i)
  await expect(threshold).toHaveAttribute('aria-valuetext', /^70/)
  await nextPart(page)
  await expect(threshold).toHaveAttribute('aria-valuetext', /^80/)
  await expect(page.locator('.step-back')).toHaveText('Now in the picture: threshold 80%. “Back” has yours.')
  await expect(page.locator('.lesson-figures')).toContainText('At 80%, 30 of the 535')
  // Back where the words speak of the step's own state, it is there again.
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(threshold).toHaveAttribute('aria-valuetext', /^70/)
})

test('where less motion is wanted the picture is there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, 'lesson=what-80-means&step=guess&predict=0&seed=bdkm')
  await nextPart(page)
  expect(await slider(page, /threshold/i).getAttribute('aria-valuetext')).toMatch(/^80/)
})

test('the answer to a guess says of which state it is, once another is in the picture', async ({ page }) => {
  await open(page, 'lesson=what-80-means&step=guess&seed=bdkm')
  await page.locator('.step-skip').click()
  const was = page.locator('.debrief-was')
  await expect(was).toBeEmpty()
  const box = page.locator('.lesson-controls').getByRole('textbox', { name: /threshold/i })
  await box.fill('80')
  await box.press('Enter')
  await expect(was).toHaveText('That was with: threshold 70%.')
})
