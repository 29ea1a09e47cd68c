export type Box = Readonly<{ x: number; y: number; width: number; height: number }>
export type Side =
  | 'right'
  | 'left'
  | 'above'
  | 'below'
  | 'rightAbove'
  | 'leftAbove'
  | 'rightBelow'
  | 'leftBelow'
export type PlacedLabel = Readonly<{ x: number; y: number; anchor: 'start' | 'middle' | 'end'; box: Box }>

/** Something that wants a label: a mark of `radius` around (x, y). */
export type Labelled = Readonly<{
  x: number
  y: number
  radius: number
  lines: readonly string[]
  isBold?: boolean
  /** As of `labelWidth`. */
  spacing?: number
}>

export const LABEL_SIZE = 12
export const LINE_HEIGHT = 15
const GAP = 5
const NARROW = /[ijlft.,:’' \-I1]/
const CAPITAL = /[A-HJ-Z%MW@]/

/**
 * About how wide a text of LABEL_SIZE is, in pixels; within a tenth in the usual system typefaces.
 *
 * @param spacing the reader's own room between letters: see `useWidth`. Between words there may be as much again.
 */
export function labelWidth(text: string, spacing = 0): number {
  let share = text.length * spacing
  for (const letter of text) {
    share += NARROW.test(letter) ? 0.31 : CAPITAL.test(letter) ? 0.7 : 0.55
    if (letter === ' ') share += spacing * 1.4
  }
  return share * LABEL_SIZE
}

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
  const width =
    Math.max(0, ...mark.lines.map((text) => labelWidth(text, mark.spacing))) *
    (mark.isBold === true ? 1.09 : 1)
  const height = mark.lines.length * LINE_HEIGHT
  const away = mark.radius + GAP
  const anchor = side.startsWith('right') ? 'start' : side.startsWith('left') ? 'end' : 'middle'
  const x = mark.x + { start: away, middle: 0, end: -away }[anchor]
  const top = mark.y + topOf(side, height, away)
  const boxX = x - { start: 0, middle: width / 2, end: width }[anchor]
  return { x, y: top + 11.5, anchor, box: { x: boxX, y: top, width, height } }
}

function topOf(side: Side, height: number, away: number): number {
  if (side === 'above') return -away - height
  if (side === 'below') return away - 2
  if (side.endsWith('Above')) return -height - 9
  return side.endsWith('Below') ? 8 : -height / 2
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
      .find(
        ({ box }) => isInside(box, frame) && !full.some((other) => other !== ownBox && overlaps(box, other)),
      )
    if (free === undefined) return null
    full.push(free.box)
    return free
  })
}

function markBox({ x, y, radius }: Labelled): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
}
