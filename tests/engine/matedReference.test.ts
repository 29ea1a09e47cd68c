import { describe, expect, test } from 'vitest'
import { apportion } from '../../src/engine/apportion.ts'
import { toLogOdds } from '../../src/engine/logOdds.ts'
import { fnmr, matedOutcomes, type Outcomes } from '../../src/engine/matedOutcomes.ts'
import { type GroupParameters, type ScoreParameters, solveScoreModel } from '../../src/engine/scoreModel.ts'
import { wronglyNamed } from '../../src/engine/wronglyNamed.ts'
import { readReference, relativeError } from './reference.ts'

type Scenario = Omit<ScoreParameters, 'groups'> & {
  groups: (GroupParameters & { galleryShare: number })[]
  gallerySize: number
  threshold: number
  listLength: number
}
type Expected = Omit<Outcomes, 'foundLower'> & { fnmr: number; atLeast: number[]; strangers: number }
const { rows } = readReference<{ rows: { scenario: Scenario; expected: Expected[] }[] }>('mated_outcomes')

describe('searches for somebody enrolled, against an independent program (mated_outcomes.py)', () => {
  test.each(rows)('N = $scenario.gallerySize, rho = $scenario.rho, unusable = $scenario.unusable', (row) => {
    const { scenario, expected } = row
    const { groups, gallerySize, threshold, listLength } = scenario
    const setting = {
      model: solveScoreModel(scenario),
      gallerySize,
      galleryCounts: apportion(
        gallerySize,
        groups.map(({ galleryShare }) => galleryShare),
      ),
      searchCounts: groups.map(() => 1),
      matedShare: 1,
      thresholds: groups.map(() => toLogOdds(threshold)),
      listLength,
    }
    const named = wronglyNamed(setting)
    expected.forEach((truth, g) => {
      const outcomes = matedOutcomes(setting, g)!
      expect(relativeError(fnmr(setting.model, g, toLogOdds(threshold)), truth.fnmr)).toBeLessThan(1e-9)
      // The program's double sum is good to about 1e-8, and to 1e-14 where there is next to nothing to add up.
      for (const name of ['foundFirst', 'pushedOff', 'wrongOnly', 'nothing'] as const) {
        expect(Math.abs(outcomes[name] - truth[name]), name).toBeLessThan(1e-7 * truth[name] + 1e-13)
      }
      const { atLeast, strangers } = named.groups[g]!.mated!
      atLeast.forEach((chance, i) =>
        expect(Math.abs(chance - truth.atLeast[i]!), `${i + 1}`).toBeLessThan(
          1e-7 * truth.atLeast[i]! + 1e-13,
        ),
      )
      expect(relativeError(strangers, truth.strangers)).toBeLessThan(1e-7)
    })
  })
})
