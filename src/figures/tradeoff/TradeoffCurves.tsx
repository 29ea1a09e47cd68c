import { memo } from 'react'
import { t } from '../../i18n/translate.ts'
import { labelTicks, textWidth } from '../frame/labelTicks.ts'
import {
  curvePath,
  isIn,
  MISSED_TICKS,
  WRONG_TICKS,
  type CurvePoint,
  type TradeLayout,
} from './tradeoffGeometry.ts'
import { tradeTick } from './tradeoffWords.ts'

/** From the left, but the last two first: on a phone there is no room for all. */
function namedTicks({ xOf }: TradeLayout): readonly number[] {
  const named = labelTicks(WRONG_TICKS.map(xOf), WRONG_TICKS.map(tradeTick), [0, 3, 2, 1], 14)
  return named.map((index) => WRONG_TICKS[index] ?? 1)
}

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
      {namedTicks(layout).map((share) => (
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
  everybody: readonly CurvePoint[]
  groups: readonly Readonly<{ label: string; points: readonly CurvePoint[] }>[]
  clip: string
}>

/** The curve of everybody, and a thin one for each group: they hold still while the threshold moves along them. */
export const TradeoffCurves = memo(function TradeoffCurves(props: TradeoffCurvesProps) {
  const { everybody, groups, clip } = props
  return (
    <g clipPath={`url(#${clip})`}>
      {groups.map(({ label, points }) => (
        <path key={label} className="tradeoff-group" d={curvePath(points)} />
      ))}
      <path className="tradeoff-curve" d={curvePath(everybody)} />
    </g>
  )
})

export type GroupPoint = Readonly<{ label: string; x: number; y: number }>

const NAME_ROW = 16

/** Below the name of the threshold in use, which is below its point. */
const UNDER = 46

/** Where a group's name ends, and whether it stands above the curves. */
type GroupName = GroupPoint & Readonly<{ nameX: number; nameY: number; isAbove: boolean }>

/**
 * Names above the points; below them, where nearly everybody is missed and the curves run along the top. They go lower
 * as far as it takes to leave the names in `taken`, given from their left ends, to be read.
 */
export function groupNames(
  points: readonly GroupPoint[],
  layout: TradeLayout,
  taken: readonly Readonly<{ x: number; y: number; text: string }>[] = [],
): readonly GroupName[] {
  const inside = points.filter((point) => isIn(point, layout))
  const heights = inside.map(({ y }) => y)
  const isAbove = Math.min(...heights) > layout.top + 28 + inside.length * NAME_ROW
  // Names end at their lines: so ordered, no line runs through another name.
  const shown = inside.toSorted((a, b) => (isAbove ? b.x - a.x : a.x - b.x))
  const first = isAbove ? layout.top + 16 : Math.max(...heights) + UNDER
  const lowered = (rows: number): readonly GroupName[] =>
    shown.map((point, row) => ({
      ...point,
      isAbove,
      nameX: Math.max(point.x + 4, layout.left + textWidth(point.label) + 4),
      nameY: first + (row + rows) * NAME_ROW,
    }))
  const isFree = ({ label, nameX, nameY }: GroupName): boolean =>
    !taken.some(
      ({ x, y, text }) =>
        Math.abs(y - nameY) < NAME_ROW && x < nameX && nameX - textWidth(label) < x + textWidth(text),
    )
  return [0, 0.5, 1, 1.5, 2, 2.5, 3].map(lowered).find((names) => names.every(isFree)) ?? lowered(0)
}

/** Each group at the threshold in use: a dot on its curve, and its name, which never crosses the lines. */
export function TradeoffGroups({ names }: Readonly<{ names: readonly GroupName[] }>) {
  return (
    <g className="tradeoff-groups">
      {names.map(({ label, x, y, nameX, nameY, isAbove }) => (
        <g key={label}>
          {y > nameY + 12 && <path className="tradeoff-leader" d={`M${x},${nameY + 5}V${y - 4}`} />}
          {!isAbove && <path className="tradeoff-leader" d={`M${x},${nameY - 12}V${y + 4}`} />}
          <circle className="tradeoff-group-point" cx={x} cy={y} r="3.5" />
          <text className="tradeoff-soft" x={nameX} y={nameY} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
    </g>
  )
}
