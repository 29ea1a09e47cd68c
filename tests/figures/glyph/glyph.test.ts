import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  FEATURE_COUNT,
  glyphFeatures,
  likeness,
  resembling,
  glyphPath,
} from '../../../src/figures/glyph/glyphPath.ts'

const seeds = fc.integer({ min: 0, max: 2 ** 40 })
const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((value, index) => value - (b[index] ?? 0)))

test('the same seed is the same glyph, and neighbouring seeds are as unlike as any two', () => {
  expect(glyphFeatures(42)).toEqual(glyphFeatures(42))
  const steps = Array.from({ length: 2000 }, (_, seed) =>
    distance(glyphFeatures(seed), glyphFeatures(seed + 1)),
  )
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length
  // Two independent people: sqrt(2 * 9) = 4.2, a little less because features are cut at 2.
  expect(mean).toBeGreaterThan(3.8)
  expect(mean).toBeLessThan(4.4)
})

test('features are bounded, and every glyph stays in its frame', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const features = glyphFeatures(seed)
      expect(features).toHaveLength(FEATURE_COUNT)
      expect(features.every((feature) => Math.abs(feature) <= 2)).toBe(true)
      const numbers = (glyphPath(features).match(/-?[\d.]+/g) ?? []).map(Number)
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...numbers)).toBeLessThanOrEqual(100)
    }),
    { seed: 16 },
  )
})

test('the higher the score, the more alike: never less, and the same glyph at 100 %', () => {
  fc.assert(
    fc.property(seeds, seeds, fc.double({ min: 0, max: 99, noNaN: true }), (a, b, score) => {
      const probe = glyphFeatures(a)
      const far = distance(probe, resembling(probe, b, score))
      expect(likeness(score + 1)).toBeGreaterThan(likeness(score))
      expect(far).toBeLessThanOrEqual(2 * Math.sqrt(2 * (1 - likeness(score))) * 2 * Math.sqrt(FEATURE_COUNT))
      expect(resembling(probe, b, 100)).toEqual(probe)
    }),
    { seed: 17 },
  )
})

test('a stranger of no likeness has a glyph of their own', () => {
  expect(resembling(glyphFeatures(1), 2, 0)).toEqual(glyphFeatures(2))
})
