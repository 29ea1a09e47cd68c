import { sayThreshold } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'

/** What decides who is named: one threshold in percent, none (the best are named whatever they score), or one for each group. */
export type ThresholdInForce = number | 'none' | 'own'

/** How a sentence begins that is true at a threshold: `At 80%`. */
export function atThreshold(threshold: ThresholdInForce): string {
  if (threshold === 'none') return t('rates.at.none')
  if (threshold === 'own') return t('rates.at.own')
  return t('rates.at', { threshold: sayThreshold(threshold) })
}
