import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { drawPicture } from '../../../src/build/cards/drawPicture.ts'
import { fileOf } from '../../../src/embed/fileOf.ts'
import { VIEWS } from '../../../src/scenario/display.ts'
import { expect, figureTest as test } from './figureTest.ts'

/** Side of the squares that are compared, in pixels: edges are smoothed differently, whole marks are not. */
const SQUARE = 6
/** How far the mean of a square may be from the browser's, of 255. */
const MOST = 40

const font = await readFile(
  createRequire(import.meta.url).resolve(
    '@expo-google-fonts/public-sans/400Regular/PublicSans_400Regular.ttf',
  ),
  'base64',
)

/** One typeface in one weight for both programs: what is compared is where letters stand, not which are installed. */
const inOneFont = (svg: string): string =>
  svg.replaceAll(/font-family="[^"]*"/g, 'font-family="Public Sans"').replaceAll(/ font-weight="[^"]*"/g, '')

/** The drawing as this browser shows it, as a PNG in base64. */
async function inBrowser(page: Page, svg: string): Promise<string> {
  // The figure's own page lets no font in.
  await page.goto('about:blank')
  await page.setContent(
    `<style>@font-face { font-family: 'Public Sans'; src: url(data:font/ttf;base64,${font}) } body { margin: 0 } svg { display: block }</style>${svg}`,
  )
  await page.evaluate(() => document.fonts.load('16px "Public Sans"'))
  const picture = await page.locator('svg').first().screenshot()
  return picture.toString('base64')
}

/** The same by resvg, which has nothing in common with a browser. */
const elsewhere = async (svg: string): Promise<string> =>
  Buffer.from(await drawPicture(svg)).toString('base64')

/** Where squares of the two pictures have another color, how many squares hold something, and the pictures' sizes. */
function compare(page: Page, pictures: readonly string[]) {
  return page.evaluate(
    async ({ sources, square, most }) => {
      const images = await Promise.all(
        sources.map(async (source) => {
          const image = new Image()
          image.src = `data:image/png;base64,${source}`
          await image.decode()
          return image
        }),
      )
      const width = Math.min(...images.map((image) => image.width))
      const height = Math.min(...images.map((image) => image.height))
      const pixels = images.map((image) => {
        const context = new OffscreenCanvas(width, height).getContext('2d')!
        context.fillStyle = 'white'
        context.fillRect(0, 0, width, height)
        context.drawImage(image, 0, 0)
        return context.getImageData(0, 0, width, height).data
      })
      const mean = (data: Uint8ClampedArray, left: number, top: number, channel: number): number => {
        let sum = 0
        for (let y = top; y < top + square; y++)
          for (let x = left; x < left + square; x++) sum += data[(y * width + x) * 4 + channel]!
        return sum / square ** 2
      }
      const unlike: string[] = []
      let inked = 0
      for (let top = 0; top + square <= height; top += square)
        for (let left = 0; left + square <= width; left += square) {
          const [one, other] = pixels as [Uint8ClampedArray, Uint8ClampedArray]
          if ([0, 1, 2].some((c) => Math.abs(mean(one, left, top, c) - mean(other, left, top, c)) > most))
            unlike.push(`${left},${top}`)
          if ([0, 1, 2].some((c) => mean(one, left, top, c) < 245)) inked++
        }
      return { unlike, inked, sizes: images.map((image) => [image.width, image.height]) }
    },
    { sources: pictures, square: SQUARE, most: MOST },
  )
}

for (const view of VIEWS)
  test(`${view}: its saved SVG is the same picture in a program that is no browser`, async ({
    page,
    sites,
  }) => {
    await page.setViewportSize({ width: 720, height: 900 })
    await page.goto(`${sites.figures}/${fileOf(view)}?t=85&mated=0.3`)
    await expect(page.locator('.figure-drawing').first()).toBeVisible()
    await page.getByRole('button', { name: /^More/ }).first().click()
    await page.getByRole('button', { name: /^Save/ }).first().click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /SVG/ }).first().click(),
    ])
    const svg = inOneFont(await readFile(await download.path(), 'utf8'))
    const pictures = [await inBrowser(page, svg), await elsewhere(svg)]
    const { unlike, inked, sizes } = await compare(page, pictures)
    expect(unlike).toEqual([])
    // Two white sheets are alike, too.
    expect(inked).toBeGreaterThan(300)
    expect(sizes[0]).toEqual(sizes[1])
  })
