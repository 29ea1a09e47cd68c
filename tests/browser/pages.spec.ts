import { findInEveryLook } from './axe.ts'
import { expect, open, test } from './fixtures.ts'

const PAGES = ['evidence', 'claims', 'model', 'privacy'] as const

for (const name of PAGES)
  test(`axe-core finds nothing on the ${name} page with everything open, and it does not scroll sideways`, async ({
    page,
  }) => {
    await open(page, `#${name}`)
    await expect(page.locator('.page-title')).toBeVisible()
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true
    })
    expect(await findInEveryLook(page)).toEqual([])
  })

test('a published result opens in the simulator by keys alone, and a link of ours leads to a page’s heading', async ({
  page,
}) => {
  await open(page)
  await page.getByRole('link', { name: 'Evidence' }).press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Evidence' })).toBeFocused()
  await page.getByRole('button', { name: /^Load Comparitech’s test.*0 of 1,959/ }).press('Enter')
  await expect(page.locator('#main')).toBeFocused()
  await expect(page.locator('.sentence')).toContainText(
    'Searching 1,959 faces against 25,000 mugshots: at 95%',
  )
})

test('on a phone, the folded menu too leads to a page’s heading', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await open(page)
  await page.getByRole('button', { name: 'Menu' }).press('Enter')
  await page.getByRole('link', { name: 'Evidence' }).press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Evidence' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Evidence', exact: true })).toBeHidden()
})
