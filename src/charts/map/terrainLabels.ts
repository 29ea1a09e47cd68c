import { formatCount, oneIn } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { textWidth } from '../frame/labelTicks.ts'
import type { IsoLine } from './isoLines.ts'
import { onLine, type MapLayout } from './mapGeometry.ts'
import { lineLabel } from './mapWords.ts'
import { isInside, LABEL_SIZE, overlaps, type Box } from './placeLabels.ts'

export type LineLabel = Readonly<{ text: string; x: number; y: number; angle: number; isDark: boolean }>

/** Lines with at least this share stand on ground so dark that their names are light. */
const DARK_GROUND = 0.1

/** The names of the lines of wrong matches, along their lines in a row near the top; left out where there is no room. */
export function lineLabels(lines: readonly IsoLine[], layout: MapLayout): readonly LineLabel[] {
  const kept: LineLabel[] = []
  const taken: Box[] = []
  for (const { level, points } of lines) {
    const text = lineLabel(level)
    const label = labelOnLine(text, points, layout)
    if (label === null) continue
    const boxes = alongLine(label, textWidth(text, LABEL_SIZE))
    const isFree = boxes.every((box) => isInside(box, frameOf(layout)) && !taken.some((other) => overlaps(box, other)))
    if (!isFree) continue
    taken.push(...boxes)
    kept.push({ ...label, isDark: level >= DARK_GROUND })
  }
  return kept
}

function labelOnLine(text: string, points: IsoLine['points'], layout: MapLayout) {
  const y = layout.top + 48
  const at = onLine(points, layout, y)
  if (at === null) return null
  const lean = (at.angle * Math.PI) / 180
  // Half a line of type to the left of its line, so that the line stays whole.
  return { text, x: at.x + 8 * Math.sin(lean), y: y - 8 * Math.cos(lean), angle: at.angle, isDark: false }
}

/** Small boxes along a slanted text: one box around all of it would claim ground it does not cover. */
export function alongLine({ x, y, angle }: Omit<LineLabel, 'text' | 'isDark'>, width: number): readonly Box[] {
  const lean = (angle * Math.PI) / 180
  const count = Math.max(1, Math.ceil(width / 9))
  return Array.from({ length: count }, (_, i) => {
    const along = ((i + 0.5) / count - 0.5) * width
    return { x: x + along * Math.cos(lean) - 5, y: y + along * Math.sin(lean) - 5, width: 10, height: 10 }
  })
}

/** The names of the lines of misses, in a row along the foot of the map. */
export function missedLabels(lines: readonly IsoLine[], layout: MapLayout) {
  const y = layout.bottom - 8
  const kept: { text: string; x: number; y: number; box: Box }[] = []
  for (const { level, points } of lines) {
    const at = onLine(points, layout, y)
    const text = t('map.line.oneIn', { n: formatCount(oneIn(level)) })
    const width = textWidth(text, LABEL_SIZE)
    if (at === null) continue
    const box = { x: at.x + 4, y: y - 11, width, height: 14 }
    if (isInside(box, frameOf(layout)) && !kept.some((other) => overlaps(box, other.box)))
      kept.push({ text, x: at.x + 4, y, box })
  }
  return kept
}

export function frameOf({ left, right, top, bottom }: MapLayout): Box {
  return { x: left + 1, y: top + 1, width: right - left - 2, height: bottom - top - 2 }
}
