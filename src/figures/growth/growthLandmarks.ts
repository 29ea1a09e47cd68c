import { textWidth } from '../frame/labelTicks.ts'
import { ROWS, type GrowthLayout } from './growthGeometry.ts'

export type Landmark = Readonly<{ id: string; name: string; gallerySize: number }>
export type PlacedLandmark = Landmark &
  Readonly<{ x: number; row: number | null; anchor: 'start' | 'middle' | 'end' }>

/** Names above the drawing in up to three rows so that none touch; the first in the list matter most. */
export function placeLandmarks(
  landmarks: readonly Landmark[],
  layout: GrowthLayout,
): readonly PlacedLandmark[] {
  const taken: [number, number][][] = Array.from({ length: ROWS }, () => [])
  return landmarks.map((landmark) => {
    const x = layout.gallery.toPosition(landmark.gallerySize)
    const width = textWidth(landmark.name, 12, layout.spacing)
    const anchor = x - width / 2 < 0 ? 'start' : x + width / 2 > layout.width ? 'end' : 'middle'
    const from = x - { start: 0, middle: width / 2, end: width }[anchor]
    const row = taken.findIndex((spans) => spans.every(([a, b]) => from > b + 6 || from + width < a - 6))
    if (row >= 0) taken[row]?.push([from, from + width])
    return { ...landmark, x, row: row < 0 ? null : row, anchor }
  })
}
