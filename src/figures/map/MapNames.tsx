import { memo, useMemo } from 'react'
import { t } from '../../i18n/translate.ts'
import type { MapTerrainProps } from './MapTerrain.tsx'
import type { MapLayout } from './mapGeometry.ts'
import { overlaps, type Box } from './placeLabels.ts'
import { lineLabels, missedLabels } from './terrainLabels.ts'

export type MapNamesProps = MapTerrainProps & Readonly<{ covers: readonly Box[] }>

/** The names of all lines. One that would lie half under a label that moves makes way for it. */
export function MapNames({ layout, wrongLines, missedLines, covers }: MapNamesProps) {
  const wrong = useMemo(() => lineLabels(wrongLines, layout), [wrongLines, layout])
  const missed = useMemo(() => missedLabels(missedLines, layout), [missedLines, layout])
  const isFree = ({ boxes }: Readonly<{ boxes: readonly Box[] }>): boolean =>
    !boxes.some((box) => covers.some((cover) => overlaps(box, cover)))
  // As text, so that they are written anew only when another of them makes way.
  const free = [...wrong, ...missed].map((name) => Number(isFree(name))).join('')
  return useMemo(() => drawn(wrong, missed, free), [wrong, missed, free])
}

function drawn(wrong: ReturnType<typeof lineLabels>, missed: ReturnType<typeof missedLabels>, free: string) {
  return (
    <g className="map-names">
      {wrong
        .filter((_, i) => free[i] === '1')
        .map(({ text, x, y, angle, isDark }) => (
          <text
            key={text}
            className={isDark ? 'map-line-name map-line-name-dark' : 'map-line-name'}
            transform={`translate(${x} ${y}) rotate(${angle})`}
            dy="0.35em"
          >
            {text}
          </text>
        ))}
      {missed
        .filter((_, i) => free[wrong.length + i] === '1')
        .map(({ text, x, y }) => (
          <text key={text} className="map-missed-name" x={x} y={y}>
            {text}
          </text>
        ))}
    </g>
  )
}

/** What the two colours mean, above the map, each with its mark; and below it which way there is more of each. */
export const MapKey = memo(function MapKey({
  layout,
  hasMissed,
}: Readonly<{ layout: MapLayout; hasMissed: boolean }>) {
  const { left, width, top, bottom } = layout
  return (
    <g className="map-key">
      <rect className="map-key-wrong" x={left} y={top - 39} width="8" height="8" />
      <text className="map-name-wrong" x={left + 13} y={top - 31}>
        {t(width < 340 ? 'map.key.wrong.short' : 'map.key.wrong')}
      </text>
      <text className="map-name-wrong" y={bottom + 42}>
        {t('map.way.wrong')}
      </text>
      {hasMissed && (
        <>
          <path className="map-key-missed" d={`M${left + 4},${top - 23}l4.5,4.5l-4.5,4.5l-4.5,-4.5Z`} />
          <text className="map-name-missed" x={left + 13} y={top - 14}>
            {t('map.key.missed')}
          </text>
          <text className="map-name-missed" x={width} y={bottom + 42} textAnchor="end">
            {t('map.way.missed')}
          </text>
        </>
      )}
    </g>
  )
})
