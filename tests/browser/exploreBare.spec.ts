import { findStumblingBlocks } from './explorePanels.ts'
import { address, sentence, thresholdSlider } from './exploreReading.ts'
import { expect, open, test } from './fixtures.ts'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the sentence and the first three pictures are there, and nothing asks to be dragged', async ({
    page,
  }) => {
    await page.goto('./')
    await expect(sentence(page)).toContainText('28 people are wrongly matched')
    for (const figure of ['lineup', 'searches', 'scores'])
      // oxlint-disable-next-line no-await-in-loop -- one figure after the other
      await expect(page.locator(`#figure-${figure} svg`).first()).toBeVisible()
    await expect(page.locator('.first-hint')).toBeHidden()
  })
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('nothing is animated, at rest and while a value changes', async ({ page }) => {
    await open(page)
    const animations = () => page.evaluate(() => document.getAnimations().length)
    expect(await animations()).toBe(0)
    await page.getByRole('button', { name: '99%', exact: true }).click()
    expect(await animations()).toBe(0)
    await page.locator('#story-groups').scrollIntoViewIfNeeded()
    await page.locator('#figure-groups').waitFor()
    expect(await animations()).toBe(0)
  })
})

test.describe('with forced colors', () => {
  test.use({ contextOptions: { forcedColors: 'active' } })

  test('thumb and track of a slider stand out from the page', async ({ page }) => {
    await open(page)
    const slider = thresholdSlider(page)
    const picture = await slider.screenshot()
    const shades = await page.evaluate(async (base64) => {
      const image = new Image()
      image.src = `data:image/png;base64,${base64}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      const data = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
      const at = (x: number, y: number) =>
        Array.from(data.slice((y * image.width + x) * 4, (y * image.width + x) * 4 + 3))
      const middle = Math.round(image.height / 2)
      return { page: at(1, 1), track: at(Math.round(image.width * 0.8), middle), thumb: at(96, middle) }
    }, picture.toString('base64'))
    const far = (a: readonly number[], b: readonly number[]) =>
      Math.max(...a.map((value, i) => Math.abs(value - (b[i] ?? 0))))
    expect(far(shades.page, shades.track)).toBeGreaterThan(100)
    expect(far(shades.page, shades.thumb)).toBeGreaterThan(60)
  })
})

test.describe('where storage and clipboard are refused', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = (): never => {
        throw new DOMException('refused', 'SecurityError')
      }
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, { get: refuse })
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) },
      })
      document.execCommand = () => false
    })
  })

  test('the page works, Share gives a link to copy by hand, and data can be downloaded', async ({ page }) => {
    await open(page, 't=95')
    await thresholdSlider(page).press('ArrowRight')
    await expect.poll(() => address(page).get('t')).toBe('96')
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('textbox').first()).toHaveValue(/\?t=96$/)
    await dialog.getByRole('button', { name: 'Copy' }).first().click()
    await expect(dialog.getByRole('status').first()).not.toBeEmpty()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await page.getByRole('button', { name: 'Download data' }).click()
    const waiting = page.waitForEvent('download')
    await page.getByRole('dialog').getByRole('button', { name: /JSON/ }).click()
    const file = await (await waiting).createReadStream()
    const chunks: Buffer[] = []
    for await (const chunk of file) chunks.push(chunk as Buffer)
    const said = JSON.parse(Buffer.concat(chunks).toString()) as {
      link: string
      expected: { threshold: number }
    }
    expect(said).toMatchObject({ link: 't=96', expected: { threshold: 96 } })
  })
})

test.describe('in between phone and desk', () => {
  for (const width of [390, 545, 600, 720, 820, 870, 1024, 1080, 1440])
    test(`at ${width} nothing is too small, too tight or cut off`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await open(page)
      expect(await findStumblingBlocks(page)).toEqual([])
    })
})
