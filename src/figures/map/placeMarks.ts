import { t } from '../../i18n/translate.ts'
import type { IsoLine } from './isoLines.ts'
import type { MapPlace } from './mapData.ts'
import { alongLine, frameOf, type MapLayout } from './mapGeometry.ts'
import { placeLabels, type PlacedLabel } from './placeLabels.ts'

export type PlaceMark = Readonly<{ place: MapPlace; x: number; y: number; label: PlacedLabel; text: string }>

/**
 * Where each place stands, with its name. One whose name has no room is left out: a dot without a name says nothing.
 *
 * @param wrongLines lines that names keep off as long as none is lost by it
 */
export function placeMarks(
  places: readonly MapPlace[],
  layout: MapLayout,
  missedLines: readonly IsoLine[],
  wrongLines: readonly IsoLine[] = [],
): readonly PlaceMark[] {
  const marks = places.map((place) => {
    const text =
      place.threshold === null && layout.isWide
        ? t('map.place.noThreshold', { name: place.name })
        : place.name
    const x = place.threshold === null ? layout.left + 6 : layout.threshold.toPosition(place.threshold)
    return {
      place,
      text,
      x,
      y: layout.gallery.toPosition(place.gallerySize),
      radius: 5,
      lines: [text],
      spacing: layout.spacing,
    }
  })
  const place = (lines: readonly IsoLine[]) =>
    placeLabels(
      marks,
      frameOf(layout),
      lines.flatMap((line) => alongLine(line, layout)),
    )
  const clear = place([...missedLines, ...wrongLines])
  const labels = clear.every((label) => label !== null) ? clear : place(missedLines)
  return marks.flatMap(({ place, text, x, y }, i) => {
    const label = labels[i]
    return label ? [{ place, text, x, y, label }] : []
  })
}
