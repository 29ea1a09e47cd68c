import { formatLarge, formatRate, formatThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { TableData } from '../frame/tableData.ts'
import type { ScoresData } from './scoresData.ts'
import { shareWords } from './scoresWords.ts'

export type RatesAt = Readonly<{ percent: number; fpir: number; fnmr: number }>

/**
 * A row for each threshold: the one set, the comparison, and whatever others are given.
 *
 * @param others rates at more thresholds, for example those on the axis; the two that are set are taken from `data`
 */
export function scoresTable(data: ScoresData, others: readonly RatesAt[] = []): TableData {
  const { threshold, comparison, fpirComparison, fnmrComparison } = data
  const rows = new Map(others.map((row) => [row.percent, row]))
  if (comparison !== null && fpirComparison !== null && fnmrComparison !== null)
    rows.set(comparison, { percent: comparison, fpir: fpirComparison, fnmr: fnmrComparison })
  if (threshold !== null) rows.set(threshold, { percent: threshold, fpir: data.fpir, fnmr: data.fnmr })
  const sorted = [...rows.values()].toSorted((a, b) => a.percent - b.percent)
  return {
    caption: t('scores.table.caption', { size: formatLarge(data.gallerySize) }),
    columns: [
      { key: 'threshold', label: t('scores.table.threshold'), unit: '%' },
      { key: 'wrong', label: t('scores.table.wrong'), unit: '0–1' },
      { key: 'missed', label: t('scores.table.missed'), unit: '0–1' },
    ],
    rows: sorted.map(({ percent, fpir, fnmr }) => [
      formatThreshold(percent),
      cell(fpir, shareWords('searches', fpir)),
      cell(fnmr, shareWords('pairs', fnmr)),
    ]),
    raw: sorted.map(({ percent, fpir, fnmr }) => [percent, fpir, fnmr]),
  }
}

function cell(rate: number, words: string): string {
  const share = formatRate(rate)
  return words.startsWith(share) ? words : t('scores.table.cell', { share, words })
}
