import { memo, useId } from 'react'
import { t } from '../../i18n/translate.ts'
import type { IsoLine } from './isoLines.ts'
import { betweenPath, linePath, sidePath, type MapLayout } from './mapGeometry.ts'
import { lineLabels, missedLabels } from './terrainLabels.ts'

export type MapTerrainProps = Readonly<{
  layout: MapLayout
  wrongLines: readonly IsoLine[]
  missedLines: readonly IsoLine[]
}>

/** Stroke of the hatching between a line of misses and the next, in pixels: more missed, heavier. */
const HATCH = [0.45, 0.75, 1.15, 1.7, 2.5, 3.4, 4.4] as const
const HATCH_STEP = 6

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
            <line className="map-hatch" x1="3" x2="3" y1="0" y2={HATCH_STEP} strokeWidth={HATCH[i] ?? 5} />
          </pattern>
        ))}
      </defs>
      <g clipPath={`url(#${id}clip)`}>
        <rect className="map-clear" x={left} y={top} width={right - left} height={bottom - top} />
        {wrongLines.toReversed().map(({ level, points }, i) => (
          <path key={level} className={`map-band map-band-${i}`} d={sidePath(points, layout, 'left')} />
        ))}
        {missedLines.map(({ level, points }, i) => (
          <path key={level} fill={`url(#${id}hatch${i})`} d={betweenPath(points, missedLines[i + 1], layout)} />
        ))}
        {wrongLines.map(({ level, points }) => (
          <path key={level} className="map-line" d={linePath(points, layout)} />
        ))}
        {missedLines.map(({ level, points }) => (
          <path key={level} className="map-line-missed" d={linePath(points, layout)} />
        ))}
      </g>
      <TerrainNames layout={layout} wrongLines={wrongLines} missedLines={missedLines} />
    </g>
  )
})

function TerrainNames({ layout, wrongLines, missedLines }: MapTerrainProps) {
  const { left, width, top } = layout
  return (
    <g>
      <rect className="map-key-wrong" x={left} y={top - 33} width="8" height="8" />
      <text className="map-name-wrong" x={left + 13} y={top - 25}>
        {t(width < 340 ? 'map.key.wrong.short' : 'map.key.wrong')}
      </text>
      {missedLines.length > 0 && (
        <>
          <path className="map-key-missed" d={`M${left + 4},${top - 17}l4.5,4.5l-4.5,4.5l-4.5,-4.5Z`} />
          <text className="map-name-missed" x={left + 13} y={top - 8}>
            {t('map.key.missed')}
          </text>
        </>
      )}
      {lineLabels(wrongLines, layout).map(({ text, x, y, angle, isDark }) => (
        <text
          key={text}
          className={isDark ? 'map-line-name map-line-name-dark' : 'map-line-name'}
          transform={`translate(${x} ${y}) rotate(${angle})`}
          dy="0.35em"
        >
          {text}
        </text>
      ))}
      {missedLabels(missedLines, layout).map(({ text, x, y }) => (
        <text key={text} className="map-missed-name" x={x} y={y}>
          {text}
        </text>
      ))}
    </g>
  )
}
