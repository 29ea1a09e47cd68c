import type { Entries } from './octaves.ts'
import { OCTAVES, drawOctave, emptyEntries, octaveOf } from './octaves.ts'
import { type Key, openStream } from './random.ts'

/**
 * The single most alike non-mate of each of many probes at any gallery size: the nested best-K process at depth one, kept
 * in columns for a block of probes, because this is what every frame of a drag reads.
 */
export type LeastTails = {
  group: number
  galleryGroup: number
  /** Place in the group of the block's first probe. */
  firstOrdinal: number
  /** How many octaves are drawn. */
  octaves: number
  /** Smallest q over octaves 0 to a, at `a * BLOCK + row`. */
  least: Float64Array
  /** Entries of octave a and a row begin at `start[a * BLOCK + row]` and end where the next begin; smallest q first. */
  start: Uint32Array
  entries: Entries
}

/** Probes in a block: the unit of drawing, well under a millisecond. */
export const BLOCK = 32

export function emptyLeastTails(group: number, galleryGroup: number, firstOrdinal: number): LeastTails {
  return {
    group,
    galleryGroup,
    firstOrdinal,
    octaves: 0,
    least: new Float64Array(OCTAVES * BLOCK),
    start: new Uint32Array(OCTAVES * BLOCK + 1),
    entries: emptyEntries(16 * BLOCK),
  }
}

/** Draws what is missing of the first `octaves` octaves. What is there stays as it is. */
export function extendLeastTails(block: LeastTails, key: Key, octaves: number): void {
  const { group, galleryGroup, firstOrdinal, least, start, entries } = block
  for (let octave = block.octaves; octave < octaves; octave += 1) {
    for (let row = 0; row < BLOCK; row += 1) {
      const cell = octave * BLOCK + row
      const bound = octave > 0 ? least[cell - BLOCK]! : 1
      const place = { purpose: 'nonMates', group, ordinal: firstOrdinal + row, galleryGroup, octave } as const
      const at = start[cell]!
      const end = drawOctave(entries, at, openStream(key, place), octave, bound)
      start[cell + 1] = end
      least[cell] = end > at ? entries.q[at]! : bound
    }
    block.octaves = octave + 1
  }
}

/** Smallest q among the first `count` people, for the probe in `row`; 1, which is a score of -Infinity, if nobody. */
export function leastTail(block: LeastTails, row: number, count: number): number {
  if (count < 1) return 1
  const octave = octaveOf(count)
  const cell = octave * BLOCK + row
  const { start, least, entries } = block
  for (let place = start[cell]!; place < start[cell + 1]!; place += 1) {
    if (entries.index[place]! <= count) return entries.q[place]!
  }
  return octave > 0 ? least[cell - BLOCK]! : 1
}
