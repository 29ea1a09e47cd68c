import { textWidth } from '../frame/labelTicks.ts'

export type Box = Readonly<{ x: number; y: number; width: number; height: number }>
export type Side = 'right' | 'left' | 'above' | 'below'
export type PlacedLabel = Readonly<{ x: number; y: number; anchor: 'start' | 'middle' | 'end'; box: Box }>

/** Something that wants a label: a mark of `radius` around (x, y). */
export type Labelled = Readonly<{ x: number; y: number; radius: number; lines: readonly string[] }>

export const LABEL_SIZE = 12
export const LINE_HEIGHT = 15
const GAP = 5

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

export function isInside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  )
}

/** The label on one side of its mark; `y` is the baseline of the first line. */
export function labelAt(mark: Labelled, side: Side): PlacedLabel {
  const width = Math.max(...mark.lines.map((text) => textWidth(text, LABEL_SIZE)))
  const height = mark.lines.length * LINE_HEIGHT
  const away = mark.radius + GAP
  const anchor = ({ right: 'start', left: 'end', above: 'middle', below: 'middle' } as const)[side]
  const x = mark.x + { right: away, left: -away, above: 0, below: 0 }[side]
  const top = mark.y + { right: -height / 2, left: -height / 2, above: -away - height, below: away - 2 }[side]
  const boxX = x - { start: 0, middle: width / 2, end: width }[anchor]
  return { x, y: top + 11.5, anchor, box: { x: boxX, y: top, width, height } }
}

/**
 * A place for each label where it covers nothing: no label set before it, no mark, nothing of `taken`. Those in front
 * of the list matter most; a label without room is null. The same input always gives the same places.
 */
export function placeLabels(
  marks: readonly Labelled[],
  frame: Box,
  taken: readonly Box[],
  sides: readonly Side[] = ['right', 'left', 'above', 'below'],
): readonly (PlacedLabel | null)[] {
  const full = [...taken, ...marks.map(markBox)]
  return marks.map((mark, own) => {
    const ownBox = full[taken.length + own]
    const free = sides
      .map((side) => labelAt(mark, side))
      .find(({ box }) => isInside(box, frame) && !full.some((other) => other !== ownBox && overlaps(box, other)))
    if (free === undefined) return null
    full.push(free.box)
    return free
  })
}

function markBox({ x, y, radius }: Labelled): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
}
