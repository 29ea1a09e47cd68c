import { circleMark, manyMarks, round } from '../frame/manyMarks.ts'
import { isMissed, markKind, type MarkKind } from './markKind.ts'
import {
  RING_RADIUS,
  cardsPath,
  centreOf,
  centresOf,
  headsPath,
  isCards,
  isDense,
  markSize,
  type SearchGrid,
} from './searchesGeometry.ts'

/** One path for each way a mark is drawn on top of the dots. */
export type MarkPaths = Readonly<{
  /** Wrongly matched: filled cards, or squares where there is no room for cards. */
  wrong: string
  /** The heads on those cards. */
  wrongHeads: string
  /** Also wrongly matched at the comparison threshold: a hole in it, and no head. */
  wrongBoth: string
  /** Wrongly matched at the comparison threshold only: hollow ones. */
  wrongThen: string
  missed: string
  missedThen: string
  /** Wrong people were named in a search that missed: a small square in the ring. */
  missedNamed: string
  /** The right person is on the list, below somebody else. */
  foundLower: string
  /** The right person is on the list, and a stranger too: a small square in the dot. */
  foundNamed: string
}>

/**
 * @param probes of one block, in drawn order
 * @param then outcomes at the comparison threshold, or null
 */
export function markPaths(
  grid: SearchGrid,
  probes: readonly number[],
  outcome: Uint8Array,
  then: Uint8Array | null,
): MarkPaths {
  const places: Record<keyof MarkPaths, number[]> = {
    wrong: [],
    wrongHeads: [],
    wrongBoth: [],
    wrongThen: [],
    missed: [],
    missedThen: [],
    missedNamed: [],
    foundLower: [],
    foundNamed: [],
  }
  probes.forEach((probe, place) => {
    const names = namesOf(markKind(outcome[probe]), then === null ? null : markKind(then[probe]))
    for (const name of names) places[name].push(place)
  })
  return {
    wrong: squaresPath(grid, places.wrong),
    wrongHeads: isCards(grid) ? headsPath(grid, places.wrongHeads) : '',
    wrongBoth: dots(grid, places.wrongBoth),
    wrongThen: isDense(grid) ? squaresPath(grid, places.wrongThen) : hollowSquares(grid, places.wrongThen),
    missed: hollows(grid, places.missed),
    missedThen: hollows(grid, places.missedThen),
    missedNamed: cores(grid, places.missedNamed),
    foundLower: squaresPath(grid, places.foundLower),
    foundNamed: cores(grid, places.foundNamed),
  }
}

const NONE: readonly (keyof MarkPaths)[] = []
const WRONG: readonly (keyof MarkPaths)[] = ['wrong', 'wrongHeads']
const MISSED: readonly (keyof MarkPaths)[] = ['missed']
const FOUND: Readonly<Partial<Record<MarkKind, readonly (keyof MarkPaths)[]>>> = {
  foundLower: ['foundLower', 'foundNamed'],
  foundNamed: ['foundNamed'],
}

function namesOf(kind: MarkKind, was: MarkKind | null): readonly (keyof MarkPaths)[] {
  if (kind === 'wrong') return was === 'wrong' ? ['wrong', 'wrongBoth'] : WRONG
  if (was === 'wrong') return ['wrongThen']
  if (kind === 'missed') return MISSED
  if (kind === 'missedNamed') return ['missed', 'missedNamed']
  const names = FOUND[kind] ?? NONE
  return was !== null && isMissed(was) ? [...names, 'missedThen'] : names
}

/**
 * Filled cards or squares, as one dashed line for each run of neighbours inside a ten: ten thousand of them stay a short path.
 * The stroke is as wide as a square is high; its dashes are `squareDashes`.
 *
 * @param places rising
 */
export function squaresPath(grid: SearchGrid, places: readonly number[]): string {
  let path = ''
  for (let first = 0, next = 1; first < places.length; first = next, next += 1) {
    const place = places[first] ?? 0
    while (places[next] === place + next - first && (places[next] ?? 0) % 10 !== 0) next += 1
    const { x, y } = centreOf(grid, place)
    const { width } = markSize(grid)
    path += `M${round(x - width / 2)} ${y}h${round((next - first - 1) * grid.cell + width)}`
  }
  return path
}

export function squareDashes(grid: SearchGrid): string {
  const { width } = markSize(grid)
  return `${width} ${grid.cell - width}`
}

type Shapes = (grid: SearchGrid, places: readonly number[]) => string

const hollowSquares: Shapes = (grid, places) => cardsPath(grid, places, 0.75)

/** Empty cards: the people in them were not found. Rings where there is no room for cards. */
const hollows: Shapes = (grid, places) => (isCards(grid) ? cardsPath(grid, places, 1) : rings(grid, places))

const dots: Shapes = (grid, places) => manyMarks(centresOf(grid, places), 'h0')

const cores: Shapes = (grid, places) => {
  const length = round(0.24 * grid.cell)
  return manyMarks(centresOf(grid, places, -length / 2), `h${length}m${-length} 0`)
}

const rings: Shapes = (grid, places) => {
  const radius = round(RING_RADIUS * grid.cell)
  return manyMarks(centresOf(grid, places, -radius), circleMark(radius))
}
