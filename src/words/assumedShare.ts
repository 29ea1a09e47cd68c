import { formatRate } from '../i18n/format.ts'
import type { Scenario } from '../scenario/scenario.ts'

/**
 * Shares of those searched for who are enrolled, and who are not, for sentences whose number rests on that: nobody has
 * published one, so they say `assumed`. `none` where nobody searched for is enrolled, which is how tests were made.
 */
export function assumedShare({ matedShare }: Pick<Scenario, 'matedShare'>) {
  if (matedShare === 0) return { enrolled: 'none', others: 'none' }
  return { enrolled: formatRate(matedShare), others: formatRate(1 - matedShare) }
}
