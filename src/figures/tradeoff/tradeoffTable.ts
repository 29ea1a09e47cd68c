import { labelThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { RatesAt, TradeRates } from '../../state/ratesCurve.ts'
import type { TableData } from '../frame/tableData.ts'
import { shareWords } from './perThousand.ts'
import type { TradeoffData } from './tradeoffData.ts'
import { CURVE_STOPS } from './tradeoffGeometry.ts'
import { baseOf, thresholdX, type TradeAt, type TradeInWords } from './tradeoffWords.ts'

/**
 * A row for each threshold marked on the curve and each in use; everybody, then each group; for those in use, both ends of
 * what is known.
 *
 * @param inUse the threshold looked at and the pinned one
 */
export function tradeoffTable(
  ratesAt: RatesAt,
  labels: readonly string[],
  inUse: readonly TradeAt[],
  trade: Pick<TradeInWords, 'base'> & Pick<TradeoffData, 'scale'> = {},
): TableData {
  const base = baseOf(trade)
  const marked = inUse.flatMap(({ threshold }) => (threshold === null ? [] : [threshold]))
  const set = [...new Set([...(trade.scale?.stops ?? CURVE_STOPS), ...marked])].toSorted((a, b) => a - b)
  const all = inUse.some(({ threshold }) => threshold === null) ? [null, ...set] : set
  const groupColumns = labels.length < 2 ? [] : labels
  const hasRanges = inUse.some(({ wrongRange, missedRange }) => wrongRange || missedRange)
  const raw = all.map((percent) => {
    const { overall, groups } = ratesAt(thresholdX(percent))
    const byGroup = groupColumns.flatMap((_, g) => cells(groups[g]))
    const ends = hasRanges ? endsOf(inUse.find(({ threshold }) => threshold === percent)) : []
    return { percent, shares: [...cells(overall), ...byGroup, ...ends] }
  })
  return {
    caption: t('tradeoff.table.caption'),
    columns: [
      { key: 'threshold', label: t('tradeoff.table.threshold'), numeric: true, unit: '%' },
      ...shareColumns(groupColumns, hasRanges),
    ],
    rows: raw.map(({ percent, shares }) => [
      percent === null ? t('tradeoff.none') : labelThreshold(percent),
      ...shares.map((at) => (at === undefined ? '' : shareWords(at, base))),
    ]),
    raw: raw.map(({ percent, shares }) => [percent, ...shares.map((at) => at ?? null)]),
  }
}

function shareColumns(labels: readonly string[], hasRanges: boolean) {
  const share = (key: string, label: string) => ({ key, label, numeric: true, unit: '0–1' })
  const ends = (['wrong', 'missed'] as const).flatMap((kind) =>
    (['low', 'high'] as const).map((end) =>
      share(`${kind}-${end}`, t(`rates.end.${end}`, { column: t(`tradeoff.table.${kind}`) })),
    ),
  )
  return [
    share('wrong', t('tradeoff.table.wrong')),
    share('missed', t('tradeoff.table.missed')),
    ...labels.flatMap((label, g) => [
      share(`wrong${g}`, t('tradeoff.table.wrong.group', { label })),
      share(`missed${g}`, t('tradeoff.table.missed.group', { label })),
    ]),
    ...(hasRanges ? ends : []),
  ]
}

/** Null for a share of nobody, undefined for a group that is not there. */
function cells(rates: TradeRates | undefined): readonly (number | null | undefined)[] {
  return [rates?.wrong, rates?.missed]
}

/** Undefined where nothing is known. */
function endsOf(at: TradeAt | undefined): readonly (number | undefined)[] {
  return [at?.wrongRange?.low, at?.wrongRange?.high, at?.missedRange?.low, at?.missedRange?.high]
}
