import { formatCount, formatRate, isOneIn, oneIn } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'

/** Misses rarer than this are not put into a number: no published test could have seen one. */
const HARDLY = 1e-7

/** How often a true match is missed, as a clause: `1 in 19 true matches is missed`. */
export function missedClause(fnir: number): string {
  if (fnir < HARDLY) return t('sentence.missedHardly')
  if (!isOneIn(fnir)) return t('sentence.missedShare', { share: formatRate(fnir) })
  return t('sentence.missedOneIn', { n: formatCount(oneIn(fnir)) })
}

/** The same in a bracket: `1 in 92`. */
export function missedBrief(fnir: number): string {
  const kind = fnir < HARDLY ? 'hardly' : isOneIn(fnir) ? 'oneIn' : 'share'
  return t('sentence.missedBrief', { kind, n: formatCount(oneIn(fnir)), share: formatRate(fnir) })
}
