import { formatCount, formatRate, sayThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { TableData } from '../frame/tableData.ts'
import { countPer, sharedBase } from '../../words/sharedBase.ts'
import { pinnedThresholdOf, thresholdOf, type GroupRow } from './groupRow.ts'
import type { GroupGap, GroupRate } from '../../state/groupRates.ts'
import { formatTimes, type GroupsInWords } from './groupsWords.ts'

/** The numbers of the groups figure: a row for each group at each threshold. */
export function groupsTable(figure: GroupsInWords & { pinnedGaps: readonly GroupGap[] | null }): TableData {
  const { rows, threshold, comparison } = figure
  const base = sharedBase(rows.flatMap((row) => [row.now.expected, row.pinned?.expected ?? null]))
  const lines = [
    ...rows.map((row) =>
      line(row, row.now, thresholdOf(row, threshold), figure.gaps, figure.referenceId, base),
    ),
    ...(comparison === null
      ? []
      : rows.map((row) =>
          line(
            row,
            row.pinned,
            pinnedThresholdOf(row, comparison),
            figure.pinnedGaps,
            figure.referenceId,
            base,
          ),
        )),
  ]
  const reference = rows.find((row) => row.id === figure.referenceId)?.label ?? ''
  return {
    caption: t('groups.table.caption'),
    columns: [
      { key: 'group', label: t('groups.table.group') },
      { key: 'threshold', label: t('groups.table.threshold'), numeric: true, unit: '%' },
      { key: 'count', label: t('groups.table.count'), numeric: true },
      { key: 'of', label: t('groups.table.of'), numeric: true },
      { key: 'share', label: t('groups.table.share'), numeric: true, unit: '0–1' },
      { key: 'interval', label: t('groups.table.interval'), numeric: true },
      { key: 'average', label: t('groups.table.average', { base: formatCount(base) }), numeric: true },
      { key: 'ratio', label: t('groups.table.ratio', { reference }), numeric: true },
      { key: 'ratioFits', label: t('groups.table.ratioFits'), numeric: true },
    ],
    rows: lines.map(({ cells }) => cells),
    raw: lines.map(({ raw }) => raw),
  }
}

type Line = Readonly<{ cells: readonly string[]; raw: readonly (string | number | null)[] }>

function line(
  row: GroupRow,
  rate: GroupRate | null,
  percent: number | null,
  gaps: readonly GroupGap[] | null,
  referenceId: string,
  base: number,
): Line {
  const { count, of, low, high } = rate?.observed ?? { count: 0, of: 0, low: null, high: null }
  const seen = of > 0 ? count : null
  const share = of > 0 ? count / of : null
  const expected = rate?.expected ?? null
  const ratio = gaps?.find((gap) => gap.id === row.id)?.ratio ?? { value: null, low: null, high: null }
  const interval = range(low, high, formatRate)
  const fits = ratio.value === null ? formatCount(null) : range(ratio.low, ratio.high, formatTimes)
  const isReference = row.id === referenceId
  const times = isReference ? t('groups.table.reference') : formatTimes(ratio.value)
  const searched = [
    row.label,
    percent === null ? t('groups.noThreshold') : sayThreshold(percent),
    formatCount(seen),
    formatCount(of),
    formatRate(share),
  ]
  const average = expected === null ? null : expected * base
  return {
    cells: [...searched, interval, countPer(expected, base), times, fits],
    raw: [row.label, percent, seen, of, share, interval, average, isReference ? 1 : ratio.value, fits],
  }
}

function range(low: number | null, high: number | null, format: (value: number | null) => string): string {
  if (low === null && high === null) return formatCount(null)
  return t('groups.table.range', { low: format(low), high: format(high) })
}
