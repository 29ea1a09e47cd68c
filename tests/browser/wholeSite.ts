import { expect, type Download, type Page } from '@playwright/test'
import { LESSONS } from '../../src/lessons/lessons.ts'
import { TOPICS, openTopic } from './explorePanels.ts'

/** Every page with a link in the header or the footer, and how its title begins. */
export const PAGES = [
  ['lessons', 'Lessons'],
  ['evidence', 'Evidence'],
  ['claims', 'Claims'],
  ['teachers', 'For teachers'],
  ['model', 'How the model works'],
  ['privacy', 'Privacy'],
] as const

/** Opens every page by its link, and each of the teachers' papers. */
export async function walkPages(page: Page): Promise<void> {
  for (const [route, title] of PAGES) {
    await page.locator(`a[href="#${route}"]`).first().click()
    await expect(page).toHaveTitle(new RegExp(`^${title}`))
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible()
    // The skip link stays on its page.
    await page.locator('.skip').focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('#main')).toBeFocused()
    await expect(page).toHaveTitle(new RegExp(`^${title}`))
  }
  for (const paper of ['guide', 'sheet', 'key', 'exit']) {
    await page.evaluate((hash) => (location.hash = hash), `teachers/${paper}/${LESSONS[0]?.id}`)
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible()
  }
}

/** Opens every question under "Go further". */
export async function walkFigures(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = 'explore'))
  for (const topic of TOPICS) await openTopic(page, topic)
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0)
}

/** Opens every step of every lesson by its link. */
export async function walkLessons(page: Page, site: string): Promise<void> {
  for (const lesson of LESSONS)
    for (const [i, step] of lesson.steps.entries()) {
      await page.goto(`${site}?lesson=${lesson.id}&step=${step.id}&predict=0`)
      await expect(page.locator('.step-place')).toHaveText(`Step ${i + 1} of ${lesson.steps.length}`)
      await expect(page.locator('.lesson-figures, .step-words').first()).toBeVisible()
    }
}

/** Saves something by a button or a link, and says under which name. */
export async function saved(page: Page, name: string | RegExp, role: 'button' | 'link'): Promise<string> {
  const waiting: Promise<Download> = page.waitForEvent('download')
  await page.getByRole(role, { name }).first().click()
  const download = await waiting
  expect(await download.failure()).toBeNull()
  return download.suggestedFilename()
}
