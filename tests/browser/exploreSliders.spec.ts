import {
  dragEndToEnd,
  gallerySlider,
  numbersFound,
  sentence,
  thresholdSlider,
  watchNumbers,
} from './exploreReading.ts'
import { expect, open, test } from './fixtures.ts'

/** Settings in which something is none, all, one or as much as can be. */
const EXTREMES: Readonly<Record<string, string>> = {
  'the default': '',
  'one person in the gallery': 'n=1',
  'nobody searched for enrolled': 'mated=0',
  'everybody searched for enrolled': 'mated=1',
  'one group': 'g=A:1:1::1:0',
  'a group with nobody in the gallery': 'g=A:0.5:0::1:0~B:0.5:1::1:0&mated=0.5',
  'one search': 'searches=1',
  'no threshold': 'mode=rank&mated=0.3',
  '10,000 searches': 'searches=10000',
  'six groups': 'g=A:1:1::1:0~B:1:2::2:-1~C:1:1::3:0~D:2:1::0.5:0~E:1:1::9:-2~F:1:3::1:1',
  'the smallest false match rate': 'fmr=1e-15',
  'the largest false match rate': 'fmr=0.1',
  'thresholds of equal FPIR': 'policy=equal-fpir&mated=0.5',
  'thresholds of equal FNIR': 'policy=equal-fnir&mated=0.5',
  'thresholds of least cost': 'policy=cost&mated=0.5&cost=20',
  'nothing to compare with': 't2=none',
  'the worst photos': 'photo=-12&mated=0.5',
}

for (const [what, query] of Object.entries(EXTREMES))
  test(`with ${what}, both sliders dragged end to end never show a number that is none`, async ({ page }) => {
    await open(page, query)
    await watchNumbers(page)
    await dragEndToEnd(page, thresholdSlider(page))
    await dragEndToEnd(page, gallerySlider(page))
    await expect(sentence(page)).toContainText('wrongly match')
    const { bad, frames } = await numbersFound(page)
    expect(bad).toEqual([])
    expect(frames).toBeGreaterThan(5)
  })

test('the sentence follows the hand while it drags, and keeps where it lets go', async ({ page }) => {
  await open(page)
  const box = await thresholdSlider(page).boundingBox()
  if (box === null) throw new Error('no slider')
  // The middle of the thumb, at 80% and at 99%: its way is as long as the slider less its own width.
  const at = (share: number) => box.x + 11 + (box.width - 22) * share
  await page.mouse.move(at(0.1505), box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(at(0.4989), box.y + box.height / 2, { steps: 10 })
  await expect(sentence(page)).toContainText('at 99%')
  await expect(sentence(page)).toContainText('hardly anyone is wrongly matched')
  await page.mouse.up()
  await expect(page.getByRole('textbox', { name: 'Confidence threshold in percent' })).toHaveValue('99%')
})

test('arrows move one step, Page keys five to ten, Home and End all the way', async ({ page }) => {
  await open(page)
  const value = page.getByRole('textbox', { name: 'Confidence threshold in percent' })
  await thresholdSlider(page).focus()
  const presses = [
    ['ArrowRight', '81%'],
    ['ArrowUp', '82%'],
    ['ArrowLeft', '81%'],
    ['ArrowDown', '80%'],
    ['PageUp', '90%'],
    ['PageUp', '99%'],
    ['ArrowRight', '99.1%'],
    ['PageDown', '99%'],
    ['PageDown', '90%'],
    ['End', '99.99%'],
    ['Home', '50%'],
    ['PageUp', '60%'],
  ] as const
  for (const [key, shown] of presses) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await page.keyboard.press(key)
    // oxlint-disable-next-line no-await-in-loop
    await expect(value).toHaveValue(shown)
    // oxlint-disable-next-line no-await-in-loop
    await expect(thresholdSlider(page)).toHaveAttribute('aria-valuetext', new RegExp(`^${shown} threshold`))
  }
})

