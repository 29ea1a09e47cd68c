import { memo } from 'react'
import { formatRate } from '../../i18n/format.ts'
import { labelTicks } from '../frame/labelTicks.ts'
import { useWidth } from '../frame/useWidth.ts'
import { wrapLabel } from '../frame/wrapLabel.ts'
import './shares.css'

/** A share between 0 and 1, with the limits of its interval where there is one. */
export type Share = Readonly<{ rate: number; low: number | null; high: number | null }>

export type SharesRow = Readonly<{
  key: string
  /** Written above the row; null where the text beside the drawing says it. */
  label: string | null
  found: Share
  model: Share
  /** People named who are somebody else: a square; else a circle. */
  isWrong: boolean
}>

type Props = Readonly<{
  rows: readonly SharesRow[]
  /** Square roots up to about 30 %, or a plain ruler to 100 %. */
  isSmall: boolean
  /** The drawing in words. */
  words: string
}>

const MARGIN = 14
const LABEL = 20
/** What another line of a label takes. */
const LINE = 16
/** Letters are so much narrower than the digits `textWidth` reckons with, as a share of the type size. */
const NARROWER = 0.07
const LANE = 26
const AXIS = 22

/** Published shares with whiskers, each over the band in which the model's repeated tests end. */
export const SharesChart = memo(function SharesChart({ rows, isSmall, words }: Props) {
  const [ref, width, spacing] = useWidth<HTMLDivElement>(460)
  const ruler = shareRuler(MARGIN, width - MARGIN, isSmall)
  const labels = rows.map(({ label }) =>
    label === null ? [] : wrapLabel(label, width - 2 * MARGIN, 13, spacing - NARROWER),
  )
  const most = Math.max(0, ...labels.map(({ length }) => length))
  const step = LANE + (most > 0 ? LABEL + (most - 1) * LINE : 0)
  const bottom = rows.length * step
  return (
    <div ref={ref} className="shares">
      <svg viewBox={`0 0 ${width} ${bottom + AXIS}`} role="img" aria-label={words}>
        <Axis ruler={ruler} bottom={bottom} spacing={spacing} />
        {rows.map((row, i) => (
          <g key={row.key} transform={`translate(0 ${(i + 1) * step - LANE / 2})`}>
            {labels[i]?.map((line, k, lines) => (
              <text
                key={k}
                className="shares-label"
                x={MARGIN}
                y={-LANE / 2 - 2 - (lines.length - 1 - k) * LINE}
              >
                {line}
              </text>
            ))}
            <Model share={row.model} ruler={ruler} />
            <Found share={row.found} ruler={ruler} isWrong={row.isWrong} />
          </g>
        ))}
      </svg>
    </div>
  )
})

type AxisProps = Readonly<{ ruler: ShareRuler; bottom: number; spacing: number }>

function Axis({ ruler, bottom, spacing }: AxisProps) {
  const { ticks } = ruler
  const fromEnds = ticks.map((_, i) => (i % 2 === 0 ? i / 2 : ticks.length - (i + 1) / 2))
  const named = labelTicks(ticks.map(ruler.toPosition), ticks.map(formatRate), fromEnds, 4, spacing)
  return (
    <g>
      {ticks.map((tick, i) => (
        <g key={tick} transform={`translate(${ruler.toPosition(tick)} 0)`}>
          <line className="shares-grid" y2={bottom} />
          {named.includes(i) && (
            <text className="shares-tick" y={bottom + 16} textAnchor="middle">
              {formatRate(tick)}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}

type MarkProps = Readonly<{ share: Share; ruler: ShareRuler }>

/** The middle 95 of 100 repeated tests, and what the model expects. */
function Model({ share, ruler }: MarkProps) {
  const { rate, low, high } = share
  const at = ruler.toPosition(rate)
  const from = ruler.toPosition(low ?? rate)
  return (
    <g>
      {low !== null && high !== null && (
        <rect
          className="shares-band"
          x={from}
          y={-9}
          width={Math.max(2, ruler.toPosition(high) - from)}
          height={18}
        />
      )}
      <line className="shares-expected" x1={at} x2={at} y1={-9} y2={9} />
    </g>
  )
}

function Found({ share, ruler, isWrong }: MarkProps & Readonly<{ isWrong: boolean }>) {
  const { rate, low, high } = share
  const at = ruler.toPosition(rate)
  const [from, to] = [ruler.toPosition(low ?? rate), ruler.toPosition(high ?? rate)]
  return (
    <g className={isWrong ? 'shares-wrong' : 'shares-other'}>
      <path className="shares-whisker" d={`M${from} 0H${to}M${from} -4V4M${to} -4V4`} />
      {isWrong ? <rect x={at - 4.5} y={-4.5} width={9} height={9} /> : <circle cx={at} r={5} />}
    </g>
  )
}

/** Highest share on the ruler for results that are mostly small. */
export const SMALL_LIMIT = 0.32
const SMALL_TICKS = [0, 0.01, 0.05, 0.1, 0.2, 0.3]
const WHOLE_TICKS = [0, 0.25, 0.5, 0.75, 1]

export type ShareRuler = Readonly<{ toPosition: (share: number) => number; ticks: readonly number[] }>

/**
 * Shares on a line of pixels. Small ones stand on their square roots: 0 has a place, 0.1 % can be told from it, 5 %
 * from 22 %, and tests of one size have whiskers of about one length. Others stand on a plain ruler from 0 to 1.
 *
 * @param isSmall no share is above `SMALL_LIMIT`; larger ones stand at the end
 */
export function shareRuler(start: number, end: number, isSmall: boolean): ShareRuler {
  const along = (share: number): number => (isSmall ? Math.sqrt(share / SMALL_LIMIT) : share)
  return {
    toPosition: (share) =>
      start + (end - start) * along(Math.min(isSmall ? SMALL_LIMIT : 1, Math.max(0, share))),
    ticks: isSmall ? SMALL_TICKS : WHOLE_TICKS,
  }
}
