import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decompose, measureGaps } from '../../src/engine/decomposition.ts'
import { rateRatio } from '../../src/engine/differentials.ts'
import { readNumber } from '../../src/scenario/readings/readNumber.ts'
import { expectedAt } from '../../src/state/derive.ts'
import { populationOf } from '../../src/state/population.ts'
import { anyScenario } from '../scenario/arbitraryState.ts'

const several = anyScenario.filter(({ groups }) => groups.length > 1)

test('with all causes on, the gap is the one the figures show, whatever sets the thresholds', () => {
  fc.assert(
    fc.property(several, (scenario) => {
      const population = populationOf(scenario)
      const { groups } = expectedAt(scenario, scenario.threshold)
      groups.forEach(({ fpir }, g) => {
        const reference = groups[population.reference]!.fpir
        const { ratio } = decompose(population, g).full.wronglyMatched
        // Where nobody is searched for, the page shows no rate.
        if (fpir === null || reference === null) return
        const shown = rateRatio(fpir, reference)
        if (shown === null || ratio === null) expect(ratio).toBe(shown)
        else expect(Math.abs(ratio / shown - 1)).toBeLessThan(1e-9)
      })
    }),
    { seed: 11, numRuns: 40 },
  )
})

test('a text that names what is left of a gap reads what the causes figure shows', () => {
  fc.assert(
    fc.property(several, (scenario) => {
      const on = { algorithm: false, cross: true, gallery: true, photo: true, searched: true }
      const { ratio } = measureGaps(populationOf(scenario), 1, on).wronglyMatched
      expect(readNumber(scenario, { reading: 'ratioWithout', group: 1, cause: 'algorithm' })).toBe(ratio)
    }),
    { seed: 12, numRuns: 40 },
  )
})
