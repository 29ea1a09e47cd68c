import { fileOf } from '../../../src/embed/fileOf.ts'
import { VIEWS } from '../../../src/scenario/display.ts'
import { PRESETS } from '../../../src/scenario/presets/index.ts'
import { expect, figureTest as test, openFigure, rootHeight } from './figureTest.ts'

const WIDTHS = [320, 360, 400, 640, 800]

for (const view of VIEWS)
  test(`${view} of every preset is at most 1,000 px tall, from 320 to 800 px, until it is touched`, async ({
    page,
    sites,
  }) => {
    test.setTimeout(120_000)
    for (const { id } of PRESETS) {
      await page.setViewportSize({ width: 320, height: 900 })
      await page.goto(`${sites.figures}/${fileOf(view)}?preset=${id}`)
      await expect(page.locator('.figure').first()).toBeVisible()
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        await expect
          .poll(() => rootHeight(page.mainFrame()), { message: `${id}, ${width} px`, intervals: [30] })
          .toBeLessThanOrEqual(1000)
      }
    }
  })

test('what was left out is there for the asking, and nothing is taken from a reader who has it', async ({
  page,
  sites,
}) => {
  await page.setViewportSize({ width: 360, height: 900 })
  const frame = await openFigure(page, sites, 'preset=uk-pnd-2025')
  const gallery = frame.getByRole('slider', { name: 'Gallery size' })
  await expect(gallery).toBeHidden()
  await frame.getByRole('button', { name: 'Show more' }).click()
  await expect(gallery).toBeVisible()
  await expect(frame.getByRole('button', { name: 'Make the gallery larger' })).toBeVisible()
  expect(await rootHeight(frame)).toBeGreaterThan(1000)
  await frame.getByRole('button', { name: 'Show as table' }).click()
  await page.setViewportSize({ width: 340, height: 900 })
  await expect(frame.getByRole('table').first()).toBeVisible()
  await expect(gallery).toBeVisible()
  await frame.getByRole('button', { name: 'Show less' }).click()
  await expect(gallery).toBeHidden()
})

test('a figure that fits shows all of itself, also after it was narrow', async ({ page, sites }) => {
  await page.setViewportSize({ width: 360, height: 900 })
  const frame = await openFigure(page, sites, 'preset=washington-county')
  const gallery = frame.getByRole('slider', { name: 'Gallery size' })
  await expect(gallery).toBeHidden()
  await page.setViewportSize({ width: 800, height: 900 })
  await expect(gallery).toBeVisible()
  await expect(frame.getByRole('button', { name: 'Show more' })).toBeHidden()
})

test('a long list is cut before anything else goes', async ({ page, sites }) => {
  await page.setViewportSize({ width: 360, height: 900 })
  const frame = await openFigure(page, sites, 'preset=fbi-30m', fileOf('lineup'))
  await expect(frame.getByRole('slider', { name: 'Gallery size' })).toBeVisible()
  expect(await rootHeight(frame)).toBeLessThanOrEqual(1000)
  await frame.getByRole('button', { name: 'Show more' }).click()
  expect(await rootHeight(frame)).toBeGreaterThan(3000)
})
