import { existsSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { openTopic } from './explorePanels.ts'
import { expect, open, test } from './fixtures.ts'

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at } = document
    return at === null || at === document.body
      ? 'lost'
      : (at.getAttribute('aria-label') ?? at.textContent ?? '')
  })

test('the focus is never lost: after Escape in Save, after Close, after the last Undo', async ({ page }) => {
  await open(page)
  const save = page.locator('#figure-searches .figure-save button')
  await save.first().press('Enter')
  await save.nth(2).press('Escape')
  await expect(save).toHaveCount(1)
  expect(await focused(page)).toBe('Save')
  const cursor = page.locator('#figure-searches').getByRole('slider')
  await cursor.press('ArrowRight')
  await cursor.press('Enter')
  await page.locator('#figure-lineup').getByRole('button', { name: 'Close' }).press('Enter')
  await expect(cursor).toBeFocused()
  await page.getByRole('button', { name: '99%', exact: true }).press('Enter')
  const undo = page.getByRole('button', { name: 'Undo' })
  await undo.press('Enter')
  await expect(undo).toBeDisabled()
  await expect(undo).toBeFocused()
})

test('a slider of the settings that is held for two seconds is announced once, after it is let go', async ({
  page,
}) => {
  await open(page)
  await openTopic(page, 'settings')
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    const live =
      '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off]), output:not([aria-live])'
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(live)
        if (region) said.push(region.textContent ?? '')
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  })
  const slider = page.locator('#more-settings input[type=range]').first()
  await slider.focus()
  for (let time = 0; time < 40; time += 1) {
    // oxlint-disable-next-line no-await-in-loop -- a key held down repeats
    await page.keyboard.down('ArrowRight')
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForTimeout(50)
  }
  expect(await page.evaluate('said')).toEqual([])
  await page.keyboard.up('ArrowRight')
  await expect.poll(() => page.evaluate('said.length')).toBe(1)
  await page.waitForTimeout(1000)
  expect(await page.evaluate('said.length')).toBe(1)
})

test('with type of 32 px from the browser’s settings, no page scrolls sideways on a phone', async ({
  baseURL,
}) => {
  const executablePath =
    process.env['CHROMIUM_PATH'] ?? (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined)
  const browser = await chromium.launch({
    args: ['--blink-settings=defaultFontSize=32'],
    ...(executablePath !== undefined && { executablePath }),
  })
  const page = await browser.newPage({ baseURL: baseURL ?? '', viewport: { width: 360, height: 740 } })
  const wide: string[] = []
  for (const query of ['', '#lessons', '#evidence', '#claims', '#teachers', '#model', '#privacy']) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    await page.goto('about:blank')
    // oxlint-disable-next-line no-await-in-loop
    await open(page, query)
    for (const width of [360, 390]) {
      // oxlint-disable-next-line no-await-in-loop
      await page.setViewportSize({ width, height: 740 })
      // oxlint-disable-next-line no-await-in-loop
      await page.waitForTimeout(250)
      // oxlint-disable-next-line no-await-in-loop
      const [type, over] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return [getComputedStyle(document.documentElement).fontSize, scrollWidth - clientWidth]
      })
      expect(type).toBe('32px')
      if (over > 0) wide.push(`${query || 'Explore'} at ${width}: ${over} px too wide`)
    }
  }
  await browser.close()
  expect(wide).toEqual([])
})
