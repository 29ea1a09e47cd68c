import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { openTopic } from './explorePanels.ts'
import { expect, open, test } from './fixtures.ts'

/** The file that `Save` hands over, as text. */
async function saved(page: Page, figure: string, format: 'SVG' | 'CSV'): Promise<string> {
  const section = page.locator(`#figure-${figure}`)
  const save = section.getByRole('button', { name: /^Save/ })
  if ((await save.getAttribute('aria-expanded')) === 'false') await save.click()
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 8000 }),
    section.getByRole('button', { name: new RegExp(format) }).click(),
  ])
  return await readFile(await download.path(), 'utf8')
}

/** The words of a saved drawing, a line each. */
function words(page: Page, svg: string): Promise<readonly string[]> {
  return page.evaluate((text) => {
    const drawn = new DOMParser().parseFromString(text, 'image/svg+xml')
    return [...drawn.querySelectorAll('text')].map((element) => (element.textContent ?? '').trim())
  }, svg)
}

test('the saved picture of the searches in their bins holds every number of its table, and asks for no hand', async ({
  page,
}) => {
  await open(page)
  await openTopic(page, 'frequencies')
  await page.getByText('Show as a 2 × 2 table').click()
  const written = page.locator('.frequencies-table td')
  await expect(written).toHaveCount(9)
  const cells = await written.allTextContents()
  const lines = await words(page, await saved(page, 'frequencies', 'SVG'))
  const table = lines.slice(lines.findIndex((line) => line.startsWith('The same')))
  for (const cell of cells) expect(table).toContain(cell)
  const all = lines.join(' ')
  expect(all).toContain('1,000 searches, sorted by what becomes of them.')
  expect(all).not.toContain('Point at')
  expect(lines).not.toContain('Save')
})
