import {
  formatCount,
  formatExpected,
  formatList,
  formatRate,
  sayThreshold,
  isOneIn,
  oneIn,
} from '../../i18n/format.ts'
import { t, type MessageId } from '../../i18n/translate.ts'
import type { ThresholdInForce } from '../../words/atThreshold.ts'
import { totalCounts, type SearchCounts } from './searchesCounts.ts'
import type { TableData } from '../frame/tableData.ts'

/** The picture in words: how many of how many, by group, and the same at the comparison threshold. */
export function searchesWords(
  counts: readonly SearchCounts[],
  threshold: ThresholdInForce,
  comparison: number | null,
): string {
  const all = totalCounts(counts)
  const at = atWords(threshold)
  const then = { threshold: sayThreshold(comparison) }
  const sentences: string[] = []
  if (all.nonMated > 0) {
    const id = all.mated > 0 ? 'searches.say.wrongOfSome' : 'searches.say.wrong'
    sentences.push(say(id, all.wrong, { at, total: formatCount(all.nonMated) }))
    if (all.wrong > 0) sentences.push(...byGroup(counts, 'wrong', 'nonMated'), ...onAverage(counts))
    if (all.wrongThen !== null) sentences.push(say('searches.say.thenWrong', all.wrongThen, then))
  }
  if (all.mated > 0) {
    sentences.push(say('searches.say.missed', all.missed, { at, total: formatCount(all.mated) }))
    if (all.missed > 0) sentences.push(...byGroup(counts, 'missed', 'mated'))
    if (all.missedThen !== null) sentences.push(say('searches.say.thenMissed', all.missedThen, then))
    sentences.push(...strangerWords(all, then))
  }
  return sentences.join(' ')
}

/** What a run that was picked by hand says of itself. */
export function withChosen(words: string, isChosen: boolean): string {
  return isChosen ? `${words} ${t('searches.say.chosen')}` : words
}

/**
 * How many of how many are wrongly matched, in a line; missed, where everybody searched for is in the gallery.
 *
 * @param all of all groups together
 */
export function searchesFinding({ wrong, nonMated, missed, mated }: SearchCounts): string {
  const [kind, count, total] = nonMated > 0 ? ['wrong', wrong, nonMated] : ['missed', missed, mated]
  return t('searches.finding', { kind, count: formatCount(count), total: formatCount(total) })
}

/** Searches for somebody in the gallery that name a stranger: in place of that person, or beside them. */
function strangerWords(all: SearchCounts, then: Readonly<Record<string, string>>): readonly string[] {
  const said = say('searches.say.stranger', all.strangerNamed, {
    total: formatCount(all.mated),
    missed: formatCount(all.missedNamed),
    beside: formatCount(all.strangerNamed - all.missedNamed),
  })
  // That none does at either threshold is said once.
  if (all.strangerNamedThen === null || all.strangerNamed + all.strangerNamedThen === 0) return [said]
  return [said, say('searches.say.thenStranger', all.strangerNamedThen, then)]
}

function atWords(threshold: ThresholdInForce): string {
  if (threshold === 'none') return t('searches.noThreshold')
  return threshold === 'own' ? t('searches.own') : t('searches.at', { threshold: sayThreshold(threshold) })
}

function say(id: MessageId, n: number, values: Readonly<Record<string, string>>): string {
  return t(id, { n, count: formatCount(n), ...values })
}

function byGroup(
  counts: readonly SearchCounts[],
  error: 'wrong' | 'missed',
  of: 'nonMated' | 'mated',
): readonly string[] {
  const some = counts.filter((group) => group[of] > 0)
  if (some.length < 2) return []
  const list = some.map((group) =>
    t('searches.say.group', {
      name: group.name,
      count: formatCount(group[error]),
      total: formatCount(group[of]),
    }),
  )
  return [t('searches.say.groups', { list: formatList(list) })]
}

