import { describe, expect, it } from 'vitest'
import { differentials, rateRatio, referenceGroup } from '../../src/engine/differentials.ts'
import { readReference } from './reference.ts'

type Row = {
  fmr: number[]
  fnmr: number[]
  fmr_summary: { max_over_geomean: number | null; gini_corrected: number | null }
} & Record<`alpha_${string}`, { FDR: number | null; IR: number | null; GARBE: number | null }>
const { rows } = readReference<{ rows: Row[] }>('group_differentials_synthetic')

/** Exact to 1e-12, relative where the value is large. */
function expectSame(value: number | null, truth: number | null, what: string): void {
  if (value === null || truth === null) expect(value, what).toBe(truth)
  else expect(Math.abs(value - truth), what).toBeLessThan(1e-12 * Math.max(1, Math.abs(truth)))
}

describe('differentials', () => {
  it('agree with exact rationals: Gini, max over geometric mean, FDR, inequity rate, GARBE', () => {
    for (const row of rows) {
      const groups = row.fmr.map((fpir, g) => ({ fpir, fnir: row.fnmr[g]! }))
      for (const alpha of [0, 0.25, 0.5, 0.75, 1]) {
        const found = differentials(groups, 0, alpha)
        const truth = row[`alpha_${alpha}`]!
        expectSame(found.maxToGeometricMean, row.fmr_summary.max_over_geomean, `${row.fmr} geometric`)
        expectSame(found.gini, row.fmr_summary.gini_corrected, `${row.fmr} Gini`)
        expectSame(found.fdr, truth.FDR, `${row.fmr} FDR ${alpha}`)
        expectSame(found.garbe, truth.GARBE, `${row.fmr} GARBE ${alpha}`)
        expectSame(found.inequityRate, truth.IR, `${row.fmr} IR ${alpha}`)
      }
    }
  })

  it('compare the group that differs most with the reference group', () => {
    const groups = [0.04, 0.1, 0.01].map((fpir) => ({ fpir, fnir: 0.02 }))
    expect(differentials(groups, 0).ratio).toBeCloseTo(2.5, 12)
    expect(differentials(groups, 0).difference).toBeCloseTo(0.06, 12)
    expect(differentials(groups, 1).ratio).toBeCloseTo(0.1, 12)
    expect(differentials(groups, 1).difference).toBeCloseTo(-0.09, 12)
  })

  it('are undefined for one group, for a zero rate, and where a rate is unknown', () => {
    const none = { ratio: null, difference: null, maxToGeometricMean: null, gini: null }
    const noErrors = { fdr: null, inequityRate: null, garbe: null }
    expect(differentials([{ fpir: 0.1, fnir: 0.1 }], 0)).toEqual({ ...none, ...noErrors })
    const zero = differentials(
      [0, 0.1].map((fpir) => ({ fpir, fnir: 0.1 })),
      0,
    )
    expect(zero).toMatchObject({ ratio: null, difference: 0.1, maxToGeometricMean: null, inequityRate: null })
    const unknown = differentials(
      [
        { fpir: 0.1, fnir: null },
        { fpir: 0.2, fnir: 0.1 },
      ],
      0,
    )
    expect(unknown).toMatchObject({ ratio: 2, ...noErrors })
    expect(rateRatio(0.1, 1e-320)).toBe(null)
  })

  it('take the first group of factor 1 as the reference, else the one nearest to 1', () => {
    expect(referenceGroup([3.7, 1, 1])).toBe(1)
    expect(referenceGroup([0.5, 3])).toBe(0)
    expect(referenceGroup([4])).toBe(0)
  })
})
