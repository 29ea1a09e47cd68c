import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labelTicks, textWidth } from '../../src/figures/frame/labelTicks.ts'
import { galleryRuler, thresholdRuler } from '../../src/rulers/rulers.ts'
import { snapGallery, snapThreshold } from '../../src/rulers/snap.ts'
import { galleryByKey, thresholdByKey } from '../../src/rulers/stepByKey.ts'

const percents = fc.double({ min: 50, max: 99.99, noNaN: true })
const sizes = fc.double({ min: 1, max: 1e9, noNaN: true })
const anything = fc.double()

test('a threshold put on the ruler and read back is the same threshold', () => {
  const ruler = thresholdRuler(10, 400)
  fc.assert(
    fc.property(percents, (percent) => {
      expect(ruler.toValue(ruler.toPosition(percent))).toBeCloseTo(percent, 9)
    }),
    { seed: 1 },
  )
})

test('a gallery size put on the ruler and read back is the same size, also on an upright ruler', () => {
  const ruler = galleryRuler(300, 0)
  fc.assert(
    fc.property(sizes, (size) => {
      expect(ruler.toValue(ruler.toPosition(size)) / size).toBeCloseTo(1, 9)
    }),
    { seed: 2 },
  )
})

test('a hand outside the ruler reads its ends', () => {
  expect(thresholdRuler(0, 100).toValue(-50)).toBe(50)
  expect(thresholdRuler(0, 100).toValue(500)).toBe(99.99)
  expect(galleryRuler(0, 100).toValue(-50)).toBe(1)
  expect(galleryRuler(0, 100).toValue(500)).toBe(1e9)
})

test('a threshold near a stop is the stop, and one between stops keeps its tenth', () => {
  expect([79.3, 80.4, 90.5, 94.8, 98.95, 99.905].map((percent) => snapThreshold(percent))).toEqual([
    80, 80, 90, 95, 99, 99.9,
  ])
  expect([60.04, 85.12, 99.512].map((percent) => snapThreshold(percent))).toEqual([60, 85.1, 99.51])
})

test('a gallery near a round size is the round size, else it has three significant digits', () => {
  expect([1.02, 980, 1040, 2.1e6, 4.9e5].map(snapGallery)).toEqual([1, 1000, 1000, 2e6, 5e5])
  expect([25123, 333333].map(snapGallery)).toEqual([25100, 333000])
})

test('whatever is dragged, what is set is a whole gallery and a threshold inside the limits', () => {
  fc.assert(
    fc.property(
      anything.filter((n) => !Number.isNaN(n)),
      (value) => {
        const threshold = snapThreshold(value)
        expect(threshold).toBeGreaterThanOrEqual(50)
        expect(threshold).toBeLessThanOrEqual(99.99)
        expect(snapGallery(value)).toBe(Math.round(snapGallery(value)))
        expect(snapGallery(value)).toBeGreaterThanOrEqual(1)
        expect(snapGallery(value)).toBeLessThanOrEqual(1e9)
      },
    ),
    { seed: 3 },
  )
})

test('arrows reach every threshold of the story one step at a time', () => {
  expect(thresholdByKey(80, 'ArrowRight')).toBe(81)
  expect(thresholdByKey(80.4, 'ArrowLeft')).toBe(80)
  expect(thresholdByKey(99, 'ArrowUp')).toBe(99.1)
  expect(thresholdByKey(99, 'ArrowDown')).toBe(98)
  expect(thresholdByKey(99.9, 'ArrowRight')).toBe(99.91)
  expect(thresholdByKey(99.9, 'ArrowLeft')).toBe(99.8)
  expect(thresholdByKey(99.99, 'ArrowRight')).toBe(99.99)
  expect(thresholdByKey(50, 'ArrowLeft')).toBe(50)
})

test('Page keys go to the next stop, Home and End to the ends, other keys nowhere', () => {
  expect(thresholdByKey(50, 'PageUp')).toBe(60)
  expect(thresholdByKey(80, 'PageUp')).toBe(90)
  expect(thresholdByKey(90, 'PageUp')).toBe(99)
  expect(thresholdByKey(99.9, 'PageDown')).toBe(99)
  expect(thresholdByKey(92, 'PageDown')).toBe(90)
  expect(thresholdByKey(92, 'Home')).toBe(50)
  expect(thresholdByKey(92, 'End')).toBe(99.99)
  expect(thresholdByKey(92, 'a')).toBeNull()
  expect(galleryByKey(25000, 'ArrowRight')).toBe(50000)
  expect(galleryByKey(25000, 'ArrowLeft')).toBe(20000)
  expect(galleryByKey(25000, 'PageUp')).toBe(2_000_000)
  expect(galleryByKey(1e9, 'ArrowRight')).toBe(1e9)
  expect(galleryByKey(25000, 'x')).toBeNull()
})

test('no two labels of an axis touch, and the first wanted is always written', () => {
  const labels = ['1%', '50%', '80%', '90%', '95%', '99%', '99.9%', '99.99%']
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 900 }),
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }),
      (width, wanted) => {
        const positions = [0.2, 0.45, 0.52, 0.56, 0.59, 0.67, 0.78, 0.89].map((share) => share * width)
        const shown = labelTicks(positions, labels, wanted)
        expect(shown).toContain(wanted[0])
        for (let i = 1; i < shown.length; i += 1) {
          const [a, b] = [shown[i - 1] ?? 0, shown[i] ?? 0]
          const between = (positions[b] ?? 0) - (positions[a] ?? 0)
          expect(between).toBeGreaterThanOrEqual(
            (textWidth(labels[a] ?? '') + textWidth(labels[b] ?? '')) / 2,
          )
        }
      },
    ),
    { seed: 4 },
  )
})

test('on a short ruler stops that lie close are told apart, and the nearest one is taken', () => {
  const snap = (percent: number): number => snapThreshold(percent, [60, 62, 64], [50, 80])
  expect([59.8, 61.7, 63.9].map(snap)).toEqual([60, 62, 64])
  expect([61, 63].map(snap)).toEqual([61, 63])
  expect([40, 90].map(snap)).toEqual([50, 80])
})
