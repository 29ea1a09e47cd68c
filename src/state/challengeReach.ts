/** Whether a challenge can be met at all with the photos and the machine of the moment, and what would have to change. */
import { monotoneRoot } from '../engine/monotoneRoot.ts'
import { toLogOdds, toPercent } from '../engine/logOdds.ts'
import { modelKey } from '../scenario/cacheKey.ts'
import { LIMITS, PHOTOS, type Photo, type Scenario } from '../scenario/scenario.ts'
import {
  LARGEST,
  LIMITS_OF,
  NATION,
  WATCHLIST,
  goalThresholds,
  isAsBuilt,
  isStreet,
  ratesOf,
  type ChallengeId,
  type Limits,
} from './challenges.ts'
import { memoize } from './memoize.ts'

/** What would have to change, found by trying. */
export type Help =
  | Readonly<{ kind: 'photo'; photo: Photo }>
  | Readonly<{ kind: 'machine'; percent: number }>
  | Readonly<{ kind: 'nothing' }>

export type Reach =
  | Readonly<{ kind: 'reachable' }>
  /** The best that can be done: the lowest threshold that keeps wrong matches below the limit, and what it misses. */
  | Readonly<{ kind: 'tooManyMissed'; threshold: number; fnir: number; help: Help }>
  /** Even the highest threshold lets more through. */
  | Readonly<{ kind: 'tooManyWrong'; fpir: number; help: Help }>
  /** Even the largest gallery names too few: strangers would have to pass so many times as often. Null: never. */
  | Readonly<{ kind: 'tooRare'; fpir: number; times: number | null }>
  | Readonly<{ kind: 'oneGroup' | 'otherMachine' | 'otherPhoto' }>

const REACHABLE: Reach = { kind: 'reachable' }

/** The threshold, the gallery and the policy are what the reader moves: they decide nothing here. */
const MOVED = ['threshold', 'comparison', 'gallerySize', 'policy', 'costRatio', 'mode', 'searches'] as const

/**
 * Whether any threshold (and, where the challenge leaves it open, any gallery) meets the challenge with everything else
 * as it stands. A few dozen calls of the engine: not for every frame of a drag.
 */
export const reachOf: (id: ChallengeId, scenario: Scenario) => Reach = memoize(
  (id, scenario) => `${id} ${scenario.preset} ${modelKey(scenario, MOVED)}`,
  (id, scenario) => REACH[id](scenario),
  12,
)

const REACH: Readonly<Record<ChallengeId, (scenario: Scenario) => Reach>> = {
  nation: (scenario) => withinReach(at(scenario, NATION), LIMITS_OF.nation, true),
  street: (scenario) =>
    isStreet(scenario)
      ? withinReach(at(scenario, WATCHLIST), LIMITS_OF.street, false)
      : { kind: 'otherPhoto' },
  coin: (scenario) => atLeast({ ...at(scenario, LARGEST), threshold: goalThresholds(scenario)[0] }, 0.5),
  ninetyNine: (scenario) =>
    atLeast({ ...at(scenario, LARGEST), threshold: goalThresholds(scenario)[1] }, 0.1),
  gap: (scenario) => {
    if (scenario.groups.length < 2) return { kind: 'oneGroup' }
    if (!isAsBuilt(scenario)) return { kind: 'otherMachine' }
    return REACHABLE
  },
  trust: () => REACHABLE,
}

function at(scenario: Scenario, gallerySize: number): Scenario {
  return { ...scenario, gallerySize, mode: 'threshold', policy: 'same' }
}

function atLeast(scenario: Scenario, limit: number): Reach {
  const fpir = ratesOf(scenario).fpir ?? 0
  if (fpir >= limit) return REACHABLE
  const times = leastOf(1000, (one) => (ratesOf({ ...scenario, fmr: scenario.fmr * one }).fpir ?? 0) >= limit)
  return { kind: 'tooRare', fpir, times }
}

const [LEAST, MOST] = LIMITS.threshold

/** The lowest threshold at which fewer than the limit are wrongly matched, in hundredths of a percent; null for none. */
function lowestThreshold(scenario: Scenario, limit: number): number | null {
  const over = (logOdds: number): number =>
    Math.log((ratesOf({ ...scenario, threshold: toPercent(logOdds) }).fpir ?? 0) + 1e-300) - Math.log(limit)
  if (over(toLogOdds(MOST)) >= 0) return null
  const root = monotoneRoot(over, toLogOdds(LEAST), toLogOdds(MOST))
  return root === null ? LEAST : Math.min(MOST, Math.ceil(toPercent(root) * 100) / 100)
}

function withinReach(scenario: Scenario, limits: Limits, anyPhoto: boolean): Reach {
  const threshold = lowestThreshold(scenario, limits.fpir)
  if (threshold === null) {
    const fpir = ratesOf({ ...scenario, threshold: MOST }).fpir ?? 0
    return { kind: 'tooManyWrong', fpir, help: helpFor(scenario, limits, anyPhoto) }
  }
  const fnir = ratesOf({ ...scenario, threshold }).fnir ?? 0
  if (fnir < limits.fnir) return REACHABLE
  return { kind: 'tooManyMissed', threshold, fnir, help: helpFor(scenario, limits, anyPhoto) }
}

/** Whether some threshold keeps both limits. */
function canKeep(scenario: Scenario, limits: Limits): boolean {
  const threshold = lowestThreshold(scenario, limits.fpir)
  return threshold !== null && (ratesOf({ ...scenario, threshold }).fnir ?? 1) < limits.fnir
}

/** Better photos if those are enough; else how much further apart the machine would have to set people, in steps of 5 %. */
function helpFor(scenario: Scenario, limits: Limits, anyPhoto: boolean): Help {
  const photo = anyPhoto ? PHOTOS.find((one) => canKeep({ ...scenario, photo: one }, limits)) : undefined
  if (photo !== undefined) return { kind: 'photo', photo }
  const apart = (steps: number): Scenario => ({ ...scenario, gap: scenario.gap * (1 + steps * STEP) })
  const steps = leastOf(MOST_STEPS, (one) => canKeep(apart(one), limits))
  return steps === null ? { kind: 'nothing' } : { kind: 'machine', percent: Math.round(100 * steps * STEP) }
}

const STEP = 0.05
const MOST_STEPS = 32

/** The least whole number from 1 to `most` for which something is so, if it then stays so; null for none. */
function leastOf(most: number, isSo: (step: number) => boolean): number | null {
  if (!isSo(most)) return null
  let [no, yes] = [0, most]
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2)
    if (isSo(middle)) yes = middle
    else no = middle
  }
  return yes
}
