import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CAUSES,
  decompose,
  GAP_MEASURES,
  measureGaps,
  type Population,
} from '../../src/engine/decomposition.ts'
import { toLogOdds } from '../../src/engine/logOdds.ts'
import { relativeError } from './reference.ts'
import { TEST_RULER } from './settings.ts'

const person = {
  probeShare: 0.5,
  galleryShare: 0.5,
  populationShare: 0.5 as number | null,
  falseMatchFactor: 1,
  photoGap: 0,
}
const ALIKE: Population = {
  groups: [person, person],
  fmr: 5e-6,
  rho: 0.25,
  cross: 0.2,
  photoShift: -2.3,
  ...TEST_RULER,
  gallerySize: 25_000,
  searches: 535,
  matedShare: 0.5,
  threshold: toLogOdds(80),
  listLength: 5,
  reference: 0,
}
const with2 = (change: Partial<typeof person>): Population => ({
  ...ALIKE,
  groups: [person, { ...person, ...change }],
})
const OFF = { algorithm: false, cross: false, gallery: false, photo: false, searched: false }

const groups = fc.array(
  fc.record({
    probeShare: fc.double({ min: 0.1, max: 5, noNaN: true }),
    galleryShare: fc.double({ min: 0.1, max: 5, noNaN: true }),
    populationShare: fc.double({ min: 0.1, max: 5, noNaN: true }),
    falseMatchFactor: fc.double({ min: 0.2, max: 10, noNaN: true }),
    photoGap: fc.double({ min: -3, max: 0, noNaN: true }),
  }),
  { minLength: 2, maxLength: 2 },
)

describe('the five causes of a gap', () => {
  it('with all five off nothing is left of any gap', () => {
    fc.assert(
      fc.property(groups, (unlike) => {
        const gaps = measureGaps({ ...ALIKE, groups: unlike }, 1, OFF)
        for (const measure of GAP_MEASURES) expect(gaps[measure].ratio).toBeCloseTo(1, 10)
      }),
      { seed: 1, numRuns: 30 },
    )
  })

  it('a gap with one cause vanishes with it, and stays as it is without any other', () => {
    const cases = [
      ['algorithm', { falseMatchFactor: 3.7 }, 'wronglyMatched'],
      ['gallery', { galleryShare: 1.5 }, 'wronglyMatched'],
      ['photo', { photoGap: -1 }, 'missed'],
      ['searched', { probeShare: 1.5 }, 'perResident'],
    ] as const
    for (const [cause, change, measure] of cases) {
      const { full, remaining } = decompose(with2(change), 1)
      expect(full[measure].ratio, cause).toBeGreaterThan(1.1)
      for (const off of CAUSES) {
        const left = remaining[off][measure].ratio
        // With no difference between within and across, who is in the gallery makes no gap either.
        if (off === cause || (cause === 'gallery' && off === 'cross'))
          expect(left, `${cause} off`).toBeCloseTo(1, 9)
        else if (off !== 'cross')
          expect(relativeError(left, full[measure].ratio), `${off} off`).toBeLessThan(1e-9)
      }
    }
  })

  it('the gap of an uneven gallery goes with either of its two causes, and the factor’s own gap is larger without `cross`', () => {
    const uneven = decompose(with2({ galleryShare: 1.5 }), 1)
    expect(uneven.full.wronglyMatched.ratio).toBeGreaterThan(1.1)
    expect(uneven.remaining.cross.wronglyMatched.ratio).toBeCloseTo(1, 9)
    // Across groups as often as within: the machine's factor holds against the whole gallery, not against half of it.
    const factor = decompose(with2({ falseMatchFactor: 3.7 }), 1)
    expect(factor.remaining.cross.wronglyMatched.ratio).not.toBeCloseTo(factor.full.wronglyMatched.ratio!, 3)
    expect(factor.remaining.cross.wronglyMatched.ratio).toBeGreaterThan(2)
  })

  it('photos move misses and not wrong matches; who is searched for moves neither rate', () => {
    const { full } = decompose(with2({ photoGap: -1, probeShare: 3 }), 1)
    expect(full.wronglyMatched.ratio).toBe(1)
    expect(full.missed.ratio).toBeGreaterThan(1)
  })

  it('the ACLU gap of 2.6 is the factor at a gallery of equal parts, and more than the factor at one of 30 %', () => {
    const aclu = (share: number, fmr: number, falseMatchFactor: number): Population => ({
      ...ALIKE,
      fmr,
      groups: [
        { ...person, probeShare: 0.8, galleryShare: 1 - share, populationShare: null },
        { ...person, probeShare: 0.2, galleryShare: share, populationShare: null, falseMatchFactor },
      ],
    })
    const half = decompose(aclu(0.5, 4.993e-6, 3.6697), 1)
    expect(half.full.wronglyMatched.ratio).toBeCloseTo(2.59, 2)
    expect(half.remaining.algorithm.wronglyMatched.ratio).toBeCloseTo(1, 9)
    const less = decompose(aclu(0.3, 3.9802e-6, 6.2134), 1)
    expect(less.full.wronglyMatched.ratio).toBeCloseTo(2.59, 2)
    // The gallery hid part of it.
    expect(less.remaining.algorithm.wronglyMatched.ratio).toBeLessThan(0.8)
    expect(less.remaining.gallery.wronglyMatched.ratio).toBeGreaterThan(3)
  })

  it('says nothing per resident where the residents of a group are unknown', () => {
    const { full, remaining } = decompose(with2({ populationShare: null, probeShare: 3 }), 1)
    expect(full.perResident).toEqual({ ratio: null, difference: null })
    expect(remaining.searched.wronglyMatched).toEqual(full.wronglyMatched)
  })

  it('says nothing where nobody can be missed, and no ratio where nobody is wrongly matched', () => {
    const empty = measureGaps(with2({ galleryShare: 0 }), 1, { ...OFF, gallery: true })
    expect(empty.missed).toEqual({ ratio: null, difference: null })
    const allMated = measureGaps({ ...ALIKE, matedShare: 1 }, 1, OFF)
    expect(allMated.perResident).toEqual({ ratio: null, difference: 0 })
  })
})
