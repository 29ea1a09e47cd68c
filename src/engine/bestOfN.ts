import { OCTAVES, drawOctave, emptyEntries, octaveOf } from './octaves.ts'
import { type Key, openStream } from './random.ts'

/**
 * The nested best-K process of one probe and one gallery group: everybody who would be among the `depth` most alike at
 * some gallery size (records and k-records: Chandler 1952; Nevzorov 2001). Someone of octave a is, exactly if at most
 * `depth` - 1 of the people before the octave have a smaller q: at any size that includes this person, the earlier
 * octaves are whole. So each octave is drawn up to the `depth`-th smallest q of all earlier ones, which is about
 * depth (1 + ln(N / depth)) people in all.
 */
export type BestList = Readonly<{
  depth: number
  /** How many octaves are drawn. */
  octaves: number
  /** Octave a is at `start[a]` to `start[a + 1]` - 1, smallest q first. */
  start: Uint32Array
  index: Uint32Array
  q: Float64Array
}>

/** Whose draw it is: a probe, by its group and its place in the group, against one gallery group. */
export type Pair = Readonly<{ group: number; ordinal: number; galleryGroup: number }>

/** Room in which one list after another is drawn before it is copied to its size. Holds nothing between calls. */
const room = emptyEntries(2048)

/** Draws `octaves` octaves to `depth`; goes on from a shorter list of the same pair and depth, when there is one. */
export function drawBestList(
  key: Key,
  pair: Pair,
  octaves: number,
  depth: number,
  from?: BestList,
): BestList {
  const start = new Uint32Array(OCTAVES + 1)
  const best = new Float64Array(depth).fill(1)
  const first = from ? takeOver(from, start, best) : 0
  let end = start[first]!
  for (let octave = first; octave < octaves; octave += 1) {
    const at = end
    const stream = openStream(key, { purpose: 'nonMates', ...pair, octave })
    end = drawOctave(room, at, stream, octave, best[depth - 1]!)
    start[octave + 1] = end
    mergeInto(best, room.q, at, end)
  }
  return { depth, octaves, start, index: room.index.slice(0, end), q: room.q.slice(0, end) }
}

/** Copies a list into the room; returns the first octave it lacks. */
function takeOver(from: BestList, start: Uint32Array, best: Float64Array): number {
  start.set(from.start)
  while (room.q.length < from.q.length) Object.assign(room, emptyEntries(2 * room.q.length))
  room.index.set(from.index)
  room.q.set(from.q)
  for (let a = 0; a < from.octaves; a += 1) mergeInto(best, from.q, from.start[a]!, from.start[a + 1]!)
  return from.octaves
}

/** Keeps in `best` (smallest first, 1 where empty) the smallest of itself and of the sorted stretch of q. */
function mergeInto(best: Float64Array, q: Float64Array, at: number, end: number): void {
  let taken = Math.min(end - at, best.length)
  let kept = best.length - taken
  // How many of the stretch belong: move the cut until what is kept and what is taken are both below the rest.
  while (taken > 0 && q[at + taken - 1]! >= best[kept]!) {
    taken -= 1
    kept += 1
  }
  let i = at + taken - 1
  let j = kept - 1
  for (let to = best.length - 1; i >= at; to -= 1) {
    if (j >= 0 && best[j]! > q[i]!) best[to] = best[j--]!
    else best[to] = q[i--]!
  }
}

/**
 * Places, in the list's columns, of the best at a gallery of `count` people of the group, most alike first: at most
 * `depth` of them (the list's own depth by default, and no more than that), fewer only if the gallery is smaller.
 */
export function readBestList(list: BestList, count: number, depth: number = list.depth): number[] {
  const { start, index, q } = list
  const best: number[] = []
  for (let octave = count > 0 ? octaveOf(count) : -1; octave >= 0; octave -= 1) {
    for (let place = start[octave]!; place < start[octave + 1]!; place += 1) {
      if (best.length === depth && q[place]! > q[best[depth - 1]!]!) break
      if (index[place]! > count) continue
      let to = best.length
      while (to > 0 && q[best[to - 1]!]! > q[place]!) to -= 1
      best.splice(to, 0, place)
      if (best.length > depth) best.pop()
    }
  }
  return best
}

/** How many of the list are enrolled in a gallery of `count` people of the group and have a q below `bound`. */
export function countBelow(list: BestList, count: number, bound: number): number {
  const { start, index, q } = list
  let below = 0
  for (let octave = count > 0 ? octaveOf(count) : -1; octave >= 0; octave -= 1) {
    for (let place = start[octave]!; place < start[octave + 1]! && q[place]! < bound; place += 1) {
      if (index[place]! <= count) below += 1
    }
  }
  return below
}
