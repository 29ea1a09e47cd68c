import type { Page } from '@playwright/test'
import { LESSONS } from '../../../src/lessons/lessons.ts'
import { expect, open, test } from '../fixtures.ts'

const LESSON = LESSONS.find(({ steps }) => steps.some(({ controls }) => controls.includes('t')))
const STEP = LESSON?.steps.find(({ controls }) => controls.includes('t'))

/** Collects all that the page's live line says from now on. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const line = document.querySelector('.visually-hidden[role=status]')
    const said: string[] = []
    Object.assign(window, { said })
    if (line !== null)
      new MutationObserver(() => said.push(line.textContent)).observe(line, {
        childList: true,
        characterData: true,
        subtree: true,
      })
  })
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said)
}

test('moving the threshold in a lesson is announced once, after it has been let go', async ({ page }) => {
  await open(page, `lesson=${LESSON?.id}&step=${STEP?.id}&predict=0`)
  const slider = page.getByRole('slider', { name: 'Confidence threshold' })
  await slider.focus()
  const said = await listen(page)
  expect(await said()).toEqual([])
  await page.keyboard.down('ArrowRight')
  for (let i = 0; i < 20; i++) {
    await page.waitForTimeout(50)
    await page.keyboard.down('ArrowRight')
  }
  expect(await said()).toEqual([])
  await page.keyboard.up('ArrowRight')
  await expect.poll(said).toHaveLength(1)
  await page.waitForTimeout(1500)
  expect(await said()).toHaveLength(1)
})

test('each part of a step moves the focus to a heading that says where one is', async ({ page }) => {
  await open(page, `lesson=${LESSON?.id}&step=${STEP?.id}&predict=0`)
  const heading = page.locator('.step-title')
  await expect(heading).toContainText(/Step \d of \d What happens/)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(heading).toBeFocused()
  await expect(heading).toContainText(/Step \d of \d Why/)
})
