import { memo } from 'react'
import { t } from '../../i18n/translate.ts'
import { textWidth } from '../frame/labelTicks.ts'
import { bandKey, KEY_ROW } from './bandKey.ts'
import type { IsoLine } from './isoLines.ts'
import type { MapLayout } from './mapGeometry.ts'
import { missedTicks } from './missedTicks.ts'

export type MapKeyProps = Readonly<{ layout: MapLayout; missedLines: readonly IsoLine[] }>

/** What the bands mean, above the map, and along its upper edge where how many are missed. */
export const MapKey = memo(function MapKey({ layout, missedLines }: MapKeyProps) {
  const { top, left, spacing, keyTitle } = layout
  const down = (keyTitle.length - 1) * KEY_ROW
  const missed = t('map.key.missed')
  const ticks = missedTicks(missedLines, layout)
  return (
    <g className="map-key">
      <text className="map-key-title" y="12">
        {keyTitle.map((line, i) => (
          <tspan key={line} x="0" dy={i === 0 ? 0 : KEY_ROW}>
            {line}
          </tspan>
        ))}
      </text>
      {bandKey(layout.width, spacing).map(({ band, text, x, y }) => (
        <g key={band} transform={`translate(0 ${down})`}>
          <rect className={`map-swatch map-band-${band}`} x={x + 0.5} y={y + 20} width="12" height="12" />
          <text className="map-key-text" x={x + 18} y={y + 31}>
            {text}
          </text>
        </g>
      ))}
      {ticks.length > 0 && (
        <text
          className="map-missed-name"
          x={Math.max(left - 8, textWidth(missed, 12, spacing) + 1)}
          y={top - 9}
          textAnchor="end"
        >
          {missed}
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
