/**
 * How sure the model is of each expected number: its range over the parameter sets that agree with what was published of
 * the product (docs/MODEL.md, "How sure is the model"). Ignorance of the curve, not the luck of one run.
 *
 * `isQuick` takes the few sets of the front: rougher and sooner, for while something is dragged (`useIsDragging`).
 */
import { type Range, rangeOf } from '../engine/ensemble.ts'
import { expectedFpir, type ExpectedRates } from '../engine/rates.ts'
import { modelKey } from '../scenario/cacheKey.ts'
import { memberRates, memberSettings } from '../scenario/memberRates.ts'
import { productOf } from '../scenario/presets/product.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { memoize } from './memoize.ts'

export { isWide, type Range } from '../engine/ensemble.ts'

const THRESHOLDS = ['threshold', 'comparison'] as const

/** The preset names no number, but it names the product, and so the sets. */
const keyAt = (scenario: Scenario, threshold: number, isQuick: boolean): string =>
  `${threshold} ${isQuick} ${productOf(scenario)} ${modelKey(scenario, THRESHOLDS)}`

const ratesOfMembers = memoize(keyAt, memberRates)

/**
 * The 5 % and 95 % ends of any expected number at a threshold, in its own units.
 *
 * @param threshold percent
 * @param read the number, of what one set expects; null makes the range null
 */
export function rangeAt(
  scenario: Scenario,
  threshold: number,
  read: (rates: ExpectedRates) => number | null,
  isQuick = false,
): Range | null {
  return rangeOf(ratesOfMembers(scenario, threshold, isQuick).map(read))
}

/** Of the expected number of people wrongly matched. */
export function wrongRangeAt(scenario: Scenario, threshold: number, isQuick = false): Range | null {
  return rangeAt(scenario, threshold, ({ overall }) => overall.falsePositives, isQuick)
}

/** Of the share of true matches missed (FNIR); null where nobody is enrolled who could be searched for. */
export function missedRangeAt(scenario: Scenario, threshold: number, isQuick = false): Range | null {
  return rangeAt(scenario, threshold, ({ overall }) => overall.fnir, isQuick)
}

/**
 * Of FPIR, for a gallery of any size. Quick enough for a curve of many sizes or thresholds: no mated search is looked at.
 *
 * @param gallerySize people enrolled, in place of the scenario's own
 */
export function fpirRangeAt(
  scenario: Scenario,
  threshold: number,
  gallerySize = scenario.gallerySize,
  isQuick = false,
): Range | null {
  return fpirRange(scenario, threshold, gallerySize, isQuick)
}

const FPIR_WITHOUT = ['threshold', 'comparison', 'gallerySize'] as const

const fpirRange = memoize(
  (scenario: Scenario, threshold: number, gallerySize: number, isQuick: boolean) =>
    `${gallerySize} ${threshold} ${isQuick} ${productOf(scenario)} ${modelKey(scenario, FPIR_WITHOUT)}`,
  (scenario, threshold, gallerySize, isQuick) =>
    rangeOf(memberSettings({ ...scenario, gallerySize }, threshold, isQuick).map(expectedFpir)),
  512,
)

/**
 * Of the threshold that some number takes, in the units `solve` gives; of few parameter sets, as each takes many steps.
 *
 * @param solve the threshold, of the FPIR that one set expects at a threshold (log-odds)
 */
export function thresholdRange(
  scenario: Scenario,
  solve: (fpirAt: (thresholdX: number) => number) => number,
): Range | null {
  const common: Scenario = { ...scenario, mode: 'threshold', policy: 'same' }
  const solved = memberSettings(common, common.threshold, true).map((setting) =>
    solve((x) => expectedFpir({ ...setting, thresholds: setting.thresholds.map(() => x) }) ?? 0),
  )
  return rangeOf(solved)
}
