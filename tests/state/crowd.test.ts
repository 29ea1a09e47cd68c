import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLit } from '../../src/figures/crowd/crowdLights.ts'
import { toLogOdds } from '../../src/engine/logOdds.ts'
import { DEFAULT_SCENARIO } from '../../src/scenario/presets/scenarios.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { crowdLights } from '../../src/state/crowd.ts'

const MANY: Scenario = { ...DEFAULT_SCENARIO, searches: 1500, comparison: null }

/** Who is lit in a scenario, by number, with the best score: as the chart draws it. */
function litIn(scenario: Scenario): ReadonlyMap<number, number> {
  const lights = crowdLights(scenario)
  const thresholdX = toLogOdds(scenario.threshold)
  return new Map(
    Array.from({ length: lights.count }, (_, i) => i)
      .filter((i) => isLit(lights, i, scenario.gallerySize, thresholdX))
      .map((i) => [lights.position[i]!, lights.x[i]!]),
  )
}

describe('with very many searches, where only people near the thresholds in use are read', () => {
  test('nobody who is lit goes out as the gallery grows, or as the threshold falls', () => {
    const size = fc.double({ min: 0, max: 7, noNaN: true }).map((power) => Math.floor(10 ** power))
    const percent = fc.double({ min: 60, max: 99.9, noNaN: true })
    fc.assert(
      fc.property(size, size, percent, percent, (a, b, low, high) => {
        const few = litIn({ ...MANY, gallerySize: Math.min(a, b), threshold: Math.max(low, high) })
        const more = litIn({ ...MANY, gallerySize: Math.max(a, b), threshold: Math.min(low, high) })
        for (const [person, x] of few) expect(more.get(person)).toBeGreaterThanOrEqual(x)
      }),
      { seed: 2, numRuns: 25 },
    )
  })

  test('a drag inside a step, and any drag of the gallery, reads nobody anew', () => {
    const at = (change: Partial<Scenario>) => crowdLights({ ...MANY, ...change })
    expect(at({ threshold: 83, gallerySize: 7 })).toBe(at({ threshold: 86, gallerySize: 1e9 }))
    expect(at({ threshold: 83 })).not.toBe(at({ threshold: 99 }))
    expect(at({ mode: 'rank', threshold: 83 })).toBe(at({ mode: 'rank', threshold: 99 }))
  })
})

test('a policy that gives each group its own threshold changes nobody in the crowd, which has one for all', () => {
  const lit = litIn({ ...DEFAULT_SCENARIO, threshold: 80 })
  expect(lit.size).toBeGreaterThan(10)
  for (const policy of ['equal-fpir', 'equal-fnir', 'cost'] as const)
    expect(litIn({ ...DEFAULT_SCENARIO, policy, matedShare: 0 })).toEqual(lit)
})
