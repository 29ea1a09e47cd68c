import { readLights } from '../engine/lights.ts'
import { toLogOdds, toPercent } from '../engine/logOdds.ts'
import { runKey } from '../scenario/cacheKey.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { LIMITS } from '../scenario/scenario.ts'
import { referenceNumbers } from '../scenario/referenceNumbers.ts'
import { toSetting } from '../scenario/toSetting.ts'
import { trialOf } from './derive.ts'
import { memoize } from './memoize.ts'

export type CrowdLights = Readonly<{
  count: number
  position: Float64Array
  group: ArrayLike<number>
  x: ArrayLike<number>
  probe: ArrayLike<number>
}>

/** With more searches than this, only people who light up near the thresholds in use are read: there are too many others. */
const ALL_UP_TO = 1000

const LARGEST = LIMITS.gallerySize[1]
const LOWEST = LIMITS.threshold[0]

/** The gallery is the largest and the threshold an argument, so that a drag of either reads nobody anew. */
const DRAGGED = ['gallerySize', 'threshold', 'comparison'] as const

const lightsFrom = memoize(
  (scenario: Scenario, threshold: number) => `${threshold} ${runKey(scenario, DRAGGED)}`,
  (scenario, threshold): CrowdLights => {
    const numberOf = referenceNumbers(scenario)
    const lights = readLights(
      trialOf(scenario.seed),
      // One threshold for all: what the crowd draws.
      toSetting({ ...scenario, gallerySize: LARGEST, policy: 'same' }, threshold),
    )
    const position = Float64Array.from(lights.index, (place, i) => numberOf(lights.group[i]!, place))
    return { count: lights.count, position, group: lights.group, x: lights.x, probe: lights.probe }
  },
  2,
)

/**
 * Everybody who may light up in a gallery of up to a billion, the same people for every gallery size: growing it never
 * moves one and never takes one away. With very many searches, whoever lights up at or above the next step below the
 * thresholds in use: a drag of the threshold crosses one now and then, and reads nobody anew between.
 */
export function crowdLights(scenario: Scenario): CrowdLights {
  const inUse = Math.min(scenario.threshold, scenario.comparison ?? scenario.threshold)
  const isFew = scenario.searches <= ALL_UP_TO || scenario.mode === 'rank'
  return lightsFrom(scenario, isFew ? LOWEST : stepBelow(inUse))
}

/** Steps of half a log-odds from the lowest threshold up: seven from 80 to 99 %. */
function stepBelow(percent: number): number {
  return toPercent(Math.floor(2 * toLogOdds(percent)) / 2)
}