test('the gallery moves by keys through 1, 2 and 5, by six of these, and to both ends', async ({ page }) => {
  await open(page)
  const value = page.getByRole('textbox', { name: 'Number of mugshots in the gallery' })
  await gallerySlider(page).focus()
  const presses = [
    ['ArrowRight', '50,000'],
    ['PageUp', '5,000,000'],
    ['PageDown', '50,000'],
    ['PageDown', '500'],
    ['Home', '1'],
    ['ArrowLeft', '1'],
    ['End', '1,000,000,000'],
  ] as const
  for (const [key, shown] of presses) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await page.keyboard.press(key)
    // oxlint-disable-next-line no-await-in-loop
    await expect(value).toHaveValue(shown)
  }
})

test('letters and keys elsewhere on the page change nothing', async ({ page }) => {
  await open(page)
  const before = await sentence(page).textContent()
  for (const key of ['a', 't', '8', 'ArrowRight', 'PageUp', 'z', ' '])
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await page.keyboard.press(key)
  await expect(sentence(page)).toHaveText(before ?? '')
})

test('both numbers can be typed, with a point or a comma, and what cannot be read is said in a sentence', async ({
  page,
}) => {
  await open(page)
  const threshold = page.getByRole('textbox', { name: 'Confidence threshold in percent' })
  const gallery = page.getByRole('textbox', { name: 'Number of mugshots in the gallery' })
  const type = async (box: typeof threshold, text: string) => {
    await box.fill(text)
    await box.press('Enter')
  }
  await type(threshold, '99.5')
  await expect(sentence(page)).toContainText('at 99.5%')
  await type(threshold, '99,9 %')
  await expect(threshold).toHaveValue('99.9%')
  for (const bad of ['abc', '-5', '101', '20', '', '1e400', '٥'])
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await type(threshold, bad).then(async () => {
      await expect(page.getByRole('alert').filter({ hasText: 'is not a number from' })).toContainText('99.9%')
      await expect(threshold).toHaveValue('99.9%')
      await expect(threshold).toHaveAttribute('aria-invalid', 'true')
    })
  await type(threshold, '80')
  await expect(page.getByRole('alert').filter({ hasText: 'is not a number from' })).toHaveCount(0)
  await type(gallery, '1.5M')
  await expect(gallery).toHaveValue('1,500,000')
  await type(gallery, '25 000')
  await expect(gallery).toHaveValue('25,000')
  await type(gallery, '0')
  await expect(page.getByRole('alert').filter({ hasText: 'is not a number from' })).toContainText('25,000')
})

test('without a drag: 80, 99 and 99.5% are reached by presses alone', async ({ page }) => {
  await open(page)
  const value = page.getByRole('textbox', { name: 'Confidence threshold in percent' })
  await page.getByRole('button', { name: '99%', exact: true }).click()
  await expect(value).toHaveValue('99%')
  await expect(page.getByRole('button', { name: '99%', exact: true })).toHaveAttribute('aria-pressed', 'true')
  for (const _ of [1, 2, 3, 4, 5])
    // oxlint-disable-next-line no-await-in-loop -- one press after the other
    await page.getByRole('button', { name: 'Raise the threshold' }).click()
  await expect(value).toHaveValue('99.5%')
  await page.getByRole('button', { name: '80%', exact: true }).click()
  await expect(value).toHaveValue('80%')
  await page.getByRole('button', { name: 'Lower the threshold' }).click()
  await expect(value).toHaveValue('79%')
  await page.getByRole('button', { name: 'Make the gallery larger' }).click()
  await expect(page.getByRole('textbox', { name: 'Number of mugshots in the gallery' })).toHaveValue('50,000')
})

test('the ring of the pinned threshold lies over its line, not under it', async ({ page }) => {
  await open(page, 't=80&t2=99')
  const ring = page.locator('.slider-compared').first()
  await expect(ring).toBeVisible()
  const isOnTop = await ring.evaluate((element) => {
    element.style.pointerEvents = 'auto'
    const { left, top, width, height } = element.getBoundingClientRect()
    return document.elementFromPoint(left + width / 2, top + height / 2) === element
  })
  expect(isOnTop).toBe(true)
})
