import { COLOR_SCHEMES, expect, open, test } from './fixtures.ts'

/** Runs in the page: every text of the map with its least contrast to what lies under it. */
function contrasts(): Readonly<Record<string, number>> {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
  type Color = readonly [number, number, number]
  /** A color as it is seen on another. */
  const seen = (color: string, on: Color, opacity = 1): Color => {
    pen.globalAlpha = 1
    pen.fillStyle = `rgb(${on.join(' ')})`
    pen.fillRect(0, 0, 1, 1)
    pen.globalAlpha = opacity
    pen.fillStyle = color
    pen.fillRect(0, 0, 1, 1)
    const [r = 0, g = 0, b = 0] = pen.getImageData(0, 0, 1, 1).data
    return [r, g, b]
  }
  const light = (color: Color): number =>
    color
      .map((one) => (one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4))
      .reduce((sum, one, i) => sum + one * [0.2126, 0.7152, 0.0722][i]!, 0)
  const svg = document.querySelector('#figure-map svg')!
  const paper = seen(getComputedStyle(document.documentElement).backgroundColor, [255, 255, 255])
  /** What lies under a place of the map, from the page up. */
  const groundAt = (x: number, y: number): Color =>
    document
      .elementsFromPoint(x, y)
      .filter((one) => svg.contains(one) && ['path', 'rect', 'circle'].includes(one.localName))
      .toReversed()
      .reduce<Color>((ground, one) => {
        const { fill, fillOpacity, opacity } = getComputedStyle(one)
        return fill === 'none' ? ground : seen(fill, ground, Number(fillOpacity) * Number(opacity))
      }, paper)
  const worst: Record<string, number> = {}
  for (const text of svg.querySelectorAll('text')) {
    const { left, right, top, bottom } = text.getBoundingClientRect()
    for (const share of [0.02, 0.25, 0.5, 0.75, 0.98]) {
      const ground = groundAt(left + share * (right - left), (top + bottom) / 2)
      const [more, less] = [light(seen(getComputedStyle(text).fill, ground)), light(ground)].toSorted(
        (a, b) => b - a,
      )
      const name = text.getAttribute('class') ?? ''
      worst[name] = Math.min(worst[name] ?? 21, (more! + 0.05) / (less! + 0.05))
    }
  }
  return worst
}

for (const colorScheme of COLOR_SCHEMES)
  test.describe(`in the ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('every word of the map can be read on the ground it stands on', async ({ page }) => {
      await open(page)
      await page.locator('#story-map').scrollIntoViewIfNeeded()
      await page.locator('#figure-map svg').waitFor()
      await page.locator('#figure-map').evaluate((figure) => figure.scrollIntoView({ block: 'center' }))
      // What lies under what is asked of the browser, which passes over what no hand can hold.
      await page.addStyleTag({ content: '#figure-map svg * { pointer-events: all }' })
      const found = await page.evaluate(contrasts)
      expect(Object.keys(found).length).toBeGreaterThan(4)
      expect(Object.entries(found).filter(([, contrast]) => contrast < 4.5)).toEqual([])
    })

    test('with forced colors the whiskers of the evidence are drawn in the color of text', async ({
      page,
    }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme })
      await open(page, '#evidence')
      const whisker = page.locator('.shares-whisker').first()
      await whisker.waitFor()
      const [stroke, text] = await whisker.evaluate((one) => [
        getComputedStyle(one).stroke,
        getComputedStyle(document.querySelector('main p')!).color,
      ])
      expect(stroke).toBe(text)
    })
  })
