import { formatCount, formatExpected, sayThreshold } from '../../i18n/format.ts'
import { rich } from '../../i18n/rich.tsx'
import { t } from '../../i18n/translate.ts'
import type { SearchCounts } from './searchesCounts.ts'
import { missedLabel, wrongLabel } from './searchesWords.ts'

type SearchesLabelProps = Readonly<{
  counts: SearchCounts | undefined
  isMated: boolean
  /** Whether the block is the first of its group and carries the group's name. */
  first: boolean
  /** Whether there are searches of both kinds, so that each block says which it is. */
  both: boolean
  comparison: number | null
  narrow: boolean
}>

/** Whose marks these are, on the left; how many are wrong, on the right. */
export function SearchesLabel({ counts, isMated, first, both, comparison, narrow }: SearchesLabelProps) {
  if (counts === undefined) return null
  const error = isMated ? 'missed' : 'wrong'
  const label = isMated ? missedLabel(counts.missed, counts.mated) : wrongLabel(counts.wrong, counts.nonMated)
  const then = isMated ? counts.missedThen : counts.wrongThen
  const tags = { [error]: (text: string, key: number) => <b key={key}>{text}</b> }
  return (
    <>
      {both && first && <p className="searches-name">{counts.name}</p>}
      <p className={`searches-label searches-label-${error}`} data-narrow={narrow || undefined}>
        {both ? (
          <span className="searches-side">{t(isMated ? 'searches.inGallery' : 'searches.notInGallery')}</span>
        ) : (
          <span className="searches-name">{counts.name}</span>
        )}
        <span className="searches-count">
          {rich(label.id, label.values, tags)}
          {!isMated && (
            <span className="searches-then">
              {t('searches.label.average', { count: formatExpected(counts.wrongOnAverage) })}
            </span>
          )}
          {then !== null && comparison !== null && (
            <span className="searches-then">
              {t('searches.label.then', {
                threshold: sayThreshold(comparison),
                n: then,
                count: formatCount(then),
              })}
            </span>
          )}
        </span>
      </p>
    </>
  )
}
