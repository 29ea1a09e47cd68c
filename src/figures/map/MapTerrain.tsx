import { memo, useId } from 'react'
import type { IsoLine } from './isoLines.ts'
import { betweenPath, linePath, sidePath, type MapLayout } from './mapGeometry.ts'

export type MapTerrainProps = Readonly<{
  layout: MapLayout
  wrongLines: readonly IsoLine[]
  missedLines: readonly IsoLine[]
}>

/** Stroke of the hatching between a line of misses and the next, in pixels: more missed, heavier. */
const HATCH = [0.3, 0.4, 0.55, 0.8, 1.1, 1.5, 2] as const
/** Tint of everything to the right of a line, added to that of the lines before it. */
const WASH = [0.02, 0.025, 0.045, 0.065, 0.09, 0.13, 0.18] as const
const HATCH_STEP = 4

/** The ground of the map: bands of wrong matches, hatching of misses, their lines and names. Still while dragging. */
export const MapTerrain = memo(function MapTerrain({ layout, wrongLines, missedLines }: MapTerrainProps) {
  const id = useId()
  const { left, right, top, bottom } = layout
  return (
    <g className="map-terrain">
      <defs>
        <clipPath id={`${id}clip`}>
          <rect x={left} y={top} width={right - left} height={bottom - top} />
        </clipPath>
        {missedLines.map((_, i) => (
          <pattern
            key={i}
            id={`${id}hatch${i}`}
            width={HATCH_STEP}
            height={HATCH_STEP}
            patternUnits="userSpaceOnUse"
          >
            <line className="map-hatch" x1="2" x2="2" y1="0" y2={HATCH_STEP} strokeWidth={HATCH[i] ?? 5} />
          </pattern>
        ))}
      </defs>
      <g clipPath={`url(#${id}clip)`}>
        <rect className="map-clear" x={left} y={top} width={right - left} height={bottom - top} />
        {wrongLines.toReversed().map(({ level, points }, i) => (
          <path key={level} className={`map-band map-band-${i}`} d={sidePath(points, layout, 'left')} />
        ))}
        {missedLines.map(({ level, points }, i) => (
          <g key={level}>
            <path className="map-wash" fillOpacity={WASH[i] ?? 0.2} d={sidePath(points, layout, 'right')} />
            <path fill={`url(#${id}hatch${i})`} d={betweenPath(points, missedLines[i + 1], layout)} />
          </g>
        ))}
        {wrongLines.map(({ level, points }) => (
          <path key={level} className="map-line" d={linePath(points, layout)} />
        ))}
        {missedLines.map(({ level, points }) => (
          <path key={level} className="map-line-missed" d={linePath(points, layout)} />
        ))}
      </g>
    </g>
  )
})
