import { formatCount, formatList, formatNumber, formatRatio, sayThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { atThreshold } from '../../words/atThreshold.ts'
import { countPer, sharedBase } from '../../words/sharedBase.ts'
import { areRowsAllWrong, thresholdInForce, type GroupRow } from './groupRow.ts'
import type { GroupGap, GroupRate } from '../../state/groupRates.ts'

export type GroupsInWords = Readonly<{
  rows: readonly GroupRow[]
  referenceId: string
  /** One for each group but the reference, at the current threshold. */
  gaps: readonly GroupGap[]
  /** Percent. */
  threshold: number
  comparison: number | null
}>

/** More groups than this are too many numbers for a sentence: the averages are left to the drawing and the table. */
const FEW = 3

/** The figure in words: this run's counts, the gap with what else fits it, the average, the pinned threshold. */
export function groupsWords(figure: GroupsInWords): string {
  const { rows, threshold } = figure
  const without = rows.filter((row) => row.now.observed.of === 0)
  if (without.length === rows.length) return t('groups.words.counts.nobody')
  const counts = countList(rows, (row) => row.now)
  return [
    t('groups.words.counts', { at: atThreshold(thresholdInForce(rows, threshold)), list: counts }),
    without.length > 0
      ? t('groups.words.nobody.among', {
          n: without.length,
          list: formatList(without.map(({ label }) => label)),
        })
      : null,
    ...(areRowsAllWrong(rows) ? [t('groups.words.all')] : [gapWords(figure), averageWords(rows)]),
    pinnedWords(figure),
  ]
    .filter((part) => part !== null)
    .join(' ')
}

function averageWords(rows: readonly GroupRow[]): string | null {
  const measured = rows.filter((row) => row.now.expected !== null)
  if (measured.length === 0 || rows.length > FEW) return null
  const base = sharedBase(measured.map((row) => row.now.expected))
  if (measured.every((row) => (row.now.expected ?? 0) * base < 1))
    return t('groups.words.average.none', { base: formatCount(base) })
  return t('groups.words.average', {
    base: formatCount(base),
    list: formatList(measured.map((row) => perLabel(row.now.expected, base, row.label, rows.length))),
  })
}

function pinnedWords({ rows, threshold: now, comparison }: GroupsInWords): string | null {
  if (comparison === null) return null
  const use = thresholdInForce(rows, now) === 'own' ? 'own' : 'common'
  const threshold = sayThreshold(comparison)
  if (rows.length <= FEW)
    return t('groups.words.pinned', { use, threshold, list: countList(rows, (row) => row.pinned) })
  const total = (pick: 'count' | 'of'): string =>
    formatCount(rows.reduce((sum, row) => sum + (row.pinned?.observed[pick] ?? 0), 0))
  return t('groups.words.pinned.total', { use, threshold, count: total('count'), of: total('of') })
}

function countList(rows: readonly GroupRow[], pick: (row: GroupRow) => GroupRate | null): string {
  return formatList(
    rows.flatMap((row) => {
      const observed = pick(row)?.observed
      if (observed === undefined || observed.of === 0) return []
      const values = { count: formatCount(observed.count), of: formatCount(observed.of) }
      return rows.length > 1
        ? t('groups.words.item', { ...values, label: row.label })
        : t('groups.count', values)
    }),
  )
}

function perLabel(share: number | null, base: number, label: string, groupCount: number): string {
  const count = countPer(share, base)
  return groupCount > 1 ? t('groups.words.per', { count, label }) : count
}

/** The gap between two groups; with more groups, the widest one that can be measured. */
function gapWords({ rows, referenceId, gaps }: GroupsInWords): string | null {
  const gap = widestGap(gaps)
  if (gap === undefined) return null
  const label = rows.find((row) => row.id === gap.id)?.label ?? gap.id
  const reference = rows.find((row) => row.id === referenceId)?.label ?? referenceId
  const { value, low, high } = gap.ratio
  if (value === null) return undefinedWords(rows, gap.id, referenceId)
  const values = {
    label,
    reference,
    ratio: formatTimes(value),
    low: formatTimes(low),
    high: formatTimes(high),
  }
  if (low === null || high === null || !Number.isFinite(high)) return t('groups.words.ratio.open', values)
  return t(`groups.words.${certainty(gap)}`, values)
}

/** Why there is no ratio: a rate of zero, in the words of whose rate it is. Null when nobody was searched for. */
function undefinedWords(rows: readonly GroupRow[], id: string, referenceId: string): string | null {
  const pair = rows.filter((row) => row.id === id || row.id === referenceId)
  if (pair.some((row) => row.now.observed.of === 0)) return null
  const zero = pair.filter((row) => row.now.observed.count === 0)
  if (zero.length === 0) return null
  if (rows.every((row) => row.now.observed.count === 0)) return t('groups.words.nobody')
  if (zero.length === pair.length)
    return t('groups.words.undefined.both', { list: formatList(zero.map(({ label }) => label)) })
  return t('groups.words.undefined', { label: zero[0]?.label ?? '' })
}

/** The widest gap that this run has measured. */
function widestGap(gaps: readonly GroupGap[]): GroupGap | undefined {
  const size = (gap: GroupGap): number =>
    gap.ratio.value === null ? -1 : Math.abs(Math.log(gap.ratio.value))
  return gaps.toSorted((a, b) => size(b) - size(a))[0]
}

/** An interval that contains 1 and goes no further than this from it, up or down, is no small test: it is no gap. */
const CLOSE = 1.25

/**
 * What a run says of a gap: there is one (`ratio`); its interval contains 1 and so fits no gap, too (`tooFew`); or it
 * contains hardly anything but 1 (`close`).
 */
export function certainty({ ratio }: GroupGap): 'ratio' | 'tooFew' | 'close' {
  const [low, high] = [ratio.low ?? 0, ratio.high ?? Infinity]
  if (low > 1 || high < 1) return 'ratio'
  return isClose(low, high) ? 'close' : 'tooFew'
}

/** Whether ratios between these are hardly anything but 1. */
export function isClose(low: number, high: number): boolean {
  return low >= 1 / CLOSE && high <= CLOSE
}

/** The label beside a ratio in the drawing. */
export function ratioLabel(gap: GroupGap, rows: readonly GroupRow[], referenceId: string): string {
  const { value, low, high } = gap.ratio
  if (value === null) {
    const zero = rows.filter((row) => [gap.id, referenceId].includes(row.id) && row.now.observed.count === 0)
    // Whose rate it is, the sentence says: beside a long name there is no room for another on a phone.
    return t(zero.length === 1 ? 'groups.ratio.undefined' : 'groups.ratio.nobody')
  }
  const values = { ratio: formatTimes(value), low: formatTimes(low), high: formatTimes(high) }
  return t(`groups.ratio.${certainty(gap)}`, values)
}

/** A ratio; near 1 with a digit more, so that 1.04 is not written as 1, the value that would mean no gap. */
export function formatTimes(ratio: number | null): string {
  return ratio !== null && Math.abs(ratio - 1) < 0.1 ? formatNumber(ratio, 3) : formatRatio(ratio)
}
