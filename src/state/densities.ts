import { apportion } from '../engine/apportion.ts'
import { scoreDensities } from '../engine/scoreDensities.ts'
import { modelKey } from '../scenario/cacheKey.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { toSetting } from '../scenario/toSetting.ts'
import { memoize } from './memoize.ts'

/** From two strangers who look nothing alike to two prints of one photo; fixed, so that axes hold still. */
const LOWEST = -9.5
const HIGHEST = 11.5
const POINTS = 211

/** Where the curves are computed, on the log-odds ruler. */
export const SCORE_GRID: readonly number[] = Array.from(
  { length: POINTS },
  (_, i) => LOWEST + ((HIGHEST - LOWEST) * i) / (POINTS - 1),
)

/** Galleries whose best lookalike is drawn as a ghost, smallest first. */
const GHOSTS = [1e3, 1e6, 1e9] as const

type Curves = Readonly<{ strangers: Float64Array; samePerson: Float64Array; bestOf: Float64Array }>

/** Scores are what they are, whatever is made of them. The size of the gallery is an argument. */
const NOT_OF_SCORES = [
  'gallerySize',
  'threshold',
  'comparison',
  'matedShare',
  'mode',
  'listLength',
  'policy',
  'costRatio',
] as const

const scoresKey = (scenario: Scenario): string => modelKey(scenario, NOT_OF_SCORES)

const curvesFor = memoize(
  (scenario: Scenario, gallerySize: number) => `${gallerySize} ${scoresKey(scenario)}`,
  (scenario, gallerySize): Curves => {
    const setting = toSetting({ ...scenario, gallerySize, policy: 'same' })
    const galleryCounts = apportion(
      gallerySize,
      scenario.groups.map(({ galleryShare }) => galleryShare),
    )
    const { overall } = scoreDensities({ ...setting, galleryCounts }, SCORE_GRID)
    return {
      strangers: Float64Array.from(overall.nonMated),
      samePerson: Float64Array.from(overall.mated),
      bestOf: Float64Array.from(overall.best),
    }
  },
)

/** The three curves of the scores figure at the scenario's gallery. */
export function curvesOf(scenario: Scenario): Curves {
  return curvesFor(scenario, scenario.gallerySize)
}

/** The best lookalike in a thousand, a million and a billion; the same objects until the model changes. */
export const ghostsOf = memoize(scoresKey, (scenario: Scenario) =>
  GHOSTS.map((n) => ({ n, density: curvesFor(scenario, n).bestOf })),
)
