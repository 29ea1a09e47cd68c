import { formatCount, formatThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { TableData } from '../frame/tableData.ts'
import type { ThresholdInForce } from '../../words/atThreshold.ts'
import { totalCounts, type SearchCounts } from './searchesCounts.ts'

type Column = Readonly<{ key: string; label: string; pick: (counts: SearchCounts) => number | null }>

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
    rows: rows.map((row) => [row.name, ...columns.map(({ pick }) => formatCount(pick(row)))]),
    raw: rows.map((row) => [row.name, ...columns.map(({ pick }) => pick(row))]),
  }
}

function at(threshold: ThresholdInForce): string {
  if (threshold === 'own') return t('searches.table.own')
  if (threshold === 'none') return t('searches.table.noThreshold')
  return t('searches.table.at', { threshold: formatThreshold(threshold) })
}

function columnsOf(all: SearchCounts, now: string, then: string | null): readonly Column[] {
  const columns: Column[] = []
  if (all.nonMated > 0) {
    columns.push({ key: 'nonMated', label: t('searches.table.nonMated'), pick: (row) => row.nonMated })
    columns.push({ key: 'wrong', label: t('searches.table.wrong', { at: now }), pick: (row) => row.wrong })
    if (then !== null)
      columns.push({
        key: 'wrongThen',
        label: t('searches.table.wrong', { at: then }),
        pick: (row) => row.wrongThen,
      })
  }
  if (all.mated > 0) {
    columns.push({ key: 'mated', label: t('searches.table.mated'), pick: (row) => row.mated })
    columns.push({ key: 'missed', label: t('searches.table.missed', { at: now }), pick: (row) => row.missed })
    if (then !== null)
      columns.push({
        key: 'missedThen',
        label: t('searches.table.missed', { at: then }),
        pick: (row) => row.missedThen,
      })
  }
  return columns
}
