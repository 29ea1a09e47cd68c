import type { Page } from '@playwright/test'
import { LESSONS } from '../../../src/lessons/lessons.ts'
import { findInEveryLook } from '../axe.ts'
import { expect, open, test } from '../fixtures.ts'

const LESSON = LESSONS.find(({ steps }) => steps.some(({ task }) => task?.kind === 'choose'))
const stepOf = (kind: string): string => LESSON?.steps.find(({ task }) => task?.kind === kind)?.id ?? ''

/** Chooses the last rule, writes reasons for it and for another, and sees the end. */
async function writeRule(page: Page, reasons: string): Promise<void> {
  const to = async (step: string): Promise<void> => {
    await page.goto('about:blank')
    await open(page, `lesson=${LESSON?.id}&step=${step}&predict=0`)
  }
  await to(stepOf('choose'))
  await page.locator('.task .choice').last().click()
  await to(stepOf('justify'))
  await page.locator('.notes-field textarea').fill(reasons)
  await to(stepOf('argue'))
  await page.locator('.task .choice').first().click()
  await page.locator('.notes-field textarea').fill(reasons)
  await to('end')
  await page.locator('.policy-page').waitFor()
}

for (const [length, reasons] of [
  ['short', 'Only to find a missing child.'],
  ['middling', 'A name is a tip, and no more than a tip. '.repeat(10)],
  ['as long as the box takes', 'A name is a tip, and no more than a tip. '.repeat(48)],
] as const)
  test(`the rule prints as one page, with reasons that are ${length}; a reload loses none of it`, async ({
    page,
  }) => {
    await writeRule(page, reasons)
    await page.reload()
    await expect(page.locator('.policy-page')).toContainText(reasons.trim())
    for (const format of ['Letter', 'A4'] as const) {
      const margin = { top: '0.4in', bottom: '0.4in', left: '0.4in', right: '0.4in' }
      const pdf = (await page.pdf({ format, margin })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), format).toHaveLength(1)
    }
  })

test('axe-core, with all its rules, finds nothing in a rule, nor where there is no search', async ({
  page,
}) => {
  await writeRule(page, 'A name is a tip.')
  expect(await findInEveryLook(page)).toEqual([])
  await page.goto('about:blank')
  await open(page, `lesson=${LESSON?.id}&step=${stepOf('choose')}&predict=0`)
  await page.getByRole('button', { name: 'Words explained' }).click()
  expect(await findInEveryLook(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.locator('.task .choice').first().click()
  await page.locator('.no-search').waitFor()
  expect(await findInEveryLook(page)).toEqual([])
})
