import { formatCount, sayThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { TAIL } from '../../words/shareRange.ts'
import { LeverColumn } from './LeverColumn.tsx'
import type { LeverField } from './leverGeometry.ts'
import { columnCount, marksOf, peopleIn, rangeWords, shareWords } from './perThousand.ts'
import { baseOf, type TradeAt, type TradeInWords } from './tradeoffWords.ts'

type ColumnProps = Readonly<{ kind: 'wrong' | 'missed'; field: LeverField; trade: TradeInWords }>

const rangeOf = (kind: ColumnProps['kind'], { wrongRange, missedRange }: TradeAt) =>
  (kind === 'wrong' ? wrongRange : missedRange) ?? null

/** How many people, large; of whom; and where else the number could be. */
export function ColumnHead(props: ColumnProps) {
  const { kind, trade } = props
  const share = trade.now.rates[kind]
  const base = baseOf(trade)
  const range = rangeOf(kind, trade.now)
  const count = columnCount(share, base)
  const rate = shareWords(share, base)
  const isRare = share !== null && peopleIn(share, base) === 0 && share > 0
  return (
    <div className={`tradeoff-head tradeoff-${kind}-head`}>
      <strong data-long={isRare || count.length > 5 || undefined}>{count}</strong>
      <b>{t(`tradeoff.column.${kind}`)}</b>
      <span>{t(`tradeoff.column.${kind}.of`, { base: formatCount(base) })}</span>
      {isRare && <span>{share < TAIL ? rate : t('tradeoff.column.rare', { rate })}</span>}
      {range !== null && (
        <span className={`tradeoff-anywhere tradeoff-anywhere-${kind}`}>
          {t('tradeoff.column.could', { range: rangeWords(range, base) })}
        </span>
      )}
    </div>
  )
}

export function ColumnPicture(props: ColumnProps) {
  const { kind, field, trade } = props
  const [now, then] = [trade.now.rates[kind], trade.pinned?.rates[kind] ?? null]
  const isMoved = trade.pinned !== null && trade.pinned.threshold !== trade.now.threshold
  return (
    <div className={`tradeoff-picture tradeoff-${kind}-picture`}>
      <LeverColumn
        field={field}
        kind={kind}
        marks={marksOf(now ?? 0)}
        then={isMoved && then !== null ? marksOf(then).whole : null}
        range={rangeOf(kind, trade.now)}
      />
    </div>
  )
}

/** The same number at the pinned threshold, whose level is the dashed line above. */
export function ColumnThen({ kind, trade }: ColumnProps) {
  const { now, pinned } = trade
  const isMoved = pinned !== null && pinned.threshold !== now.threshold
  const range = pinned && rangeOf(kind, pinned)
  const base = baseOf(trade)
  return (
    <p className={`tradeoff-then tradeoff-${kind}-then`}>
      {isMoved &&
        t('tradeoff.column.then', {
          threshold: sayThreshold(pinned.threshold),
          count: columnCount(pinned.rates[kind], base),
          range: range ? rangeWords(range, base) : 'none',
        })}
    </p>
  )
}
