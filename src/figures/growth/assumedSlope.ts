import type { Range } from '../../engine/ensemble.ts'
import { t } from '../../i18n/translate.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { expectedAt } from '../../state/derive.ts'
import { drawnThreshold, hasOneThreshold } from '../../state/ownThresholds.ts'

/** What a share becomes in a gallery so many times as large where no face is more common than another: comparisons are independent. */
export function independentShare(share: number, times: number): number {
  return share >= 1 ? 1 : -Math.expm1(times * Math.log1p(-share))
}

/**
 * The share of searches for someone not enrolled that a gallery ten times as large would wrongly match, were comparisons
 * independent from here on. Null where the model itself takes them so, or no one threshold is in force.
 */
export function independentTen(scenario: Scenario): number | null {
  if (scenario.rho === 0 || scenario.mode === 'rank' || !hasOneThreshold(scenario)) return null
  const { groups } = expectedAt(scenario, drawnThreshold(scenario))
  const all = groups.reduce((sum, { searches }) => sum + searches, 0)
  const wrong = groups.reduce(
    (sum, { searches, fpir }) => sum + searches * independentShare(fpir ?? 0, 10),
    0,
  )
  return all > 0 ? wrong / all : null
}

/** Less than this times what the model says is said by nobody as a difference. */
const OTHER = 1.2

/**
 * What the slope rests on: that some faces draw many lookalikes is assumed, and what it would be without, where that is
 * another number; also that the range does not reach it.
 *
 * @param independent share of searches, at ten times the gallery
 * @param write a share in the words of the figure
 */
export function slopeWords(
  independent: number | null,
  more: number | null,
  range: Range | null,
  write: (share: number) => string,
): string | null {
  if (independent === null || more === null) return null
  const isOther = independent > OTHER * more
  return t('growth.words.assumed', {
    independent: isOther ? write(independent) : 'none',
    isOutside: range !== null && independent > range.high ? 'yes' : 'no',
  })
}
