import type { NaturalFrequencies } from '../../engine/naturalFrequencies.ts'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'

/**
 * The finding of the state shown: of the searches that name somebody, how many name the right person first.
 *
 * @param isStandIn whether half are taken to be in the gallery where the scenario has nobody
 */
export function frequenciesHeadline(counts: NaturalFrequencies, isStandIn = false): string {
  const { searches, mated, named, firstNameRight: right } = counts
  const values = {
    total: formatCount(searches),
    named,
    namedText: formatCount(named),
    right,
    rightText: formatCount(right),
    standIn: isStandIn ? 'yes' : 'no',
  }
  if (named === 0) return t('frequencies.headline.nobody', values)
  return t(mated === 0 ? 'frequencies.headline.noneMated' : 'frequencies.headline.named', values)
}
