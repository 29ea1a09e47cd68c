import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { curvePaths, densityAt, peakOf } from '../../../src/figures/scores/curves.ts'
import {
  SCORE_RANGE,
  besideLine,
  logOddsAt,
  pixelsOf,
  scoresLayout,
} from '../../../src/figures/scores/scoresLayout.ts'
import { scoresTable } from '../../../src/figures/scores/scoresTable.ts'
import { scoresWords, shareWords } from '../../../src/figures/scores/scoresWords.ts'
import { walkSize, walkStops, walkTo } from '../../../src/figures/scores/walk.ts'

const xs = Float64Array.from({ length: 300 }, (_, index) => -12 + (26 * index) / 299)
const bell = (mean: number): Float64Array => xs.map((x) => Math.exp(-((x - mean) ** 2) / 4))
const data = {
  xs,
  strangers: bell(-5.7),
  samePerson: bell(10),
  bestOf: bell(0.3),
  ghosts: [
    { n: 1e3, density: bell(-1.3) },
    { n: 1e6, density: bell(1.5) },
    { n: 1e9, density: bell(3.4) },
  ],
  gallerySize: 25000,
  threshold: 80,
  comparison: 99,
  fpir: 28 / 535,
  fnmr: 1 / 92,
  fpirComparison: 1.9e-6,
  fnmrComparison: 1 / 19,
}

describe('drawing', () => {
  test('every curve has its own height, stays in the drawing and holds no NaN', () => {
    const frame = { toPixels: (x: number) => x * 10 + 100, range: SCORE_RANGE, baseline: 200, rise: 150 }
    fc.assert(
      fc.property(
        fc.double({ min: -8, max: 10, noNaN: true }),
        fc.double({ min: 1e-12, max: 1e12, noNaN: true }),
        (mean, scale) => {
          const { line, area } = curvePaths(
            xs,
            bell(mean).map((d) => d * scale),
            frame,
          )
          const heights = [...line.matchAll(/ ([-\d.]+)/g)].map(([, y]) => Number(y))
          expect(Math.min(...heights)).toBeCloseTo(50, 0)
          expect(Math.max(...heights)).toBeLessThanOrEqual(200)
          expect(area).not.toMatch(/NaN|Infinity/)
        },
      ),
      { seed: 11 },
    )
  })

  test('the peak of a curve glides between grid points', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 10, noNaN: true }), (mean) => {
        // The grid's step is 0.087; a parabola finds the top of a bell this wide to a hundredth of that.
        expect(Math.abs(peakOf(xs, bell(mean)).x - mean)).toBeLessThan(0.001)
      }),
      { seed: 18 },
    )
  })

  test('a density of nothing draws nothing', () => {
    const frame = { toPixels: (x: number) => x, range: SCORE_RANGE, baseline: 200, rise: 150 }
    expect(curvePaths(xs, new Float64Array(300), frame)).toEqual({ line: '', area: '' })
    expect(curvePaths([], new Float64Array(0), frame)).toEqual({ line: '', area: '' })
    expect(densityAt(xs, data.strangers, 99)).toBe(0)
  })

  test('a place on the ruler read back is the same place, and nothing stands outside', () => {
    const layout = scoresLayout(420, 330)
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (x) => {
        const pixels = pixelsOf(layout, x)
        expect(pixels).toBeGreaterThanOrEqual(0)
        expect(pixels).toBeLessThanOrEqual(420)
        if (x > SCORE_RANGE[0] && x < SCORE_RANGE[1]) expect(logOddsAt(layout, pixels)).toBeCloseTo(x, 9)
      }),
      { seed: 12 },
    )
  })

  test('80% and 99% are written on the axis at any width', () => {
    for (const width of [240, 320, 420, 900]) {
      const written = scoresLayout(width, 330).ticks.map(({ label }) => label)
      expect(written).toContain('80%')
      expect(written).toContain('99%')
    }
  })

  test('the words beside the line never touch each other nor leave a drawing 320 wide', () => {
    const words = fc.integer({ min: 8, max: 19 })
    fc.assert(
      fc.property(fc.double({ min: 0, max: 320, noNaN: true }), words, words, (at, a, b) => {
        const [left, right] = besideLine(at, a, b, 320)
        expect(left.left).toBeGreaterThanOrEqual(0)
        expect(right.left).toBeGreaterThanOrEqual(left.left + left.width + 14 - 1e-9)
        expect(right.left + right.width).toBeLessThanOrEqual(320 + 1e-9)
      }),
      { seed: 13 },
    )
  })
})

