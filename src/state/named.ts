import { wronglyNamed, type WronglyNamed } from '../engine/wronglyNamed.ts'
import { modelKey } from '../scenario/cacheKey.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { settingAt } from './derive.ts'
import { memoize } from './memoize.ts'

/** The threshold asked about is an argument, as in derive.ts. */
const ELSEWHERE = ['threshold', 'comparison'] as const

/**
 * Who is wrongly named at a threshold in percent: expected numbers, for searches for people who are not enrolled
 * (`nonMated`), for those who are (`mated`, null where none can be), and for both together (`all`); by group and overall.
 * Costs a millisecond or more a group: for words at rest, not for every frame of a drag.
 */
export const wronglyNamedAt: (scenario: Scenario, threshold: number) => WronglyNamed = memoize(
  (scenario, threshold) => `${threshold} ${modelKey(scenario, ELSEWHERE)}`,
  (scenario, threshold) => wronglyNamed(settingAt(scenario, threshold)),
)
