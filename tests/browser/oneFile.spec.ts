import { DIST } from './firstView.ts'
import { expect, test } from './fixtures.ts'

test('the copy in one file opens from a drive, every page of it, and asks for nothing', async ({
  page,
  context,
}) => {
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  const file = `file://${DIST}lookalike.html`
  await page.goto(file)
  const slider = page.getByRole('slider', { name: 'Confidence threshold' })
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/lookalike\.html\?t=/)
  for (const link of ['Lessons', 'Evidence', 'Claims', 'For teachers']) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    await page.getByRole('link', { name: link, exact: true }).click()
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    await expect(page).toHaveTitle(new RegExp(`^${link}`))
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    // oxlint-disable-next-line no-await-in-loop -- the skip link stays on the page
    await page.locator('.skip').focus()
    // oxlint-disable-next-line no-await-in-loop -- the skip link stays on the page
    await page.keyboard.press('Enter')
    // oxlint-disable-next-line no-await-in-loop -- the skip link stays on the page
    await expect(page.locator('#main')).toBeFocused()
    // oxlint-disable-next-line no-await-in-loop -- the skip link stays on the page
    await expect(page).toHaveTitle(new RegExp(`^${link}`))
  }
  await page.goto(`${file}?lesson=what-80-means`)
  await expect(page.getByRole('article')).toBeVisible()
  await page.goto(`${file}?t=99#model`)
  await expect(page.getByRole('heading', { level: 2, name: 'How the model works' })).toBeVisible()
  expect(asked.filter((url) => !url.startsWith(file))).toEqual([])
})
