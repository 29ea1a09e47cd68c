import { THRESHOLD_TICKS } from '../../rulers/rulers.ts'
import { isCompared } from '../../scenario/isCompared.ts'
import { narrowScale, type NarrowScale } from '../../scenario/presets/product.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { curvesOf, ghostsOf, SCORE_GRID } from '../../state/densities.ts'
import { expectedAt } from '../../state/derive.ts'
import { rangeAt, type Range } from '../../state/ranges.ts'
import { drawnThreshold } from '../../state/ownThresholds.ts'

/** Three densities on one grid of scores, and what the thresholds make of them. */
export type ScoresData = Readonly<{
  /** Log-odds, rising. */
  xs: ArrayLike<number>
  /** Density of a comparison of two different people. */
  strangers: Float64Array
  /** Density of a comparison of two photos of one person. */
  samePerson: Float64Array
  /** Density of the best of the gallery's strangers. */
  bestOf: Float64Array
  /** The same for other galleries, smallest first. */
  ghosts: readonly Readonly<{ n: number; density: Float64Array }>[]
  /** Where the best of n strangers stands (log-odds), by rising n; worked out from the ghosts when left out. */
  walk?: readonly WalkStop[]
  gallerySize: number
  /** Percent; null when names are returned whatever they score. */
  threshold: number | null
  comparison: number | null
  /** Share of searches for somebody not in the gallery that name a stranger. */
  fpir: number
  /** Share of comparisons of two photos of one person below the threshold. */
  fnmr: number
  fpirComparison: number | null
  fnmrComparison: number | null
  /** Share of true matches missed in a whole search, where a list that is full of strangers leaves no room; or null. */
  missedInAll?: number | null
  /** Between what the model puts `fpir` and `fpirComparison`; null or left out where it cannot say. */
  fpirRange?: Range | null
  fpirRangeComparison?: Range | null
  /** The product’s own scale, where that is a narrow part of all scores; null, or left out, else. */
  scale?: NarrowScale | null
}>

export type WalkStop = Readonly<{ n: number; x: number }>

/** The curves of a state, and what its thresholds make of them; `isQuick` as for ranges. */
export function scoresData(scenario: Scenario, isQuick = false): ScoresData {
  const { gallerySize, mode } = scenario
  const comparison = isCompared(scenario) ? scenario.comparison : null
  const threshold = drawnThreshold(scenario)
  const now = scoreRates(scenario, threshold)
  const then = comparison === null ? null : scoreRates(scenario, comparison)
  return {
    xs: SCORE_GRID,
    ...curvesOf(scenario),
    ghosts: ghostsOf(scenario),
    gallerySize,
    scale: narrowScale(scenario),
    threshold: mode === 'rank' ? null : threshold,
    comparison,
    fpir: now.fpir,
    fnmr: now.fnmr,
    fpirComparison: then?.fpir ?? null,
    fnmrComparison: then?.fnmr ?? null,
    missedInAll: now.fnir,
    fpirRange: rangeOf(scenario, threshold, isQuick),
    fpirRangeComparison: comparison === null ? null : rangeOf(scenario, comparison, isQuick),
  }
}

/** The same object where it already is so: what was worked out for it this frame is found again. */
function withOneThreshold(scenario: Scenario): Scenario {
  return scenario.policy === 'same' ? scenario : { ...scenario, policy: 'same' }
}

function rangeOf(scenario: Scenario, percent: number, isQuick: boolean): Range | null {
  // Of the rates that the sentence asks for as well: worked out once.
  return rangeAt(withOneThreshold(scenario), percent, ({ overall }) => overall.fpir, isQuick)
}

/** With the one threshold that is drawn, also where each group has its own. */
export function scoreRates(scenario: Scenario, percent: number) {
  const { fpir, fnmr, fnir } = expectedAt(withOneThreshold(scenario), percent).overall
  return { percent, fpir: fpir ?? 0, fnmr: fnmr ?? 0, fnir }
}

/** A row for every named threshold, also where none is used: what it would do. */
export function ratesByThreshold(scenario: Scenario) {
  const marked = narrowScale(scenario)?.stops ?? THRESHOLD_TICKS
  return marked.map((percent) => scoreRates({ ...scenario, mode: 'threshold' }, percent))
}
