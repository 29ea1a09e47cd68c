import { place, type CrowdPlace } from './crowdLayout.ts'

/** People who are named for somebody else, as columns, each person once; in any order. */
export type NamedPeople = Readonly<{
  count: number
  /** Number in the order of arrival, from 1: the same whatever the gallery size. */
  position: ArrayLike<number> & Readonly<{ indexOf: (person: number) => number }>
  /** Gallery group. */
  group: ArrayLike<number>
  /** Best score against somebody else who is searched for, log-odds. */
  x: ArrayLike<number>
  /** That search. Others may name the same person: searches cannot be counted from people. */
  probe: ArrayLike<number>
  /** Searches read for it: fewer than there are while the rest is being read. */
  read: number
}>

/**
 * Where one of them stands, which no gallery size changes. It is asked for whoever is drawn, a thousand at most: to place
 * all of 200,000 people takes longer than a frame.
 *
 * @param person an index
 */
export function placeOf(people: NamedPeople, person: number): CrowdPlace {
  return place(people.position[person] ?? 1)
}

/**
 * People named among the first of each of `sizes` to arrive, in one pass.
 *
 * @param sizes in rising order
 */
export function countAmong(people: NamedPeople, sizes: readonly number[]): readonly number[] {
  const counts = sizes.map(() => 0)
  // Most people arrive late: for most, the largest size or the one before it is all that is looked at.
  for (let i = 0; i < people.count; i += 1) {
    const position = people.position[i] ?? Infinity
    for (let s = sizes.length - 1; s >= 0 && position <= sizes[s]!; s -= 1) counts[s] = counts[s]! + 1
  }
  return counts
}

/** More marks than this hide each other and the crowd. */
const MOST_MARKS = 1000

/** How many people named there are to each mark that is drawn: a power of two, 1 as long as there is room for all. */
export function perMark(count: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(count / MOST_MARKS)))
}

/**
 * The people whose marks are drawn, as indices: all of them, or one in 2, 4, 8 …, scattered, and always the same ones.
 * Whoever is drawn among many is also drawn among few.
 */
export function markedAmong(people: NamedPeople): readonly number[] {
  const most = 2 ** 32 / perMark(people.count)
  const marked: number[] = []
  for (let i = 0; i < people.count; i += 1) if (scattered(people.position[i] ?? 0) < most) marked.push(i)
  return marked
}

/** A number from 0 to 2^32 for a person: unlike their place in the crowd, it follows no pattern. */
function scattered(person: number): number {
  let h = Math.imul(person ^ (person >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/**
 * The person under the pointer: the nearest of those marked, no further than `reach` from (x, y).
 *
 * @param at scale: pixels to a width of a person; x, y and reach are pixels from the middle of the crowd
 * @returns an index, or -1
 */
export function personNear(
  people: NamedPeople,
  at: Readonly<{ x: number; y: number; reach: number; scale: number }>,
): number {
  let nearest = -1
  let least = at.reach ** 2
  for (const i of markedAmong(people)) {
    const { x, y } = placeOf(people, i)
    const dx = x * at.scale - at.x
    const dy = y * at.scale - at.y
    const away = dx * dx + dy * dy
    if (away <= least) [nearest, least] = [i, away]
  }
  return nearest
}

/** The person with the highest score of those whose best score is in this search, or -1. */
export function personOfSearch(people: NamedPeople, probe: number): number {
  let best = -1
  for (let i = 0; i < people.count; i += 1)
    if (people.probe[i] === probe && (best < 0 || (people.x[i] ?? 0) > (people.x[best] ?? 0))) best = i
  return best
}
