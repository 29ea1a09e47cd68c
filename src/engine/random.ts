import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'

/**
 * Randomness by name. Every number the simulator draws belongs to a stream, and a stream is found from what it is for:
 * seed, purpose, and where. Drawing more in one place can therefore never reshuffle another place.
 */

/** What a stream is for. The position is part of the key: append, never reorder, or every published seed changes. */
export const PURPOSES = [
  'commonness',
  'mated',
  'mate',
  'nonMates',
  'beyond',
  'repeats',
  'unusable',
  'unusableMate',
] as const
export type Purpose = (typeof PURPOSES)[number]

/** 128 bits as four 32-bit integers. */
export type Key = readonly [number, number, number, number]

export type Stream = RandomGenerator

/** Where a stream belongs; whatever does not apply is 0. */
export type Place = Readonly<{
  purpose: Purpose
  /** Group of the probe, 0 to 15. */
  group?: number
  /** The probe's place in its group, below 2^32. */
  ordinal?: number
  /** Group of the references, 0 to 15. */
  galleryGroup?: number
  /** 0 to 255. */
  octave?: number
}>

/** The key of a seed. Any text; an empty one is a seed like another. */
export function keyOfSeed(seed: string): Key {
  let key: Key = [0x9e3779b9, 0x243f6a88, 0xb7e15162, seed.length]
  for (let i = 0; i < seed.length; i += 1) {
    const [a, b, c, d] = key
    key = mix(a ^ seed.charCodeAt(i), b, c, d)
  }
  const [a, b, c, d] = key
  return mix(a, b, c, d)
}

/**
 * The stream of a place, at its start. Two places never share a state: the place is written over the key and `mix` can
 * be undone, so different places are different states of xoroshiro128+ (Blackman & Vigna 2018), spread over its period.
 */
export function openStream(key: Key, place: Place): Stream {
  const { purpose, group = 0, ordinal = 0, galleryGroup = 0, octave = 0 } = place
  const where = PURPOSES.indexOf(purpose) | (group << 8) | (galleryGroup << 12) | (octave << 16)
  return xoroshiro128plusFromState(mix(key[0] ^ where, key[1] ^ ordinal, key[2], key[3]))
}

/** The next uniform: a multiple of 2^-53 strictly between 0 and 1, so that every quantile of it is finite. */
export function uniform(stream: Stream): number {
  for (;;) {
    const high = stream.next() >>> 5
    const low = stream.next() >>> 6
    const value = (high * 0x4000000 + low) / 0x20000000000000
    if (value > 0) return value
  }
}

/** Scatters 128 bits so that each depends on all of them, and so that it could be undone: two chained passes. */
function mix(a: number, b: number, c: number, d: number): [number, number, number, number] {
  const a1 = scatter(a ^ d)
  const b1 = scatter(b ^ a1)
  const c1 = scatter(c ^ b1)
  const d1 = scatter(d ^ c1)
  const a2 = scatter(a1 ^ d1)
  const b2 = scatter(b1 ^ a2)
  const c2 = scatter(c1 ^ b2)
  return [a2, b2, c2, scatter(d1 ^ c2)]
}

/** A permutation of the 32-bit integers: the finaliser of MurmurHash3 (Appleby 2011) after an odd step. */
function scatter(value: number): number {
  let h = (value + 0x6d2b79f5) | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}
