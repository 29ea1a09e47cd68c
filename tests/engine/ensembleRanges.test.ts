import { describe, expect, it } from 'vitest'
import { applyMember, rangeOf } from '../../src/engine/ensemble.ts'
import { type EnsembleId, membersFor } from '../../src/engine/ensembles/index.ts'
import { normalIsf } from '../../src/engine/normal.ts'
import { wilson } from '../../src/engine/wilson.ts'
import { ACLU, MET, type Parameters, fnmrOf, fpirOf, met, within } from './uncertain.ts'

/** False share of alerts. */
function wrongShareOf(parameters: Parameters, threshold: number): number {
  const stray = (1 - met.ruler.matedShare) * fpirOf(parameters, met.ruler.gallerySize, threshold)
  return stray / (stray + met.ruler.matedShare * (1 - fnmrOf(parameters, threshold)))
}

function rangeOver(id: EnsembleId, parameters: Parameters, number: (p: Parameters) => number, quick = false) {
  return rangeOf(membersFor(id, quick).map((member) => number(applyMember(parameters, member))))!
}

describe('what the ranges say of Rekognition', () => {
  const range = (gallerySize: number, threshold: number, quick = false) =>
    rangeOver('rekognition', ACLU, (p) => fpirOf(p, gallerySize, threshold), quick)

  it('is as sure of the published count as the count itself is, and no surer', () => {
    const { low, high } = range(25_000, 80)
    const sampling = wilson(28, 535, 0.1)!
    expect(within(28 / 535, { low, high })).toBe(true)
    expect(low).toBeGreaterThan(0.75 * sampling.low)
    expect(high).toBeLessThan(1.15 * sampling.high)
    expect(high / low).toBeGreaterThan(0.6 * (sampling.high / sampling.low))
  })
  it('is sure within a factor of ten at most at 30 million and 99 %', () => {
    const { low, high } = range(30_000_000, 99)
    expect(high / low).toBeGreaterThan(10)
    expect(within(fpirOf(ACLU, 30_000_000, 99), { low, high })).toBe(true)
  })
  it('puts the misses at 99 % anywhere from about 1 in 10 to nearly 1 in 2, and below that few', () => {
    const { low, high } = rangeOver('rekognition', ACLU, (p) => fnmrOf(p, 99))
    expect(low).toBeGreaterThan(0.05)
    expect(low).toBeLessThan(0.15)
    expect(high).toBeGreaterThan(0.35)
    expect(high).toBeLessThanOrEqual(0.5)
    expect(within(fnmrOf(ACLU, 99), { low, high })).toBe(true)
  })
  it('keeps what was published of other thresholds possible', () => {
    expect(1_959 * range(25_000, 95).low).toBeLessThan(1)
    expect(535 * range(850_000, 99).high).toBeLessThan(1)
  })
  it('allows other photos what the published tests of the same product found, but for the farthest', () => {
    const elsewhere = rangeOver('rekognitionElsewhere', ACLU, (p) => fpirOf(p, 25_000, 80))
    for (const [count, of] of [
      [28, 535],
      [105, 1_959],
      [27, 188],
      [26, 120],
    ] as const) {
      expect(within(count / of, elsewhere), `${count} of ${of}`).toBe(true)
    }
    expect(within(26 / 120, range(25_000, 80))).toBe(false)
  })
  it('has a rougher range from the few in front that never is far off', () => {
    for (const [gallerySize, threshold] of [
      [25_000, 80],
      [300_000, 80],
      [30_000_000, 90],
    ] as const) {
      const all = range(gallerySize, threshold)
      const few = range(gallerySize, threshold, true)
      const width = Math.log(all.high / all.low)
      expect(Math.abs(Math.log(few.low / all.low))).toBeLessThan(0.3 * width)
      expect(Math.abs(Math.log(few.high / all.high))).toBeLessThan(0.3 * width)
    }
  })
})

describe('what the ranges say of the Metropolitan Police', () => {
  it('the middle set gives the published shares, and the engine reads it as the script does', () => {
    expect(wrongShareOf(MET, 60)).toBeCloseTo(0.036, 2.5)
    expect(wrongShareOf(MET, 64)).toBeGreaterThan(0.0015)
    expect(wrongShareOf(MET, 64)).toBeLessThan(0.0083)
    for (const threshold of [60, 62, 64]) {
      const at = met.at[threshold]!
      expect(fpirOf(MET, met.ruler.gallerySize, threshold) / at.fpir).toBeCloseTo(1, 2)
      expect(1 - fnmrOf(MET, threshold)).toBeCloseTo(at.found, 3)
      expect(wrongShareOf(MET, threshold) / at.wrongShareOfAlerts).toBeCloseTo(1, 2)
    }
  })
  it('is firm at 0.60, where NPL and the force counted', () => {
    const { low, high } = rangeOver('neoface2024', MET, (p) => wrongShareOf(p, 60))
    expect(within(25 / 691, { low, high })).toBe(true)
    expect(high / low).toBeLessThan(2.5)
    const found = rangeOver('neoface2024', MET, (p) => 1 - fnmrOf(p, 60))
    expect(within(0.89, found)).toBe(true)
    expect(found.high - found.low).toBeLessThan(0.07)
  })
  it('is less sure at 0.64, and holds the 5 of 1,413', () => {
    const { low, high } = rangeOver('neoface2024', MET, (p) => wrongShareOf(p, 64))
    expect(within(5 / 1_413, { low, high })).toBe(true)
    expect(high / low).toBeGreaterThan(2.5)
    expect(high).toBeLessThan(0.0083)
  })
})

describe('products of which less is known', () => {
  it('are surer of a share that was published than of one that was not', () => {
    const one: Parameters = { ...ACLU, cross: 1, groups: [{ falseMatchFactor: 1, photoGap: 0 }] }
    const height = normalIsf(one.fmr)
    const gap = height + normalIsf((1 - 0.76 - one.unusable) / (1 - one.unusable))
    const found = rangeOver('neoface2017', { ...one, gap }, (p) => 1 - fnmrOf(p, 80))
    expect(within(0.76, found)).toBe(true)
    expect(found.high - found.low).toBeLessThan(0.12)
    const fpirOfCounted = rangeOver('neoface2017', one, (p) => fpirOf(p, 2_000, 80))
    const fpirOfMadeUp = rangeOver('unmeasured', one, (p) => fpirOf(p, 2_000, 80))
    expect(fpirOfCounted.high / fpirOfCounted.low).toBeLessThan(2)
    expect(fpirOfMadeUp.high / fpirOfMadeUp.low).toBeGreaterThan(30)
  })
})
