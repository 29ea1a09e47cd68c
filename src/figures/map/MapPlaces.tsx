import { memo } from 'react'
import type { PlaceMark } from './placeMarks.ts'

export type MapPlacesProps = Readonly<{
  marks: readonly PlaceMark[]
  /** Ids of the places whose names stand under a label that moves, joined by spaces. */
  covered: string
}>

/** Real deployments and tests. One makes way, name and mark, while the point or its label lies on it. */
export const MapPlaces = memo(function MapPlaces({ marks, covered }: MapPlacesProps) {
  const hidden = covered.split(' ')
  return (
    <g className="map-places">
      {marks
        .filter(({ place }) => !hidden.includes(place.id))
        .map(({ place, x, y, label, text }) => (
          <g key={place.id}>
            {place.threshold === null ? (
              <path className="map-place map-place-use" d={`M${x - 6},${y}l8,-5v10Z`} />
            ) : (
              <circle className={`map-place map-place-${place.kind}`} cx={x} cy={y} r="4" />
            )}
            <text className="map-place-name" x={label.x} y={label.y} textAnchor={label.anchor}>
              {text}
            </text>
          </g>
        ))}
    </g>
  )
})
