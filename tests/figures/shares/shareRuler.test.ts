import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SMALL_LIMIT, shareRuler } from '../../../src/figures/shares/SharesChart.tsx'

test.each([true, false])(
  'a larger share never stands before a smaller one, and all stand on the ruler',
  (isSmall) => {
    const ruler = shareRuler(10, 300, isSmall)
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [low, high] = [ruler.toPosition(Math.min(a, b)), ruler.toPosition(Math.max(a, b))]
        expect(low).toBeGreaterThanOrEqual(10)
        expect(high).toBeLessThanOrEqual(300)
        expect(low).toBeLessThanOrEqual(high)
      }),
      { seed: 80 },
    )
  },
)

test('on a phone, 0, the limit of 0 in 1,959 tests, 5 % and 22 % can all be told apart', () => {
  const { toPosition } = shareRuler(14, 282, true)
  const places = [0, 0.00196, 0.0523, 0.217, SMALL_LIMIT].map(toPosition)
  for (let i = 1; i < places.length; i += 1) expect(places[i]! - places[i - 1]!).toBeGreaterThan(18)
})

test('names of the ticks do not touch on a phone', () => {
  for (const isSmall of [true, false]) {
    const { toPosition, ticks } = shareRuler(14, 282, isSmall)
    const places = ticks.map(toPosition)
    for (let i = 1; i < places.length; i += 1) expect(places[i]! - places[i - 1]!).toBeGreaterThan(30)
  }
})
