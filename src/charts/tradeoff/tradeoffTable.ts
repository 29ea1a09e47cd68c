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
  const cells = ({ wrong, missed }: TradeRates): readonly string[] => [shareWords(wrong), shareWords(missed)]
  const groupColumns = labels.length < 2 ? [] : labels
  return {
    caption: t('tradeoff.table.caption'),
    columns: [
      { key: 'threshold', label: t('tradeoff.table.threshold'), numeric: true },
      { key: 'wrong', label: t('tradeoff.table.wrong'), numeric: true },
      { key: 'missed', label: t('tradeoff.table.missed'), numeric: true },
      ...groupColumns.flatMap((label, g) => [
        { key: `wrong${g}`, label: t('tradeoff.table.wrong.group', { label }), numeric: true },
        { key: `missed${g}`, label: t('tradeoff.table.missed.group', { label }), numeric: true },
      ]),
    ],
    rows: all.map((percent) => {
      const { overall, groups } = ratesAt(toLogOdds(percent))
      const byGroup = groupColumns.flatMap((_, g) => {
        const rates = groups[g]
        return rates === undefined ? ['', ''] : cells(rates)
      })
      return [formatThreshold(percent), ...cells(overall), ...byGroup]
    }),
  }
}
