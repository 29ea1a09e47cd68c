import type { Locator, Page } from '@playwright/test'
import { expect, open, test } from '../fixtures.ts'
import { fileOf } from '../../../src/embed/fileOf.ts'
import { VIEWS } from '../../../src/scenario/display.ts'

async function openDialog(page: Page, query = ''): Promise<Locator> {
  await open(page, query)
  await page.getByRole('button', { name: 'Embed' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Put this in an article' })
  await expect(dialog).toBeVisible()
  return dialog
}

const codeIn = (dialog: Locator): Promise<string> =>
  dialog.getByRole('textbox', { name: /^Paste code \(/ }).inputValue()

/** Pastes code into a page of its own, on the site itself. */
async function paste(page: Page, code: string, baseURL: string | undefined): Promise<void> {
  await page.route('**/article.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Article</title><body><p>Before</p>${code}<p>After</p>`,
    }),
  )
  await page.goto(`${baseURL}article.html`)
}

test('pasted, the code shows exactly what was shown, is named, and swallows nothing of the page', async ({
  page,
  baseURL,
}) => {
  const query = 't=92&t2=99.5&n=300000&searches=200&seed=k3f9'
  const dialog = await openDialog(page, query)
  const shown = await page.locator('.sentence').innerText()
  const code = await codeIn(dialog)
  await paste(page, code, baseURL)
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('.sentence')).toHaveText(shown.replace(/\s+/g, ' ').trim())
  await expect(page.locator('iframe')).toHaveAttribute('title', /^Interactive: Searching 200 faces.*at 92%/)
  await expect(page.getByText('After')).toBeVisible()
})

test('the code of every picture opens that picture, guess or controls as chosen', async ({
  page,
  baseURL,
}) => {
  const dialog = await openDialog(page)
  const codes: string[] = []
  for (const view of VIEWS) {
    await dialog.getByRole('combobox', { name: 'Figure' }).selectOption(view)
    codes.push(await codeIn(dialog))
  }
  for (const [i, view] of VIEWS.entries()) expect(codes[i]).toContain(`embed/${fileOf(view)}`)
  await dialog.getByRole('checkbox', { name: 'Hide the sliders' }).check()
  await dialog.getByRole('checkbox', { name: 'Ask readers to guess first' }).check()
  await dialog.getByRole('combobox', { name: 'Colors' }).selectOption('dark')
  await paste(page, await codeIn(dialog), baseURL)
  const frame = page.frameLocator('iframe')
  await frame.getByRole('button', { name: 'Skip' }).click()
  await expect(frame.locator('main')).toHaveAttribute('data-view', VIEWS.at(-1) ?? '')
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(frame.getByRole('slider', { name: 'Confidence threshold' })).toHaveCount(0)
})

test('with the keyboard alone: opened, copied, closed, and back where it was', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const dialog = await openDialog(page)
  const copy = dialog.getByRole('button', { name: 'Copy' }).nth(1)
  for (let i = 0; i < 40 && !(await copy.evaluate((button) => button === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await expect(copy).toBeFocused()
  await dialog.evaluate((element) => {
    const said: string[] = []
    Object.assign(globalThis, { said })
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const status = target.parentElement?.closest('[role=status]') ?? target
        if (status.textContent) said.push(status.textContent)
      }
    }).observe(element, { subtree: true, childList: true, characterData: true })
  })
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('Copied.')).toHaveCount(1)
  expect(await page.evaluate('said')).toEqual(['Copied.'])
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await codeIn(dialog))
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Embed' })).toBeFocused()
})

test('where copying is blocked the text is selected and the keys are named', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('blocked', 'NotAllowedError')) },
    })
    document.execCommand = () => false
  })
  const dialog = await openDialog(page)
  await dialog.getByRole('button', { name: 'Copy' }).first().click()
  await expect(dialog.getByText('Copying is blocked here.')).toContainText('Ctrl+C')
  const link = dialog.getByRole('textbox', { name: /^Paste a link/ })
  const selected = await link.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  )
  expect(selected).toBe(await link.inputValue())
})

test('the text for the picture has both counts and at most 250 characters', async ({ page }) => {
  const dialog = await openDialog(page)
  const alt = await dialog
    .getByRole('textbox', { name: 'Text for readers who cannot see the picture' })
    .inputValue()
  expect(alt.length).toBeLessThanOrEqual(250)
  expect(alt).toMatch(/80%, about 28 .*99%, hardly anyone/)
})
