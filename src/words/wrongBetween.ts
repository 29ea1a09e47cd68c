import { formatCount } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { expectedAt } from '../state/derive.ts'
import { isWide, rangeAt, wrongRangeAt } from '../state/ranges.ts'
import { rangeSays } from './rangeSays.ts'
import { chanceOfAny, testsPer } from './wrongWords.ts'

/** The highest chance that a test matches anybody wrongly, as far as the model knows; 0 where there is no range. */
export function mostAny(scenario: Scenario, threshold: number, isQuick = false): number {
  return rangeAt(scenario, threshold, chanceOfAny, isQuick)?.high ?? 0
}

/**
 * Between what the number of wrongly matched people lies on average, as far as the model knows: `between 21 and 39`. An end of
 * less than one person is said in tests: `between 1 person in 2,700 tests and 3 in each`. Null where it is no wider than the
 * digits shown.
 */
export function wrongBetween(scenario: Scenario, threshold: number, isQuick = false): string | null {
  const people = wrongRangeAt(scenario, threshold, isQuick)
  const chances = rangeAt(scenario, threshold, chanceOfAny, isQuick)
  const { falsePositives } = expectedAt(scenario, threshold).overall
  if (people === null || chances === null || !isWide(people, falsePositives)) return null
  const [least, most] = [Math.round(people.low), Math.round(people.high)]
  if (least >= 1)
    return least === most ? null : t('rates.between', { low: formatCount(least), high: formatCount(most) })
  const low = testsPer(chances.low)
  const kind = rangeSays(chances)
  if (kind === 'atMost') return t('rates.mostTests', { chance: testsPer(chances.high) })
  if (most >= 1) return t('rates.between.chanceAndPeople', { kind, low, high: formatCount(most) })
  const high = testsPer(chances.high)
  return low === high ? null : t('rates.between.chances', { kind, low, high })
}
