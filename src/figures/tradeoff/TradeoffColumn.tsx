import { formatThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { LeverColumn } from './LeverColumn.tsx'
import type { LeverField } from './leverGeometry.ts'
import { columnCount, perThousand, rangeWords, shareWords } from './perThousand.ts'
import type { TradeInWords } from './tradeoffWords.ts'

type ColumnProps = Readonly<{ kind: 'wrong' | 'missed'; field: LeverField; trade: TradeInWords }>

const rangeOf = ({ kind, trade }: ColumnProps) =>
  (kind === 'wrong' ? trade.wrongRange : trade.missedRange) ?? null

/** How many of the 1,000, large; of whom; and where else the number could be. */
export function ColumnHead(props: ColumnProps) {
  const { kind, trade } = props
  const share = trade.now.rates[kind]
  const range = rangeOf(props)
  const isRare = share !== null && perThousand(share) === 0 && share > 0
  return (
    <div className={`tradeoff-head tradeoff-${kind}-head`}>
      <strong data-rare={isRare || undefined}>{columnCount(share)}</strong>
      <b>{t(`tradeoff.column.${kind}`)}</b>
      <span>{t(`tradeoff.column.${kind}.of`)}</span>
      {isRare && <span>{t('tradeoff.column.rare', { rate: shareWords(share) })}</span>}
      {range !== null && (
        <span className={`tradeoff-anywhere tradeoff-anywhere-${kind}`}>
          {t('tradeoff.column.range', { range: rangeWords(range) })}
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
        people={now === null ? 0 : perThousand(now)}
        then={isMoved && then !== null ? perThousand(then) : null}
        range={rangeOf(props)}
      />
    </div>
  )
}

/** The same number at the pinned threshold, whose level is the dashed line above. */
export function ColumnThen({ kind, trade }: ColumnProps) {
  const { now, pinned } = trade
  const isMoved = pinned !== null && pinned.threshold !== now.threshold
  return (
    <p className={`tradeoff-then tradeoff-${kind}-then`}>
      {isMoved &&
        t('tradeoff.column.then', {
          threshold: formatThreshold(pinned.threshold),
          count: columnCount(pinned.rates[kind]),
        })}
    </p>
  )
}
