import { toLogOdds } from '../../engine/logOdds.ts'
import { formatThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { TableData } from '../frame/tableData.ts'
import { CURVE_STOPS, type RatesAt, type TradeRates } from './tradeoffGeometry.ts'
import { shareWords } from './tradeoffWords.ts'

/** A row for each threshold marked on the curve and each in use; everybody, then each group. */
export function tradeoffTable(
  ratesAt: RatesAt,
  labels: readonly string[],
  thresholds: readonly number[],
): TableData {
  const all = [...new Set([...CURVE_STOPS, ...thresholds])].toSorted((a, b) => a - b)
  const groupColumns = labels.length < 2 ? [] : labels
  const raw = all.map((percent) => {
    const { overall, groups } = ratesAt(toLogOdds(percent))
    const byGroup = groupColumns.flatMap((_, g) => cells(groups[g]))
    return { percent, shares: [...cells(overall), ...byGroup] }
  })
  return {
    caption: t('tradeoff.table.caption'),
    columns: [
      { key: 'threshold', label: t('tradeoff.table.threshold'), numeric: true, unit: '%' },
      { key: 'wrong', label: t('tradeoff.table.wrong'), numeric: true, unit: '0–1' },
      { key: 'missed', label: t('tradeoff.table.missed'), numeric: true, unit: '0–1' },
      ...groupColumns.flatMap((label, g) => [
        { key: `wrong${g}`, label: t('tradeoff.table.wrong.group', { label }), numeric: true, unit: '0–1' },
        { key: `missed${g}`, label: t('tradeoff.table.missed.group', { label }), numeric: true, unit: '0–1' },
      ]),
    ],
    rows: raw.map(({ percent, shares }) => [
      formatThreshold(percent),
      ...shares.map((share) => (share === undefined ? '' : shareWords(share))),
    ]),
    raw: raw.map(({ percent, shares }) => [percent, ...shares.map((share) => share ?? null)]),
  }
}

/** Null for a share of nobody, undefined for a group that is not there. */
function cells(rates: TradeRates | undefined): readonly (number | null | undefined)[] {
  return [rates?.wrong, rates?.missed]
}
