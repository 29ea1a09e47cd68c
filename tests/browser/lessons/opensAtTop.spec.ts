import { expect, open, test } from '../fixtures.ts'

test('a lesson opens at its top, however far down the list its link was, and when it is started again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await open(page, '#lessons')
  const link = page.getByRole('link', { name: /Who pays/ }).first()
  await link.scrollIntoViewIfNeeded()
  await page.evaluate(() => scrollBy(0, 300))
  expect(await page.evaluate('scrollY')).toBeGreaterThan(100)
  await link.click()
  await expect(page.locator('.lesson-name')).toBeInViewport()
  expect(await page.evaluate('scrollY')).toBe(0)
})
