import { memo } from 'react'
import { toLogOdds } from '../../engine/logOdds.ts'
import { formatThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { textWidth } from '../frame/labelTicks.ts'
import {
  CURVE_STOPS,
  curvePath,
  held,
  isIn,
  MISSED_TICKS,
  WRONG_TICKS,
  type CurvePoint,
  type TradeLayout,
} from './tradeoffGeometry.ts'
import { tradeTick } from './tradeoffWords.ts'

/** Both axes: they hold still whatever moves. */
export const TradeoffAxes = memo(function TradeoffAxes({ layout }: Readonly<{ layout: TradeLayout }>) {
  const { width, left, right, top, bottom, xOf, yOf } = layout
  const xName = t(width < 420 ? 'tradeoff.axis.wrong.short' : 'tradeoff.axis.wrong')
  return (
    <g className="tradeoff-axes" aria-hidden="true">
      <path
        className="tradeoff-grid"
        d={
          MISSED_TICKS.map((share) => `M${left},${yOf(share)}H${right}`).join('') +
          WRONG_TICKS.map((share) => `M${xOf(share)},${top}V${bottom}`).join('')
        }
      />
      {MISSED_TICKS.map((share) => (
        <text key={share} className="tradeoff-soft" x={left - 8} y={yOf(share) + 4} textAnchor="end">
          {tradeTick(share)}
        </text>
      ))}
      {WRONG_TICKS.map((share) => (
        <text
          key={share}
          className="tradeoff-soft"
          x={Math.min(xOf(share), width - textWidth(tradeTick(share)) / 2)}
          y={bottom + 18}
          textAnchor="middle"
        >
          {tradeTick(share)}
        </text>
      ))}
      <text className="tradeoff-wrong-name" x={(left + right) / 2} y={bottom + 40} textAnchor="middle">
        {xName}
      </text>
      <text
        className="tradeoff-missed-name"
        transform={`translate(10 ${(top + bottom) / 2}) rotate(-90)`}
        textAnchor="middle"
      >
        {t('tradeoff.axis.missed')}
      </text>
      <text className="tradeoff-better" x={left + 22} y={bottom - 10}>
        {t('tradeoff.better')}
      </text>
      <path className="tradeoff-arrow" d={`M${left + 17},${bottom - 17}l-10,10m0,-7v7h7`} />
    </g>
  )
})

export type TradeoffCurvesProps = Readonly<{
  layout: TradeLayout
  everybody: readonly CurvePoint[]
  groups: readonly Readonly<{ label: string; points: readonly CurvePoint[] }>[]
  clip: string
  /** The threshold in use, percent: its mark on the curve needs no name of its own. */
  threshold: number
}>

/** The curve of everybody with its thresholds, and a thin one for each group. */
export const TradeoffCurves = memo(function TradeoffCurves(props: TradeoffCurvesProps) {
  const { layout, everybody, groups, clip, threshold } = props
  const stops = CURVE_STOPS.flatMap((percent) => {
    const at = pointAt(everybody, toLogOdds(percent))
    return at !== null && isIn(at, layout) ? [{ percent, ...at }] : []
  })
  const here = pointAt(everybody, toLogOdds(threshold))
  const named = namedStops(stops, here === null ? null : readingPlace(here, threshold, layout))
  return (
    <g>
      <g clipPath={`url(#${clip})`}>
        {groups.map(({ label, points }) => (
          <path key={label} className="tradeoff-group" d={curvePath(points)} />
        ))}
        <path className="tradeoff-curve" d={curvePath(everybody)} />
      </g>
      {stops.map(({ percent, x, y }) => (
        <g key={percent}>
          <circle className="tradeoff-stop" cx={x} cy={y} r="3" />
          {named.includes(percent) && (
            <text className="tradeoff-stop-name" x={x + 6} y={y - 7}>
              {formatThreshold(percent)}
            </text>
          )}
        </g>
      ))}
    </g>
  )
})

/** Where the name of the threshold in use stands, left of its point and below it (CurvePointHandle). */
function readingPlace(
  { x, y }: Readonly<{ x: number; y: number }>,
  percent: number,
  layout: TradeLayout,
): Stop {
  const at = held(layout, { x, y })
  const end = Math.max(at.x - 9, layout.left + 40)
  return { percent, x: end - textWidth(formatThreshold(percent), 14), y: at.y + 22 }
}

type Stop = Readonly<{ percent: number; x: number; y: number }>

/** In the order in which they matter to the story. */
const WANTED = [80, 99, 99.99, 50, 99.9, 95, 90]
const NAME_HEIGHT = 15

/**
 * Which thresholds on the curve have room for their names: none touches another, or the name of the one in use.
 *
 * @param inUse where that name stands: its left end and its line, in pixels
 */
export function namedStops(stops: readonly Stop[], inUse: Stop | null): readonly number[] {
  const width = (percent: number): number => textWidth(formatThreshold(percent)) + 4
  const touches = (a: Stop, b: Stop): boolean =>
    Math.abs(a.y - b.y) < NAME_HEIGHT && a.x < b.x + width(b.percent) && b.x < a.x + width(a.percent)
  const kept: Stop[] = []
  for (const percent of WANTED) {
    const stop = stops.find((one) => one.percent === percent && percent !== inUse?.percent)
    if (stop === undefined) continue
    const name = { percent, x: stop.x + 6, y: stop.y - 7 }
    if (![...kept, ...(inUse === null ? [] : [inUse])].some((other) => touches(name, other))) kept.push(name)
  }
  return kept.map((stop) => stop.percent)
}

export type GroupPoint = Readonly<{ label: string; x: number; y: number }>

const NAME_ROW = 16

/** Below the name of the threshold in use, which is below its point. */
const UNDER = 46

/**
 * Each group at the threshold in use: a dot on its curve, and a name above it; below it, where nearly everybody is missed
 * and the curves run along the top. The names never cross the lines.
 */
export function TradeoffGroups({
  points,
  layout,
}: Readonly<{ points: readonly GroupPoint[]; layout: TradeLayout }>) {
  const inside = points.filter((point) => isIn(point, layout))
  const heights = inside.map(({ y }) => y)
  const isAbove = Math.min(...heights) > layout.top + 28 + inside.length * NAME_ROW
  // Names end at their lines: so ordered, no line runs through another name.
  const shown = inside.toSorted((a, b) => (isAbove ? b.x - a.x : a.x - b.x))
  const first = isAbove ? layout.top + 16 : Math.max(...heights) + UNDER
  return (
    <g className="tradeoff-groups">
      {shown.map(({ label, x, y }, row) => {
        const nameY = first + row * NAME_ROW
        const nameX = Math.max(x + 4, layout.left + textWidth(label) + 4)
        return (
          <g key={label}>
            {y > nameY + 12 && <path className="tradeoff-leader" d={`M${x},${nameY + 5}V${y - 4}`} />}
            {!isAbove && <path className="tradeoff-leader" d={`M${x},${nameY - 12}V${y + 4}`} />}
            <circle className="tradeoff-group-point" cx={x} cy={y} r="3.5" />
            <text className="tradeoff-soft" x={nameX} y={nameY} textAnchor="end">
              {label}
            </text>
          </g>
        )
      })}
    </g>
  )
}

/** A place between two samples of a curve. */
export function pointAt(
  points: readonly CurvePoint[],
  thresholdX: number,
): Readonly<{ x: number; y: number }> | null {
  const above = points.findIndex((point) => point.thresholdX >= thresholdX - 1e-9)
  const [to, from] = [points[above], points[Math.max(0, above - 1)]]
  if (to === undefined || from === undefined) return null
  const part = to === from ? 0 : (thresholdX - from.thresholdX) / (to.thresholdX - from.thresholdX)
  return { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) }
}
