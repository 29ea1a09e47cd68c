import { hasNobodyEnrolled } from '../../scenario/someEnrolled.ts'
import { naturalFrequencies, type NaturalFrequencies } from '../../engine/naturalFrequencies.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { expectedAt, settingAt } from '../../state/derive.ts'
import { peopleBase } from '../../state/peopleBase.ts'
import { missedRangeAt, rangeAt, type Range } from '../../state/ranges.ts'

/** Where the shares that go wrong could be, as far as anybody knows; null where nothing is known, or something moves. */
export type FrequencyRanges = Readonly<{ wrong: Range | null; missed: Range | null }>

export type FrequenciesData = Readonly<{
  counts: NaturalFrequencies
  fpir: number | null
  enrolled: number
}>

/**
 * What becomes of so many searches of a state that some are wrong.
 *
 * @param scenario with some enrolled, or none where a reader wants none
 */
export function frequenciesData(scenario: Scenario): FrequenciesData {
  return {
    counts: naturalFrequencies(settingAt(scenario, scenario.threshold), peopleBase(scenario)),
    fpir: expectedAt(scenario, scenario.threshold).overall.fpir,
    enrolled: scenario.matedShare,
  }
}

export function frequencyRanges(scenario: Scenario): FrequencyRanges {
  return {
    wrong: rangeAt(scenario, scenario.threshold, ({ overall }) => overall.fpir),
    missed: hasNobodyEnrolled(scenario) ? null : missedRangeAt(scenario, scenario.threshold),
  }
}
