import { t } from '../../i18n/translate.ts'
import type { Scenario } from '../../scenario/scenario.ts'

/**
 * What a reader must know of a figure that shows one threshold for everyone (map, growth, trade-off) when that is not
 * how the system works now; null when it is.
 */
export function remark({ mode, policy }: Scenario): string | null {
  if (mode === 'rank') return t('explore.remark.none')
  return policy === 'same' ? null : t('explore.remark.own')
}
