import { memo } from 'react'
import { formatCompact, labelThreshold } from '../../i18n/format.ts'
import type { MapLayout } from './mapGeometry.ts'
import { PINNED_RADIUS, POINT_RADIUS, type PlacedPoints, type PointMark } from './mapMarks.ts'
import { labelWidth, LINE_HEIGHT } from './placeLabels.ts'

export type MapPointProps = Readonly<{
  layout: MapLayout
  points: PlacedPoints
  /** One threshold holds for everyone, none holds, or each group has its own. */
  kind: 'common' | 'none' | 'own'
  /** Where the threshold that is enough could be, log-odds; null for nothing to draw. */
  needed: Readonly<{ low: number; high: number }> | null
}>

/** You are here: the point with its two hairlines, and hollow beside it the pinned setting. Or a point for each group. */
export function MapPoint({ layout, points: { here, pinned, own }, kind, needed }: MapPointProps) {
  const { left, bottom } = layout
  const y = here?.y ?? own[0]?.y ?? bottom
  const end = Math.max(here?.x ?? left, ...own.map(({ x }) => x))
  return (
    <g className="map-point">
      {needed !== null && <NeededRange layout={layout} y={y} needed={needed} />}
      <path className="map-hair" d={`M${left},${y}H${end}`} />
      {here !== null && kind !== 'none' && <path className="map-hair" d={`M${here.x},${y}V${bottom}`} />}
      {pinned !== null && (
        <>
          <path className="map-link" d={`M${here?.x ?? left},${y}H${pinned.x}`} />
          <circle className="map-pinned" cx={pinned.x} cy={pinned.y} r={PINNED_RADIUS - 1} />
          <PointLabel mark={pinned} className="map-pinned-label" />
        </>
      )}
      {here !== null && (
        <>
          {kind === 'own' ? (
            <circle className="map-start" cx={here.x} cy={y} r={PINNED_RADIUS - 1} />
          ) : (
            <circle className="map-here" cx={here.x} cy={y} r={POINT_RADIUS} />
          )}
          <PointLabel mark={here} className="map-here-label" />
        </>
      )}
      {own.map((mark) => (
        <g key={mark.lines[0]}>
          <circle className="map-here" cx={mark.x} cy={y} r={POINT_RADIUS} />
          <PointLabel mark={mark} className="map-here-label" />
        </g>
      ))}
    </g>
  )
}

/** Where the line of 1 in 1,000 could meet this gallery, as far as anybody knows: ground without an edge. */
function NeededRange({
  layout,
  y,
  needed,
}: Readonly<{ layout: MapLayout; y: number; needed: Readonly<{ low: number; high: number }> }>) {
  const { left, right, xOf } = layout
  const [from, to] = [needed.low, needed.high].map((x) => Math.max(left, Math.min(right, xOf(x)))) as [
    number,
    number,
  ]
  return <path className="map-needed" d={`M${from},${y - 7}H${to}v14H${from}z`} />
}

function PointLabel({ mark, className }: Readonly<{ mark: PointMark; className: string }>) {
  const { box, x, y, anchor } = mark.label
  if (mark.lines.length === 0) return null
  return (
    <g className={className} transform={`translate(${x} ${y})`}>
      <rect x={box.x - x - 4} y={box.y - y - 1} width={box.width + 8} height={box.height + 3} rx="3" />
      {mark.lines.map((text, i) => (
        <text key={i} className={`map-label-${i}`} y={i * LINE_HEIGHT} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  )
}

export type FlagProps = Readonly<{
  x: number
  y: number
  text: string
  anchor: 'middle' | 'end'
  /** Width of the drawing: a flag at its edge leans inward. */
  within?: number
  spacing: number
}>

/** The point's value on an axis, as a flag that can be taken hold of. */
export const AxisFlag = memo(function AxisFlag({
  x,
  y,
  text,
  anchor,
  within = Infinity,
  spacing,
}: FlagProps) {
  const width = labelWidth(text, spacing) + 11
  const from = Math.min(anchor === 'middle' ? -width / 2 : -width, within - width - x)
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect className="map-flag-target" x={from - 4} y="-15" width={width + 8} height="30" />
      <rect className="map-flag" x={from} y="-10" width={width} height="20" rx="4" />
      <rect className="drag-handle-ring" x={from - 3} y="-13" width={width + 6} height="26" rx="6" />
      <text className="map-flag-text" x={from + width / 2} y="4" textAnchor="middle">
        {text}
      </text>
    </g>
  )
})

export function flagTexts(threshold: number, gallerySize: number) {
  return { threshold: labelThreshold(threshold), gallery: formatCompact(gallerySize) }
}
