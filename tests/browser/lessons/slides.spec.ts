import { renderSVG } from 'uqr'
import { LESSONS } from '../../../src/lessons/lessons.ts'
import { expect, open, test } from '../fixtures.ts'

const [LESSON] = LESSONS
const FIRST = `lesson=${LESSON?.id}&step=${LESSON?.steps[0]?.id}`

test('on the projector Page Down reveals, and nothing is under 24 px in what is read', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await open(page, `${FIRST}&theme=projector`)
  await page.getByRole('button', { name: 'Reveal' }).waitFor()
  await expect(page.locator('.figure')).toHaveCount(0)
  const sizes = await page
    .locator('.lesson-step :is(p, li, button, h2, span)')
    .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize)))
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24)
  await page.keyboard.press('PageDown')
  await expect(page.locator('.figure').first()).toBeVisible()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('button', { name: 'Reveal' })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.locator('.answered-right')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.locator('.step-place')).toHaveText(/Step 2/)
})

test('a slide shows its own step as a code to scan, and the hands counted on it, which nothing keeps', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await open(page, `${FIRST}&theme=projector`)
  await page.getByRole('button', { name: 'Reveal' }).waitFor()
  const { origin, pathname } = new URL(page.url())
  const address = `${origin}${pathname}?${FIRST}`
  const code = page.getByRole('img', { name: 'QR code that opens this step' })
  expect(await code.getAttribute('src')).toBe(
    `data:image/svg+xml,${encodeURIComponent(renderSVG(address, { border: 2 }))}`,
  )
  await expect(page.locator('.slide-link')).toContainText(address.replace('http://', ''))
  await page.locator('.tally-count').first().fill('314')
  await page.keyboard.press('PageDown')
  await expect(page.locator('.tally-keys').first()).toHaveText('314')
  await expect(page.locator('.tally-answer')).toHaveCount(1)
  await expect(code).toHaveCount(0)
  const kept = await page.evaluate<string>(
    'JSON.stringify([{ ...sessionStorage }, { ...localStorage }, location.search, location.hash, document.cookie])',
  )
  expect(kept).not.toContain('314')
  expect(kept).not.toContain('hands')
})

test('on the projector no word of the simulator, its figures included, is under 24 px', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await open(page, 'theme=projector')
  await expect(page.locator('.figure')).toHaveCount(3)
  const small = await page.locator('main *').evaluateAll((all) =>
    all.flatMap((one) => {
      const words = [...one.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
      )
      const drawing = one.closest('.figure-drawing')
      const zoom = drawing === null ? 1 : Number(getComputedStyle(drawing).zoom)
      const size = parseFloat(getComputedStyle(one).fontSize) * zoom
      return words &&
        size < 24 &&
        one.checkVisibility() &&
        one.closest('.visually-hidden, title, desc') === null
        ? [`${one.textContent}: ${size}`]
        : []
    }),
  )
  expect(small).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})

test('on the projector the threshold is dragged to where the hand is, in a figure shown at twice its size', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await open(page, 'theme=projector')
  const line = page.getByRole('slider', { name: 'Threshold line in the score curves' })
  await line.scrollIntoViewIfNeeded()
  const knob = await line.locator('.scores-knob').boundingBox()
  const pinned = await page.locator('.scores-comparison circle').boundingBox()
  if (knob === null || pinned === null) throw new Error('no line to drag')
  await page.mouse.move(knob.x + knob.width / 2, knob.y + knob.height / 2)
  await page.mouse.down()
  await page.mouse.move(pinned.x + pinned.width / 2, pinned.y + pinned.height / 2, { steps: 5 })
  await page.mouse.up()
  await expect(line).toHaveAttribute('aria-valuenow', '99')
})
