import { formatCompact, formatThreshold } from '../../i18n/format.ts'
import type { MapLayout } from './mapGeometry.ts'
import { PINNED_RADIUS, POINT_RADIUS, type PointMark } from './mapMarks.ts'
import { labelWidth, LINE_HEIGHT } from './placeLabels.ts'

export type MapPointProps = Readonly<{ layout: MapLayout; here: PointMark; pinned: PointMark | null }>

/** You are here: the point with its two hairlines, and hollow beside it the pinned setting. */
export function MapPoint({ layout, here, pinned }: MapPointProps) {
  const { left, bottom } = layout
  return (
    <g className="map-point">
      <path className="map-hair" d={`M${left},${here.y}H${here.x}V${bottom}`} />
      {pinned !== null && (
        <>
          <path className="map-link" d={`M${here.x},${here.y}H${pinned.x}`} />
          <circle className="map-pinned" cx={pinned.x} cy={pinned.y} r={PINNED_RADIUS - 1} />
          <PointLabel mark={pinned} className="map-pinned-label" />
        </>
      )}
      <circle className="map-here" cx={here.x} cy={here.y} r={POINT_RADIUS} />
      <PointLabel mark={here} className="map-here-label" />
    </g>
  )
}

function PointLabel({ mark, className }: Readonly<{ mark: PointMark; className: string }>) {
  const { box, x, y, anchor } = mark.label
  return (
    <g className={className}>
      <rect x={box.x - 4} y={box.y - 1} width={box.width + 8} height={box.height + 3} rx="3" />
      {mark.lines.map((text, i) => (
        <text key={i} className={`map-label-${i}`} x={x} y={y + i * LINE_HEIGHT} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  )
}

export type FlagProps = Readonly<{ x: number; y: number; text: string; anchor: 'middle' | 'end' }>

/** The point's value on an axis, as a flag that can be taken hold of. */
export function AxisFlag({ x, y, text, anchor }: FlagProps) {
  const width = labelWidth(text) + 11
  const from = anchor === 'middle' ? x - width / 2 : x - width
  return (
    <>
      <rect className="map-flag-target" x={from - 4} y={y - 15} width={width + 8} height="30" />
      <rect className="map-flag" x={from} y={y - 10} width={width} height="20" rx="4" />
      <rect className="drag-handle-ring" x={from - 3} y={y - 13} width={width + 6} height="26" rx="6" />
      <text className="map-flag-text" x={from + width / 2} y={y + 4} textAnchor="middle">
        {text}
      </text>
    </>
  )
}

export function flagTexts(threshold: number, gallerySize: number) {
  return { threshold: formatThreshold(threshold), gallery: formatCompact(gallerySize) }
}
