import type { Page } from '@playwright/test'
import { findInEveryLook } from './axe.ts'
import { findStumblingBlocks, openTopic, TOPICS } from './explorePanels.ts'
import { expect, open, test } from './fixtures.ts'

const findTrouble = (page: Page, within?: string): Promise<readonly string[]> =>
  findInEveryLook(page, within, findStumblingBlocks)

async function showTables(page: Page, within: string): Promise<void> {
  const closed = page.locator(within).getByRole('button', { name: 'Show as table' })
  // The button that was pressed has another name then.
  for (let left = await closed.count(); left > 0; left -= 1)
    // oxlint-disable-next-line no-await-in-loop -- one press after the other, as a person would
    await closed.first().press('Enter')
}

test.describe('nothing is too small, too tight or barred', () => {
  test('on the first screen, with a list shown and with the tables shown', async ({ page }) => {
    await open(page)
    expect.soft(await findTrouble(page)).toEqual([])
    const searches = page.locator('#figure-searches')
    await searches.getByRole('slider').or(searches.locator('[tabindex="0"]')).first().press('Enter')
    await page.locator('#figure-lineup').waitFor()
    expect.soft(await findTrouble(page)).toEqual([])
    await showTables(page, '.front')
    expect.soft(await findTrouble(page)).toEqual([])
  })

  for (const topic of TOPICS)
    test(`under "Go further", ${topic}, with its tables`, async ({ page }) => {
      await open(page, 'mated=0.5')
      await openTopic(page, topic)
      await showTables(page, `#more-${topic}`)
      expect(await findTrouble(page, `#more-${topic}`)).toEqual([])
    })

  for (const name of ['Share', 'Embed', 'Download data'])
    test(`in the dialog that ${name} opens`, async ({ page }) => {
      await open(page)
      await page.getByRole('button', { name, exact: true }).click()
      await page.getByRole('dialog').waitFor()
      expect(await findTrouble(page, 'dialog')).toEqual([])
    })
})
