import { memo, useId } from 'react'
import type { IsoLine } from './isoLines.ts'
import { linePath, leftPath, type MapLayout } from './mapGeometry.ts'

export type MapTerrainProps = Readonly<{
  layout: MapLayout
  wrongLines: readonly IsoLine[]
  missedLines: readonly IsoLine[]
}>

/** The ground of the map: three bands of wrong matches, and over them where more are missed. Still while dragging. */
export const MapTerrain = memo(function MapTerrain({ layout, wrongLines, missedLines }: MapTerrainProps) {
  const id = useId()
  const { left, right, top, bottom } = layout
  return (
    <g className="map-terrain">
      <defs>
        <clipPath id={id}>
          <rect x={left} y={top} width={right - left} height={bottom - top} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${id})`}>
        <rect className="map-band-rare" x={left} y={top} width={right - left} height={bottom - top} />
        {wrongLines.toReversed().map(({ level, points }, i) => (
          <path key={level} className={BANDS[i] ?? 'map-band-most'} d={leftPath(points, layout)} />
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

/** From the line of the fewest wrong matches leftward. */
const BANDS = ['map-band-some', 'map-band-most'] as const
