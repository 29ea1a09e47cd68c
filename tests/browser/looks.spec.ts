import type { Page } from '@playwright/test'
import { expect, open, test } from './fixtures.ts'
import { TOPICS, openTopic } from './explorePanels.ts'

const PAGES = ['', '#lessons', '#evidence', '#claims', '#teachers', '#model', '#privacy'] as const
const LESSON = 'lesson=what-80-means&step=lineup&predict=0'

/** A sheet of A4 between the margins browsers leave, in CSS pixels. */
const SHEET = 718

/** As on paper: `beforeprint`, then the styles of print on a sheet. */
async function print(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await page.evaluate((width) => (document.documentElement.style.inlineSize = `${width}px`), SHEET)
}

type Text = Readonly<{ px: number; what: string; contrast: number }>

/** Every text that is shown: its size as it reaches the eye, and its contrast to the white of paper and projector. */
const textsOf = (page: Page): Promise<readonly Text[]> =>
  page.evaluate(() => {
    const light = (channel: number): number =>
      channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
    const contrast = (color: string): number => {
      pen.fillStyle = '#fff'
      pen.fillRect(0, 0, 1, 1)
      pen.fillStyle = color
      pen.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((one) => light(one / 255))
      return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05)
    }
    const scale = (element: Element): number => {
      const svg = element.closest('svg')
      const view = svg?.viewBox.baseVal
      if (svg !== null && view !== undefined && view.width > 0)
        return svg.getBoundingClientRect().width / view.width
      let zoom = 1
      for (let one: Element | null = element; one !== null; one = one.parentElement)
        zoom *= parseFloat(getComputedStyle(one).zoom || '1')
      return zoom
    }
    const isSaid = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest('.visually-hidden, .skip, select, script, style, title, desc, math') === null &&
      [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.textContent ?? ''))
    return [...document.querySelectorAll('body *')].filter(isSaid).map((element) => {
      const { fontSize, color, fill } = getComputedStyle(element)
      return {
        px: parseFloat(fontSize) * scale(element),
        what: `${element.tagName}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').slice(0, 40)}"`,
        contrast: contrast(element.closest('svg') === null ? color : fill),
      }
    })
  })

for (const query of [...PAGES, LESSON, 'theme=dark', 'theme=projector', `${LESSON}&theme=projector`])
  test(`on paper: ${query || 'Explore'}`, async ({ page }) => {
    await open(page, query)
    await print(page)
    const controls = page.locator(
      'button:not(.lineup-button), input, select, textarea, [role=switch], nav, .footer-links',
    )
    await expect(controls.filter({ visible: true })).toHaveCount(0)
    await expect(page.locator('.print-notes')).toContainText(/Run \w+\. http/)
    await expect(page.locator('.print-notes')).toContainText('25,000 mugshots')
    const small = (await textsOf(page)).filter(({ px }) => px * 0.75 < 8)
    expect(small.map(({ px, what }) => `${(px * 0.75).toFixed(1)} pt: ${what}`)).toEqual([])
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)')
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect(page.locator('.print-notes')).toHaveCount(0)
  })

test('on paper every figure that stands open has its drawing, heading and table together', async ({
  page,
}) => {
  await open(page)
  for (const topic of TOPICS) {
    await openTopic(page, topic)
    await print(page)
    const small = (await textsOf(page)).filter(({ px }) => px * 0.75 < 8)
    expect(small.map(({ px, what }) => `${topic}, ${(px * 0.75).toFixed(1)} pt: ${what}`)).toEqual([])
    for (const figure of await page.locator(`#more-${topic} .figure`).all()) {
      // Tables of hundreds of rows are for files.
      if (topic !== 'repeat') expect(await figure.locator('table').count(), topic).toBeGreaterThan(0)
      const rule = (selector: string) =>
        figure
          .locator(selector)
          .first()
          .evaluate((one) => getComputedStyle(one).breakAfter)
      expect(await rule('.figure-head'), topic).toBe('avoid')
    }
    if (topic === 'crowd') await expectOnItsDrawing(page)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: null })
    await page.evaluate(() => document.documentElement.removeAttribute('style'))
  }
})

/** The canvas of the crowd lies on the circle that is drawn around it. */
async function expectOnItsDrawing(page: Page): Promise<void> {
  const canvas = await page.locator('.crowd-canvas').boundingBox()
  const ground = await page.locator('.crowd-rim').first().boundingBox()
  const middle = (box: typeof canvas): number => (box?.x ?? 0) + (box?.width ?? 0) / 2
  expect(Math.abs(middle(canvas) - middle(ground))).toBeLessThan(2)
  expect(canvas?.width).toBeGreaterThan(200)
}

test('the browser itself prints it so', async ({ page }) => {
  await open(page, 't=95&theme=dark')
  await page.waitForLoadState('networkidle')
  await page.evaluate(() =>
    addEventListener('beforeprint', () => {
      document.documentElement.dataset['printed'] = document.querySelector('.print-notes')?.textContent ?? ''
    }),
  )
  const paper = await page.pdf({ format: 'A4' })
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-')
  await expect(page.locator('html')).toHaveAttribute('data-printed', /Threshold 95%.*t=95/s)
})

for (const query of PAGES)
  test(`for a projector nothing is under 24 px, and all stands at 7 to 1: ${query || 'Explore'}`, async ({
    page,
  }) => {
    await open(page, `theme=projector${query}`)
    await page.waitForLoadState('networkidle')
    const texts = await textsOf(page)
    // Grey marks and labels on coloured ground are drawings: tests/browser/exploreAxe.spec.ts measures those.
    const faint = texts.filter(({ what, contrast }) => /^(?:P|LI|A|TD|TH|H\d)\./.test(what) && contrast < 7)
    expect(faint.map(({ what, contrast }) => `${contrast.toFixed(1)}: ${what}`)).toEqual([])
    expect(texts.filter(({ px }) => px < 23.9).map(({ px, what }) => `${px.toFixed(1)} px: ${what}`)).toEqual(
      [],
    )
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return { scrollWidth, clientWidth }
    })
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
  })

test('the switch sets what the link says, and a link sets the switch', async ({ page }) => {
  await open(page, 't=95')
  const look = page.getByRole('combobox', { name: 'Colors and size' })
  await expect(look).toHaveValue('auto')
  for (const theme of ['dark', 'projector', 'light']) {
    await look.selectOption(theme)
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    await expect(page).toHaveURL(new RegExp(`theme=${theme}`))
  }
  await look.selectOption('auto')
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  await expect(page).not.toHaveURL(/theme=/)
  await open(page, 'theme=projector')
  await expect(look).toHaveValue('projector')
})
