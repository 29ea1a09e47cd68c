import { memo } from 'react'
import { t } from '../../i18n/translate.ts'
import { bandKey } from './bandKey.ts'
import type { IsoLine } from './isoLines.ts'
import type { MapLayout } from './mapGeometry.ts'
import { missedTicks } from './missedTicks.ts'

export type MapKeyProps = Readonly<{ layout: MapLayout; missedLines: readonly IsoLine[] }>

/** What the bands mean, above the map, and along its upper edge where how many are missed. */
export const MapKey = memo(function MapKey({ layout, missedLines }: MapKeyProps) {
  const { top, left } = layout
  const ticks = missedTicks(missedLines, layout)
  return (
    <g className="map-key">
      <text className="map-key-title" y="12">
        {t('map.key.wrong')}
      </text>
      {bandKey(layout.width).map(({ band, text, x, y }) => (
        <g key={band}>
          <rect className={`map-swatch map-band-${band}`} x={x + 0.5} y={y + 20} width="12" height="12" />
          <text className="map-key-text" x={x + 18} y={y + 31}>
            {text}
          </text>
        </g>
      ))}
      {ticks.length > 0 && (
        <text className="map-missed-name" x={left - 8} y={top - 9} textAnchor="end">
          {t('map.key.missed')}
        </text>
      )}
      {ticks.map(({ level, text, x, anchor }) => (
        <text key={level} className="map-missed-name" x={x} y={top - 9} textAnchor={anchor}>
          {text}
        </text>
      ))}
      <path className="map-missed-tick" d={ticks.map(({ x }) => `M${x},${top - 5}v5`).join('')} />
    </g>
  )
})
