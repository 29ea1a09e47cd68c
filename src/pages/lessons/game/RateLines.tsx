import { useId } from 'react'
import { wilson } from '../../../engine/wilson.ts'
import { formatNumber } from '../../../i18n/format.ts'
import { t } from '../../../i18n/translate.ts'

/** Stopping or letting go by the toss of a coin. */
const COIN = 0.5

type RateLinesProps = Readonly<{
  title: string
  k: number
  n: number
  /** The share of trained officers who did the same. */
  officers: number
}>

const hundredths = (share: number): string => formatNumber(Math.round(share * 100))

/** One kind of mistake: the reader, trained officers and a coin on one line from 0 to 100. */
export function RateLines({ title, k, n, officers }: RateLinesProps) {
  const id = useId()
  const range = wilson(k, n) ?? { low: 0, high: 1 }
  const rows = [
    { name: t('game.rate.you'), share: n === 0 ? 0 : k / n, text: perHundred(n === 0 ? 0 : k / n), range },
    { name: t('game.rate.officers'), share: officers, text: perHundred(officers), range: null },
    { name: t('game.rate.coin'), share: COIN, text: perHundred(COIN), range: null },
  ] as const
  const words = t('game.rate.picture', {
    title,
    k,
    n,
    rate: hundredths(n === 0 ? 0 : k / n),
    low: hundredths(range.low),
    high: hundredths(range.high),
    officers: hundredths(officers),
    coin: hundredths(COIN),
  })
  return (
    <figure className="game-rate" aria-labelledby={id}>
      <figcaption id={id}>
        <strong aria-hidden="true">
          {t('game.rate.of', { title, k, n, rate: hundredths(n === 0 ? 0 : k / n) })}
        </strong>
        <span className="visually-hidden">{words}</span>
      </figcaption>
      <div aria-hidden="true">
        {rows.map((row) => (
          <div key={row.name} className="game-rate-row" data-own={row.range !== null}>
            <span>{row.name}</span>
            <Line share={row.share} range={row.range} />
            <span className="game-rate-text">{row.text}</span>
          </div>
        ))}
      </div>
    </figure>
  )
}

const perHundred = (share: number): string => t('reviewer.perHundred', { count: hundredths(share) })

type LineProps = Readonly<{ share: number; range: Readonly<{ low: number; high: number }> | null }>

/** From 0 to 1: a mark, and where one's own rate may lie. */
function Line({ share, range }: LineProps) {
  const percent = (value: number): string => `${100 * value}%`
  return (
    <span className="game-line">
      {range !== null && (
        <span
          className="game-line-range"
          style={{
            insetInlineStart: percent(range.low),
            inlineSize: percent(range.high - range.low),
          }}
        />
      )}
      <span className="game-line-mark" style={{ insetInlineStart: percent(share) }} />
    </span>
  )
}
