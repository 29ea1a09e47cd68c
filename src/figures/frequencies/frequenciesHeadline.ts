import type { NaturalFrequencies } from '../../engine/naturalFrequencies.ts'
import { formatCount, formatRate } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'

/** Of those searched for, the share who are in the gallery, and where it comes from: nobody ever published one. */
export type Enrolled = Readonly<{ share: number; basis: 'assumed' | 'worked' }>

/** The finding of the state shown: of the searches that name somebody, how many name the right person first. */
export function frequenciesHeadline(counts: NaturalFrequencies, enrolled: Enrolled): string {
  const { searches, mated, named, firstNameRight: right } = counts
  const values = {
    total: formatCount(searches),
    named,
    namedText: formatCount(named),
    right,
    rightText: formatCount(right),
    share: formatRate(enrolled.share),
    basis: enrolled.basis,
  }
  if (named === 0) return t('frequencies.headline.nobody', values)
  return t(mated === 0 ? 'frequencies.headline.noneMated' : 'frequencies.headline.named', values)
}
