import type { NaturalFrequencies } from '../../engine/naturalFrequencies.ts'
import { formatCount, formatRate } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'

/**
 * The finding of the state shown: of the searches that name somebody, how many name the right person first.
 *
 * @param enrolled of those searched for, the share who are in the gallery, 0 to 1: assumed, as nobody ever published one
 */
export function frequenciesHeadline(counts: NaturalFrequencies, enrolled: number): string {
  const { searches, mated, named, firstNameRight: right } = counts
  const values = {
    total: formatCount(searches),
    named,
    namedText: formatCount(named),
    right,
    rightText: formatCount(right),
    share: formatRate(enrolled),
  }
  if (named === 0) return t('frequencies.headline.nobody', values)
  return t(mated === 0 ? 'frequencies.headline.noneMated' : 'frequencies.headline.named', values)
}
