import { thresholdSlider } from './exploreReading.ts'
import { expect, open, test } from './fixtures.ts'

test('a browser that takes no more addresses for a while breaks nothing, and has the right one later', async ({
  page,
}) => {
  await page.clock.install()
  await page.addInitScript(() => {
    const write = history.replaceState.bind(history)
    const seen = window as unknown as { refuses: boolean; refused: number }
    seen.refuses = true
    seen.refused = 0
    // As Safari does from the hundredth in 30 seconds on.
    history.replaceState = (...given) => {
      if (!seen.refuses) return write(...given)
      seen.refused += 1
      throw new DOMException('Attempt to use history.replaceState() more than 100 times', 'SecurityError')
    }
  })
  const thrown: Error[] = []
  page.on('pageerror', (error) => thrown.push(error))
  await open(page)
  const slider = thresholdSlider(page)
  for (let press = 0; press < 5; press += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await slider.press('ArrowRight')
    // oxlint-disable-next-line no-await-in-loop
    await page.clock.runFor(300)
  }
  expect(await page.evaluate('refused')).toBeGreaterThan(0)
  expect(new URL(page.url()).search).toBe('')
  await page.evaluate('refuses = false')
  await page.clock.runFor(31_000)
  expect(new URL(page.url()).search).toBe('?t=85')
  expect(thrown).toEqual([])
})
