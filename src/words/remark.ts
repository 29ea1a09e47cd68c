import { t } from '../i18n/translate.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { hasOneThreshold } from '../state/ownThresholds.ts'

/**
 * What a reader must know of a figure that shows one threshold for everyone (growth, trade-off, scores) when that is not
 * how the system works now; null when it is.
 */
export function remark(scenario: Scenario): string | null {
  if (scenario.mode === 'rank') return t('explore.remark.none')
  return hasOneThreshold(scenario) ? null : t('explore.remark.own')
}

/** A figure's sentence, and after it what its reader must know. */
export function withRemark(words: string, remarkOrNull: string | null | undefined): string {
  return remarkOrNull ? `${words} ${remarkOrNull}` : words
}
