import type { IsoLine } from './isoLines.ts'
import { onLine, type MapLayout } from './mapGeometry.ts'
import { lineLabel, missedLineLabel } from './mapWords.ts'
import { isInside, labelWidth, overlaps, type Box } from './placeLabels.ts'

export type LineLabel = Readonly<{
  text: string
  x: number
  y: number
  angle: number
  isDark: boolean
  /** The ground it covers. */
  boxes: readonly Box[]
}>

/** Lines with at least this share stand on ground so dark that their names are light. */
const DARK_GROUND = 0.1
const BELOW_TOP = 14

/** The names of the lines of wrong matches, along their lines, hung from the top; left out where there is no room. */
export function lineLabels(lines: readonly IsoLine[], layout: MapLayout): readonly LineLabel[] {
  const kept: LineLabel[] = []
  for (const { level, points } of lines) {
    const label = labelOnLine(lineLabel(level), points, layout)
    if (label !== null && isFree(label.boxes, kept, layout))
      kept.push({ ...label, isDark: level >= DARK_GROUND })
  }
  return kept
}

type Boxed = Readonly<{ boxes: readonly Box[] }>

function isFree(boxes: readonly Box[], kept: readonly Boxed[], layout: MapLayout): boolean {
  const taken = kept.flatMap((other) => other.boxes)
  return boxes.every((box) => isInside(box, frameOf(layout)) && !taken.some((other) => overlaps(box, other)))
}

function labelOnLine(text: string, points: IsoLine['points'], layout: MapLayout): LineLabel | null {
  const width = labelWidth(text)
  const near = onLine(points, layout, layout.top + BELOW_TOP + width / 2.4)
  const at =
    near && onLine(points, layout, layout.top + BELOW_TOP - (width / 2) * Math.sin(radians(near.angle)))
  if (at === null) return null
  const lean = radians(at.angle)
  // Beside its line, on the side where more people are wrongly matched, so that the line stays whole.
  const [x, y] = [at.x + 8 * Math.sin(lean), at.y - 8 * Math.cos(lean)]
  return { text, x, y, angle: at.angle, isDark: false, boxes: alongLine(x, y, lean, width) }
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Small boxes along a slanted text: one box around all of it would claim ground it does not cover. */
function alongLine(x: number, y: number, lean: number, width: number): readonly Box[] {
  const count = Math.max(1, Math.ceil(width / 9))
  return Array.from({ length: count }, (_, i) => {
    const along = ((i + 0.5) / count - 0.5) * width
    return { x: x + along * Math.cos(lean) - 5, y: y + along * Math.sin(lean) - 5, width: 10, height: 10 }
  })
}

export type MissedLabel = Readonly<{ text: string; x: number; y: number; boxes: readonly Box[] }>

/** The names of the lines of misses, in a row along the foot of the map. */
export function missedLabels(lines: readonly IsoLine[], layout: MapLayout): readonly MissedLabel[] {
  const y = layout.bottom - 8
  const kept: MissedLabel[] = []
  for (const { level, points } of lines) {
    const at = onLine(points, layout, y)
    if (at === null) continue
    const text = missedLineLabel(level)
    const box = { x: at.x + 3, y: y - 11, width: labelWidth(text) + 6, height: 14 }
    if (isFree([box], kept, layout)) kept.push({ text, x: at.x + 3, y, boxes: [box] })
  }
  return kept
}

export function frameOf({ left, right, top, bottom }: MapLayout): Box {
  return { x: left + 1, y: top + 1, width: right - left - 2, height: bottom - top - 2 }
}