describe('the walk', () => {
  test('one stranger is not the best of any', () => {
    expect(scoresWords({ ...data, gallerySize: 1, comparison: 80 })).toMatch(
      /^At 80%, one stranger scores high enough in/,
    )
  })

  test('goes through the peaks of the curves there are, rising', () => {
    const stops = walkStops(data)
    expect(stops.map(({ n }) => n)).toEqual([1, 1e3, 25000, 1e6, 1e9])
    expect(walkTo(stops, 25000)).toBe(peakOf(xs, data.bestOf).x)
  })

  test('the best stranger never steps back as the gallery grows', () => {
    const stops = walkStops(data)
    const size = fc.integer({ min: 1, max: 1e9 })
    fc.assert(
      fc.property(size, size, (a, b) => {
        expect(walkTo(stops, Math.max(a, b))).toBeGreaterThanOrEqual(walkTo(stops, Math.min(a, b)))
      }),
      { seed: 14 },
    )
  })

  test('pulling the curve sets the gallery whose curve stands there', () => {
    const stops = walkStops(data)
    for (const n of [1, 10, 1000, 50000, 1e6, 2e8, 1e9]) expect(walkSize(stops, walkTo(stops, n))).toBe(n)
    expect(walkSize(stops, -99)).toBe(1)
    expect(walkSize(stops, 99)).toBe(1e9)
  })
})

describe('words', () => {
  test('the default is told with both errors, at both thresholds', () => {
    expect(scoresWords(data)).toBe(
      'At 80%, the best of 25,000 strangers scores high enough in 1 in 19 searches: a wrong match. Two photos of one ' +
        'person score too low in 1 in 92 true matches: a miss. At 99%: 1 in 530,000 searches wrongly matched, ' +
        '1 in 19 true matches too low.',
    )
  })

  test('a search without threshold names the best whatever it scores', () => {
    expect(scoresWords({ ...data, threshold: null, comparison: null })).toBe(
      'With no threshold, the best of 25,000 strangers is named in every search for somebody who is not in the gallery.',
    )
  })

  test('shares of any size have words, none of them 1 in 1, NaN or a number with twelve zeros', () => {
    const say = (rate: number): string => shareWords('searches', rate)
    expect([0, 1e-15, 1.3e-8, 0.05, 0.3, 0.44, 0.66, 0.9, 0.999, 1].map(say)).toEqual([
      'hardly any search',
      'hardly any search',
      '1 in 77 million searches',
      '1 in 20 searches',
      '1 in 3 searches',
      '44% of searches',
      '66% of searches',
      '90% of searches',
      'nearly all searches',
      'nearly all searches',
    ])
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (rate) => {
        expect(say(rate)).not.toMatch(/NaN|Infinity|1 in 1 |—/)
      }),
      { seed: 15 },
    )
  })

  test('the table holds the numbers of the sentence, rising, and more thresholds when given', () => {
    const table = scoresTable(data, [
      { percent: 50, fpir: 0.5, fnmr: 0.001 },
      { percent: 80, fpir: 0.9, fnmr: 0.9 },
    ])
    expect(table.rows).toEqual([
      ['50%', '50% of searches', '0.1%: 1 in 1,000 true matches'],
      ['80%', '5.2%: 1 in 19 searches', '1.1%: 1 in 92 true matches'],
      ['99%', '0.00019%: 1 in 530,000 searches', '5.3%: 1 in 19 true matches'],
    ])
    expect(table.raw?.[1]).toEqual([80, 28 / 535, 1 / 92])
  })
})

test('misses of a whole search are told apart from scores that are too low, where the two differ', () => {
  const large = { ...data, gallerySize: 850_000, fnmr: 1 / 92, missedInAll: 1 / 89 }
  expect(scoresWords(large)).toContain('score too low in 1 in 92 true matches: a miss.')
  expect(scoresWords(large)).toContain('off the list: in all, searches miss 1 in 89 true matches.')
  expect(scoresWords({ ...large, missedInAll: 1 / 92.1 })).not.toContain('push')
  expect(scoresWords({ ...large, threshold: null })).not.toContain('push')
})
