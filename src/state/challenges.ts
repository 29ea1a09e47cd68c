/** Goals that a reader tries to reach on the Explore page; whether the state shown reaches them is the engine's answer. */
import { thresholdsOf } from '../scenario/presets/product.ts'
import { presetScenario } from '../scenario/presets/scenarios.ts'
import { LIMITS, type Scenario } from '../scenario/scenario.ts'
import { thresholdUse } from '../scenario/thresholdUse.ts'
import { expectedAt } from './derive.ts'

export const CHALLENGES = ['nation', 'coin', 'gap', 'ninetyNine', 'trust', 'street'] as const
export type ChallengeId = (typeof CHALLENGES)[number]

/** People in a nation's gallery. */
export const NATION = 60_000_000
/** A list of people wanted in one city. */
export const WATCHLIST = 10_000
/** Both rates of a goal: fewer than these. */
export type Limits = Readonly<{ fpir: number; fnir: number }>
export const LIMITS_OF = {
  nation: { fpir: 1 / 1000, fnir: 1 / 20 },
  street: { fpir: 1 / 100, fnir: 1 / 10 },
} as const satisfies Partial<Record<ChallengeId, Limits>>
/** Chance of naming a stranger that makes a coin of a search; what the higher threshold is broken at, and a closed gap stays under. */
const HALF = 0.5
const TENTH = 0.1
/** Of a smallest gallery, that one a fifth smaller no longer does it. */
const SMALLER = 0.8
/** Groups whose rates are within a quarter of each other. */
export const CLOSED = 1.25
const TRUSTED = 0.95

/** The two thresholds that goals speak of, the lower first: those of the product that is shown. */
export function goalThresholds(scenario: Scenario): readonly [number, number] {
  return thresholdsOf(scenario).pair
}

const IS_MET: Readonly<Record<ChallengeId, (scenario: Scenario) => boolean>> = {
  nation: (scenario) => scenario.gallerySize >= NATION && isWithin(scenario, LIMITS_OF.nation),
  coin: (scenario) => isCommonAt(scenario, goalThresholds(scenario)[0]) && isSmallestForHalf(scenario),
  gap: (scenario) =>
    isAsBuilt(scenario) && (gapOf(scenario) ?? Infinity) <= CLOSED && highestOf(scenario) < TENTH,
  ninetyNine: (scenario) =>
    isCommonAt(scenario, goalThresholds(scenario)[1]) && (ratesOf(scenario).fpir ?? 0) >= TENTH,
  trust: (scenario) =>
    isCommonAt(scenario, goalThresholds(scenario)[0]) &&
    scenario.gallerySize >= 25_000 &&
    (ratesOf(scenario).ppv ?? 0) >= TRUSTED,
  street: (scenario) =>
    isStreet(scenario) && scenario.gallerySize >= WATCHLIST && isWithin(scenario, LIMITS_OF.street),
}

/** Whether the state reaches a goal, by expected rates: luck of one run decides nothing. */
export function isMet(id: ChallengeId, scenario: Scenario): boolean {
  return IS_MET[id](scenario)
}

/**
 * Whether the reader has done it: neither the system as it comes nor the state of the link they came by reaches the goal
 * of itself.
 *
 * @param linked the state that the page was opened with
 */
export function isOwnDoing(id: ChallengeId, scenario: Scenario, linked: Scenario): boolean {
  if (!isMet(id, scenario) || isMet(id, presetScenario(scenario.preset))) return false
  return !isSameBut(scenario, linked, ['seed', 'comparison'])
}

function isSameBut(one: Scenario, other: Scenario, without: readonly (keyof Scenario)[]): boolean {
  const keys = (Object.keys(one) as (keyof Scenario)[]).filter((key) => !without.includes(key))
  return keys.every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]))
}

export function ratesOf(scenario: Scenario) {
  return expectedAt(scenario, scenario.threshold).overall
}

function isWithin(scenario: Scenario, limits: Limits): boolean {
  const { fpir, fnir } = ratesOf(scenario)
  return scenario.mode === 'threshold' && isBelow(fpir, limits.fpir) && isBelow(fnir, limits.fnir)
}

function isBelow(rate: number | null, limit: number): boolean {
  return rate !== null && rate < limit
}

function isCommonAt(scenario: Scenario, threshold: number): boolean {
  return (
    thresholdUse(scenario) === 'common' && scenario.mode === 'threshold' && scenario.threshold === threshold
  )
}

function isSmallestForHalf(scenario: Scenario): boolean {
  const smaller = Math.floor(scenario.gallerySize * SMALLER)
  const fpirOf = (gallerySize: number): number => ratesOf({ ...scenario, gallerySize }).fpir ?? 0
  return fpirOf(scenario.gallerySize) >= HALF && (smaller < 1 || fpirOf(smaller) < HALF)
}

export function isStreet({ photo }: Scenario): boolean {
  return photo === 'cctv' || photo === 'bodycam'
}

/** The machine, as far as it is not the reader's to change in this challenge. */
const MACHINE = ['fmr', 'rho', 'cross', 'tau', 'gap', 'spread', 'unusable'] as const

/** Whether the machine, with what it makes of each group, is still the preset's own. */
export function isAsBuilt(scenario: Scenario): boolean {
  const own = presetScenario(scenario.preset)
  const factors = ({ groups }: Scenario): string =>
    groups.map(({ falseMatchFactor }) => falseMatchFactor).join()
  return MACHINE.every((key) => scenario[key] === own[key]) && factors(scenario) === factors(own)
}

/** The highest group's rate of wrong matches as a multiple of the lowest's; null with one group or a rate of none. */
export function gapOf(scenario: Scenario): number | null {
  const { groups } = expectedAt(scenario, scenario.threshold)
  if (groups.length < 2) return null
  const rates = groups.map(({ fpir }) => fpir ?? 0)
  const least = Math.min(...rates)
  return least > 0 ? Math.max(...rates) / least : null
}

/** The highest group's rate of wrong matches: where nearly everybody is wrongly matched, groups are alike of themselves. */
export function highestOf(scenario: Scenario): number {
  const { groups } = expectedAt(scenario, scenario.threshold)
  return Math.max(0, ...groups.map(({ fpir }) => fpir ?? 0))
}

/** A gallery that somebody has set who is after a large one. */
const GROWN = 1_000_000

const IS_TRIED: Readonly<Partial<Record<ChallengeId, (scenario: Scenario) => boolean>>> = {
  nation: ({ gallerySize }) => gallerySize >= NATION,
  coin: ({ gallerySize }) => gallerySize >= GROWN,
  ninetyNine: (scenario) =>
    scenario.threshold === goalThresholds(scenario)[1] && scenario.gallerySize >= GROWN,
  street: (scenario) => isStreet(scenario),
}

/** Whether the state has been moved towards a goal: before that it is not said whether the goal can be reached. */
export function isTried(id: ChallengeId, scenario: Scenario): boolean {
  return IS_TRIED[id]?.(scenario) ?? true
}

/** The largest gallery and the best threshold that a slider reaches. */
export const [, LARGEST] = LIMITS.gallerySize
