import { type Stream, uniform } from './random.ts'

/**
 * The gallery in octaves. People of a gallery group are numbered from 1; octave a holds the 2^a people numbered 2^a to
 * 2^(a+1) - 1. What is drawn of each is the upper-tail probability q of the score against one probe: uniform on (0, 1),
 * small is alike. An octave is drawn from its smallest q upwards, as far as anyone asks, from a stream of its own: it
 * can be read further, and octaves added, without changing what is there.
 */

/** Octaves 0 to 29 hold galleries of up to 2^30 - 1 people. */
export const OCTAVES = 30

/** The octave of the person numbered `index`, 1 to 2^30 - 1. */
export function octaveOf(index: number): number {
  return 31 - Math.clz32(index)
}

/** People drawn, as columns that grow. */
export type Entries = { index: Uint32Array; q: Float64Array }

export function emptyEntries(room: number): Entries {
  return { index: new Uint32Array(room), q: new Float64Array(room) }
}

const LARGEST_BELOW_ONE = 1 - 2 ** -53

/**
 * Writes everyone of an octave whose q is at most `bound`, smallest first, into `entries` from `at` on; returns the
 * place after the last. The stream must be at its start.
 *
 * The smallest of n uniforms on (q, 1) is q + (1 - q)(1 - u^(1/n)), and the rest are uniform above it (Rényi 1953;
 * Devroye 1986, V.3). Whose it is, is uniform over those not yet named.
 */
export function drawOctave(
  entries: Entries,
  at: number,
  stream: Stream,
  octave: number,
  bound: number,
): number {
  let end = at
  let q = 0
  for (let left = 2 ** octave; left > 0; left -= 1) {
    q -= (1 - q) * Math.expm1(Math.log(uniform(stream)) / left)
    if (q > bound) break
    if (end === entries.q.length) grow(entries)
    entries.index[end] = unnamed(entries.index, at, end, stream, octave)
    entries.q[end] = Math.min(q, LARGEST_BELOW_ONE)
    end += 1
  }
  return end
}

/** A person of the octave who is not yet in `index[at..end)`. */
function unnamed(index: Uint32Array, at: number, end: number, stream: Stream, octave: number): number {
  const first = 2 ** octave
  if (octave === 0) return first
  for (;;) {
    const person = first + (stream.next() >>> (32 - octave))
    let i = at
    while (i < end && index[i] !== person) i += 1
    if (i === end) return person
  }
}

function grow(entries: Entries): void {
  const { index, q } = entries
  entries.index = new Uint32Array(2 * index.length)
  entries.index.set(index)
  entries.q = new Float64Array(2 * q.length)
  entries.q.set(q)
}
