import { formatCount, formatExpected, formatRate } from '../../i18n/format.ts'
import { language, t } from '../../i18n/translate.ts'
import type { GroupGap } from '../../state/groupRates.ts'
import { isWide } from '../../state/ranges.ts'
import { areRowsAllWrong } from './groupRow.ts'
import { formatTimes, isClose, type GroupsInWords } from './groupsWords.ts'

type InHeadline = Pick<GroupsInWords, 'rows' | 'referenceId' | 'gaps'>

/**
 * The finding of the state shown: how many times as often, over many runs, the group furthest from the reference is
 * wrongly matched. Not what one run drew: the next one would say something else.
 */
export function groupsHeadline({ rows, referenceId, gaps }: InHeadline): string {
  const searched = rows.filter((row) => row.now.expected !== null && row.now.observed.of > 0)
  if (searched.length === 0) return t('groups.headline.unsearched')
  if (areRowsAllWrong(rows)) return t('groups.headline.all')
  const people = searched.reduce((sum, { now }) => sum + (now.expected ?? 0) * now.observed.of, 0)
  const all = searched.reduce((sum, { now }) => sum + now.observed.of, 0)
  const gap = widestOnAverage(gaps)
  const reference = searched.find(({ id }) => id === referenceId)
  if (people < RARE || gap === undefined || reference === undefined)
    return t('groups.headline.total', {
      share: people < RARE ? formatRate(people / all) : formatExpected(people),
      isRare: people < RARE ? 'yes' : 'no',
      n: all,
      of: formatCount(all),
    })
  const label = capitalFirst(rows.find(({ id }) => id === gap.id)?.label ?? '')
  const kind = isCloseOnAverage(gap) ? 'close' : 'ratio'
  return t(`groups.headline.${kind}`, { label, reference: reference.label, ...averageValues(gap) })
}

/** Fewer people than this in a test: hardly anybody. */
const RARE = 0.5

/** The gap that is widest over many runs, of those that have a ratio. */
export function widestOnAverage(gaps: readonly GroupGap[]): GroupGap | undefined {
  const size = ({ expectedRatio }: GroupGap): number => Math.abs(Math.log(expectedRatio ?? 1))
  const known = gaps.filter(({ expectedRatio }) => expectedRatio !== null && expectedRatio > 0)
  return known.toSorted((a, b) => size(b) - size(a))[0]
}

/** Whether a gap is next to none over many runs. */
export function isCloseOnAverage({ expectedRatio }: GroupGap): boolean {
  return expectedRatio !== null && isClose(expectedRatio, expectedRatio)
}

/** The ratio over many runs and between what the model puts it, for messages; `none` where that is no wider than its digits. */
export function averageValues({ expectedRatio, expectedRange }: GroupGap): { ratio: string; range: string } {
  const isSaid = expectedRange !== null && expectedRatio !== null && isWide(expectedRange, expectedRatio)
  const [low, high] = [formatTimes(expectedRange?.low ?? null), formatTimes(expectedRange?.high ?? null)]
  return {
    ratio: formatTimes(expectedRatio),
    range: isSaid && low !== high ? t('groups.table.range', { low, high }) : 'none',
  }
}

/** A group's name where a headline begins with it. */
function capitalFirst(label: string): string {
  return label.slice(0, 1).toLocaleUpperCase(language()) + label.slice(1)
}
