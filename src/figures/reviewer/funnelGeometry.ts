import { round } from '../frame/manyMarks.ts'
import { funnelStages, type FunnelCounts, type Stage } from './funnelCounts.ts'

export type StageBox = Readonly<{
  stage: Stage
  x: number
  y: number
  /** Marks beside each other. */
  across: number
  wrong: string
  right: string
  quiet: string
  /** Pixels the marks take. */
  height: number
}>

export type FunnelGeometry = Readonly<{
  width: number
  height: number
  cell: number
  /** Searches a mark stands for. */
  each: number
  isWide: boolean
  boxes: readonly StageBox[]
}>

const WIDE = 640
const HEAD = 44
const GAP = 40
/** More marks than this are a smear (CLASSROOM.md L4). */
const MOST_MARKS = 1000
/** Side of the smallest mark, as a share of a whole one: smaller could not be seen. */
const LEAST_PART = 0.3

/** How many searches a mark stands for: 1, 10, 100 … so that there are at most 1,000 marks. */
export function searchesPerMark(searches: number): number {
  let each = 1
  while (searches / each > MOST_MARKS) each *= 10
  return each
}

/** Three fields of marks, the same mark in each, so that a smaller field is fewer searches. */
export function funnelGeometry(counts: FunnelCounts, width: number): FunnelGeometry {
  const isWide = width >= WIDE
  const each = searchesPerMark(counts.searches)
  const stages = funnelStages(counts)
  const fieldWidth = isWide ? (width - 2 * GAP) / 2 : width
  // On a phone the first field is low, so that the last, which is what changes, is on the screen with the sliders.
  const across = isWide ? 40 : 72
  const cell = Math.min(12, fieldWidth / across)
  const narrow = isWide ? Math.max(4, Math.floor((fieldWidth / 2 - 10) / cell)) : across
  let y = 0
  const boxes = stages.map((stage, i) => {
    const columns = i === 0 ? across : narrow
    const x = i === 0 || !isWide ? 0 : across * cell + GAP + (i - 1) * (narrow * cell + GAP)
    const box = fillBox(stage, x, isWide ? HEAD : y + HEAD, columns, cell, each)
    y += HEAD + box.height + 18
    return box
  })
  const height = isWide ? HEAD + Math.max(...boxes.map((box) => box.height)) + 8 : y
  return { width, height, cell, each, isWide, boxes }
}

/** Wrong names first, then right ones. A part of less than one mark is a mark of its area. */
function fillBox(stage: Stage, x: number, y: number, across: number, cell: number, each: number): StageBox {
  const marks = (count: number): number => (count > 0 ? Math.max(1, Math.round(count / each)) : 0)
  const part = (count: number): number => Math.max(LEAST_PART, Math.sqrt(Math.min(1, count / each)))
  const [wrong, right] = [marks(stage.wrong), marks(stage.right)]
  const quiet = stage.id === 'searches' ? marks(stage.total) : 0
  const all = wrong + right + quiet
  const place = (i: number) => ({ left: x + (i % across) * cell, top: y + Math.floor(i / across) * cell })
  const draw = (from: number, count: number, shape: (left: number, top: number) => string): string =>
    Array.from({ length: count }, (_, i) => place(from + i))
      .map(({ left, top }) => shape(left, top))
      .join('')
  return {
    stage,
    x,
    y,
    across,
    wrong: draw(0, wrong, (left, top) => square(left, top, cell, part(stage.wrong))),
    right: draw(wrong, right, (left, top) => circle(left, top, cell, part(stage.right))),
    quiet: draw(wrong + right, quiet, (left, top) => circle(left, top, cell, 1)),
    height: Math.max(1, Math.ceil(all / across)) * cell,
  }
}

function square(left: number, top: number, cell: number, part: number): string {
  const size = round(cell * 0.84 * part)
  const inset = (cell - size) / 2
  return `M${round(left + inset)} ${round(top + inset)}h${size}v${size}h${-size}z`
}

function circle(left: number, top: number, cell: number, part: number): string {
  const radius = round(cell * 0.4 * part)
  const start = `M${round(left + cell / 2 - radius)} ${round(top + cell / 2)}`
  return `${start}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`
}
