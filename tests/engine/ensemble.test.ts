import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyMember, isWide, type Member, rangeOf } from '../../src/engine/ensemble.ts'
import { type EnsembleId, ENSEMBLES, FEW, membersFor } from '../../src/engine/ensembles/index.ts'
import { toLogOdds } from '../../src/engine/logOdds.ts'
import { normalIsf, normalSf } from '../../src/engine/normal.ts'
import { ACLU, MET, type Parameters, fpirOf, within } from './uncertain.ts'

const IDS = Object.keys(ENSEMBLES) as EnsembleId[]
const NEUTRAL: Member = {
  firmAt: 80,
  tau: 1,
  fmr: 1,
  rho: 1,
  cross: 1,
  factor: 1,
  gap: 0,
  spread: 1,
  unusable: 1,
}

describe('the committed members', () => {
  it.each(IDS)('%s comes from the committed counts', (id) => {
    const inputs = readFileSync(join(import.meta.dirname, '../reference/scripts/ensemble_inputs.json'))
    const checksum = createHash('sha256').update(inputs).digest('hex').slice(0, 16)
    const file = readFileSync(join(import.meta.dirname, `../../src/engine/ensembles/${id}.ts`), 'utf8')
    expect(file).toContain(`from inputs ${checksum};`)
  })
  it.each(IDS)('%s: 40, all usable, around the set that is drawn', (id) => {
    expect(ENSEMBLES[id]).toHaveLength(40)
    expect(membersFor(id, true)).toEqual(ENSEMBLES[id].slice(0, FEW))
    for (const { gap, factor, firmAt, ...ratios } of ENSEMBLES[id]) {
      // A power below 0: the counts leave it possible that the other group is the one at risk.
      expect(Number.isFinite(gap + factor)).toBe(true)
      expect(firmAt).toBeGreaterThanOrEqual(60)
      for (const ratio of Object.values(ratios)) expect(ratio).toBeGreaterThanOrEqual(0)
    }
    for (const key of ['tau', 'fmr', 'rho', 'spread'] as const) {
      expect(within(1, rangeOf(ENSEMBLES[id].map((member) => member[key]))!), key).toBe(true)
    }
    // Of photos this product was tested on, the drawn set is the one whose strangers spread most: in units of that spread
    // two photos of one person are then about as near as they can be.
    const gaps = ENSEMBLES[id].map((member) => member.gap)
    expect(within(0, { low: Math.min(...gaps) - 0.05, high: Math.max(...gaps) })).toBe(true)
  })
})

describe('applyMember', () => {
  it('changes nothing if it moves nothing', () => {
    for (const parameters of [ACLU, MET]) {
      const same = applyMember(parameters, { ...NEUTRAL, firmAt: 60 })
      expect(same.fmr / parameters.fmr).toBeCloseTo(1, 9)
      expect({ ...same, fmr: 0, rho: 0 }).toEqual({ ...parameters, fmr: 0, rho: 0 })
      expect(same.rho).toBeCloseTo(parameters.rho, 12)
    }
  })
  it('leaves the rate at the firm threshold alone, however wide the scores are', () => {
    const rateAt60 = ({ fmr, tau }: Parameters): number =>
      normalSf(normalIsf(fmr) - (toLogOdds(80) - toLogOdds(60)) / tau)
    for (const tau of [0.7, 1.4]) {
      const moved = applyMember(MET, { ...NEUTRAL, firmAt: 60, tau })
      expect(rateAt60(moved) / rateAt60(MET)).toBeCloseTo(1, 6)
      expect(moved.fmr).not.toBeCloseTo(MET.fmr, 20)
    }
  })
  it('keeps the textbook (no common faces) and an even-handed algorithm what they are', () => {
    const even = { ...ACLU, rho: 0, groups: ACLU.groups.map((group) => ({ ...group, falseMatchFactor: 1 })) }
    for (const member of ENSEMBLES.rekognition) {
      const moved = applyMember(even, member)
      expect(moved.rho).toBe(0)
      expect(moved.groups.map((group) => group.falseMatchFactor)).toEqual([1, 1])
    }
  })
  it('stays within the limits of every setting, from any corner of them', () => {
    for (const fmr of [1e-15, 0.1])
      for (const tau of [0.2, 4])
        for (const rho of [0, 0.6])
          for (const factor of [0.001, 1_000])
            for (const id of IDS)
              for (const member of ENSEMBLES[id]) {
                const groups = [{ falseMatchFactor: factor, photoGap: 0 }]
                const moved = applyMember({ ...ACLU, fmr, tau, rho, gap: 2, unusable: 0.2, groups }, member)
                expect(moved.fmr > 0 && moved.fmr <= 0.1).toBe(true)
                expect(within(moved.tau, { low: 0.2, high: 4 })).toBe(true)
                expect(within(moved.rho, { low: 0, high: 0.6 })).toBe(true)
                expect(within(moved.unusable, { low: 0, high: 0.2 })).toBe(true)
                expect(within(moved.groups[0]!.falseMatchFactor, { low: 0.001, high: 1_000 })).toBe(true)
                expect(Number.isFinite(fpirOf(moved, 1_000, 80))).toBe(true)
              }
  })
})

describe('rangeOf and isWide', () => {
  it('takes type 7 quantiles at 5 and 95 %', () => {
    expect(rangeOf(Array.from({ length: 21 }, (_, i) => 20 - i))).toEqual({ low: 1, high: 19 })
    expect(rangeOf([0, 10])).toEqual({ low: 0.5, high: 9.5 })
    expect(rangeOf([3])).toEqual({ low: 3, high: 3 })
  })
  it('has no range where there is nothing, or something is undefined', () => {
    expect(rangeOf([])).toBeNull()
    expect(rangeOf([1, null, 2])).toBeNull()
    expect(rangeOf([1, NaN])).toBeNull()
  })
  it('asks for words where a digit shown may be another', () => {
    expect(isWide({ low: 24, high: 31 }, 28)).toBe(true)
    expect(isWide({ low: 27.6, high: 28.3 }, 28)).toBe(false)
    expect(isWide({ low: 0.00041, high: 0.0009 }, 0.0005, 1)).toBe(true)
    expect(isWide({ low: 0, high: 0 }, 0)).toBe(false)
    expect(isWide({ low: 0, high: 0.2 }, 0)).toBe(true)
  })
})
