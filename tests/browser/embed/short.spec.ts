import { fileOf } from '../../../src/embed/fileOf.ts'
import { VIEWS } from '../../../src/scenario/display.ts'
import { PRESETS } from '../../../src/scenario/presets/index.ts'
import { expect, figureTest as test, openFigure, rootHeight, showMore } from './figureTest.ts'

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
  await page.setViewportSize({ width: 320, height: 900 })
  const frame = await openFigure(page, sites, 'preset=uk-pnd-2025')
  const gallery = frame.getByRole('slider', { name: 'Gallery size' })
  const sentence = frame.locator('.figure-sentence')
  await expect(gallery).toBeHidden()
  await expect(sentence).toBeHidden()
  await showMore(frame)
  await expect(gallery).toBeVisible()
  await expect(sentence).toBeVisible()
  await expect(frame.getByRole('button', { name: 'Make the gallery larger' })).toBeVisible()
  await expect(frame.getByRole('button', { name: 'Raise the threshold' })).toBeVisible()
  await expect(frame.getByRole('button', { name: 'New run' })).toBeVisible()
  await expect(frame.getByRole('button', { name: 'Reset' })).toBeVisible()
  await frame.getByRole('button', { name: 'Show as table' }).click()
  await page.setViewportSize({ width: 300, height: 900 })
  await expect(frame.getByRole('table').first()).toBeVisible()
  await expect(gallery).toBeVisible()
  await frame.getByRole('button', { name: 'More', exact: true }).press('Enter')
  await expect(gallery).toBeHidden()
})

test('what did not fit is shown again once it fits, also after the frame was narrow', async ({
  page,
  sites,
}) => {
  await page.setViewportSize({ width: 320, height: 900 })
  const frame = await openFigure(page, sites, 'preset=uk-pnd-2025')
  const sentence = frame.locator('.figure-sentence')
  await expect(sentence).toBeHidden()
  await page.setViewportSize({ width: 800, height: 900 })
  await expect(sentence).toBeVisible()
  await expect(frame.locator('.embed-standfirst')).toBeVisible()
  expect(await rootHeight(frame)).toBeLessThanOrEqual(1000)
})

test('a long list takes no room from anything else, and all of it is there', async ({ page, sites }) => {
  await page.setViewportSize({ width: 360, height: 900 })
  const frame = await openFigure(page, sites, 'preset=fbi-30m', fileOf('lineup'))
  await expect(frame.getByRole('slider', { name: 'Gallery size' })).toBeVisible()
  await expect(frame.locator('.figure-sentence')).toBeVisible()
  await expect(frame.locator('.lineup-list').getByRole('listitem')).toHaveCount(50)
  expect(await rootHeight(frame)).toBeLessThanOrEqual(1000)
  await showMore(frame)
  await frame.getByRole('button', { name: 'Show as table' }).click()
  await expect(frame.getByRole('region').getByRole('table').locator('tbody tr')).toHaveCount(50)
})
