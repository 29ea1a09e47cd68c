import { DIST } from './firstView.ts'
import { expect, test as silent } from './fixtures.ts'
import { saved, walkFigures, walkLessons, walkPages } from './wholeSite.ts'

const FILE = `file://${DIST}lookalike.html`

/** Nothing is asked for but the file itself and what is saved from it. */
const test = silent.extend<{ file: void }>({
  file: [
    async ({ page, context }, use) => {
      const asked: string[] = []
      context.on('request', (request) => asked.push(request.url()))
      await context.setOffline(true)
      await page.goto(FILE)
      await expect(page.locator('html[data-started]')).toBeAttached()
      await use()
      expect(asked.filter((url) => !url.startsWith(FILE) && !/^(?:blob|data):/.test(url))).toEqual([])
    },
    { auto: true },
  ],
})

test.describe.configure({ timeout: 180_000 })

test('the copy in one file opens from a drive, every page and figure of it, and asks for nothing', async ({
  page,
}) => {
  await expect(page.getByText('This is the copy in one file')).toBeVisible()
  const slider = page.getByRole('slider', { name: 'Confidence threshold' })
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/lookalike\.html\?t=/)
  await walkPages(page)
  await walkFigures(page)
})

test('every step of every lesson opens from the file', async ({ page }) => {
  await walkLessons(page, FILE)
  await page.reload()
  await expect(page.locator('.step-place')).toBeVisible()
})

test('what is shared from the file names no folder of the drive, and says that it opens nothing by itself', async ({
  page,
}) => {
  await page.goto(`${FILE}?t=95`)
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: 'Link', exact: true })).toHaveValue('lookalike.html?t=95')
  await expect(dialog).toContainText('this link opens nothing by itself')
  await expect(dialog.getByRole('img')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Embed' }).click()
  await expect(dialog).toContainText('An article needs the figure from a site')
  await expect(dialog.locator('iframe')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Download data' }).click()
  expect(await saved(page, /JSON/, 'button')).toMatch(/\.json$/)
  await page.keyboard.press('Escape')
  await page.goto(`${FILE}#teachers`)
  await expect(page.getByRole('main')).toContainText('this link opens nothing by itself')
  const folder = DIST.replace(/\/$/, '')
  const said = await page
    .locator('input, textarea')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
  expect(said.filter((text) => text.includes(folder))).toEqual([])
})

test('the link to the article opens the article, not a folder', async ({ page }) => {
  await expect(page.getByRole('link', { name: 'Article' })).toHaveAttribute('href', './article/index.html')
})