/** What the groups come to over many tests: in one run luck can turn their order round. */
function onAverage(counts: readonly SearchCounts[]): readonly string[] {
  const some = counts.filter(({ nonMated }) => nonMated > 0)
  if (some.length < 2) return []
  const list = some.map(({ name, wrongOnAverage }) =>
    t('searches.say.groupAverage', { name, count: formatExpected(wrongOnAverage) }),
  )
  return [t('searches.say.average', { list: formatList(list) })]
}

type Label = Readonly<{ id: MessageId; values: Readonly<Record<string, string | number>> }>

/** What stands over a block of people who are not in the gallery; the message marks its count as `wrong`. */
export function wrongLabel(n: number, total: number): Label {
  return { id: 'searches.label.wrong', values: { n, count: formatCount(n), total: formatCount(total) } }
}

/** Of fewer no share is said: half of 4 is no 50%. */
const HANDFUL = 20

/** What stands over a block of people who are in the gallery; the message marks its count as `missed`. */
export function missedLabel(n: number, total: number): Label {
  const rate = n / total
  return {
    id:
      n > 0 && total < HANDFUL
        ? 'searches.label.missedFew'
        : isOneIn(rate) || n === 0
          ? 'searches.label.missed'
          : 'searches.label.missedMost',
    values: {
      n,
      count: formatCount(n),
      total: formatCount(total),
      oneIn: formatCount(oneIn(rate)),
      share: formatRate(rate),
    },
  }
}

type Column = Readonly<{
  key: string
  label: string
  pick: (counts: SearchCounts) => number | null
  /** Whole numbers if left out. */
  write?: (value: number | null) => string
}>

/** The counts of the picture, a row a group and one for all. Columns for what cannot happen are left out. */
export function searchesTable(
  counts: readonly SearchCounts[],
  threshold: ThresholdInForce,
  comparison: number | null,
): TableData {
  const all = { ...totalCounts(counts), name: t('searches.table.all') }
  const rows = counts.length > 1 ? [...counts, all] : counts
  const columns = columnsOf(all, at(threshold), comparison === null ? null : at(comparison))
  return {
    caption: t('searches.table.caption'),
    columns: [
      { key: 'group', label: t('searches.table.group') },
      ...columns.map(({ key, label }) => ({ key, label, numeric: true })),
    ],
    rows: rows.map((row) => [row.name, ...columns.map(({ pick, write = formatCount }) => write(pick(row)))]),
    raw: rows.map((row) => [row.name, ...columns.map(({ pick }) => pick(row))]),
  }
}

function at(threshold: ThresholdInForce): string {
  if (threshold === 'own') return t('searches.table.own')
  if (threshold === 'none') return t('searches.table.noThreshold')
  return t('searches.table.at', { threshold: sayThreshold(threshold) })
}

/** Columns for the searches of one kind, each count beside the same at the comparison threshold. */
function columnsOf(all: SearchCounts, now: string, then: string | null): readonly Column[] {
  const count = (key: 'nonMated' | 'mated'): Column => ({
    key,
    label: t(`searches.table.${key}`),
    pick: (row) => row[key],
  })
  const pair = (key: 'wrong' | 'missed' | 'strangerNamed'): readonly Column[] => {
    const label = (at: string): string => t(`searches.table.${key}`, { at })
    const own: Column = { key, label: label(now), pick: (row) => row[key] }
    if (then === null) return [own]
    return [own, { key: `${key}Then`, label: label(then), pick: (row) => row[`${key}Then`] }]
  }
  const average: Column = {
    key: 'wrongOnAverage',
    label: t('searches.table.wrongOnAverage', { at: now }),
    pick: (row) => row.wrongOnAverage,
    write: formatExpected,
  }
  return [
    ...(all.nonMated > 0 ? [count('nonMated'), ...pair('wrong'), average] : []),
    ...(all.mated > 0 ? [count('mated'), ...pair('missed'), ...pair('strangerNamed')] : []),
  ]
}
