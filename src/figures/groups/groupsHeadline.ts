import { formatCount } from '../../i18n/format.ts'
import { language, t } from '../../i18n/translate.ts'
import { certainty, formatTimes, widestGap, type GroupsInWords } from './groupsWords.ts'

type InHeadline = Pick<GroupsInWords, 'rows' | 'referenceId' | 'gaps'>

/** The finding of the state shown: how many times as often the group furthest from the reference is wrongly matched. */
export function groupsHeadline({ rows, referenceId, gaps }: InHeadline): string {
  const searched = rows.filter((row) => row.now.observed.of > 0)
  if (searched.length === 0) return t('groups.headline.unsearched')
  const sum = (pick: 'count' | 'of'): number => searched.reduce((all, row) => all + row.now.observed[pick], 0)
  const total = { n: sum('count'), count: formatCount(sum('count')), of: formatCount(sum('of')) }
  if (total.n === 0) return t('groups.headline.nobody', { n: sum('of'), of: total.of })
  const gap = widestGap(gaps.filter(({ id }) => searched.some((row) => row.id === id)))
  const reference = searched.find(({ id }) => id === referenceId)
  const label = rows.find(({ id }) => id === gap?.id)?.label ?? ''
  if (gap === undefined || reference === undefined) return t('groups.headline.total', total)
  const values = {
    label: capitalFirst(label),
    reference: reference.label,
    ratio: formatTimes(gap.ratio.value),
  }
  if (gap.ratio.value === null) return t('groups.headline.noRatio', { ...values, ...total })
  return t(`groups.headline.${certainty(gap)}`, values)
}

/** A group's name where a headline begins with it. */
function capitalFirst(label: string): string {
  return label.slice(0, 1).toLocaleUpperCase(language()) + label.slice(1)
}
