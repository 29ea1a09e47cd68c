import { place } from './crowdLayout.ts'

/**
 * Who is drawn when there are more people than there is room for dots: one in 2, 4, 8 ... of them, always the same ones.
 * Whoever is drawn from far away is also drawn from near, in the same place, so the grain of the crowd holds still
 * while the camera pulls back; those who leave fade out first.
 */
export type Grain = Readonly<{
  /** Each dot stands for 2 to the power of `level` people. */
  level: number
  /** How far those who are not in the next level have faded: 0 (in full) to 1 (gone). */
  faded: number
}>

/** Every dot stands in full until this share of the room is taken. */
const FADE_FROM = 0.85

/** @param room dots that the drawing has room for, 2 or more */
export function grainOf(gallerySize: number, room: number): Grain {
  const level = Math.max(0, Math.ceil(Math.log2(gallerySize / room)))
  const filled = gallerySize / 2 ** level / room
  return { level, faded: Math.max(0, Math.min(1, (filled - FADE_FROM) / (1 - FADE_FROM))) }
}

/**
 * The person who stands for a block of 2^level people (block 0 holds persons 1 to 2^level): one of the two who stand for
 * its halves.
 */
export function standIn(block: number, level: number): number {
  let at = block
  for (let l = level; l > 0; l -= 1) at = 2 * at + coin(at, l)
  return at + 1
}

/** Whether the person who stands for a block stands for the block twice as large, too. */
export function staysOn(block: number, level: number): boolean {
  return coin(Math.floor(block / 2), level + 1) === block % 2
}

/** 0 or 1, scattered, and always the same for a block. */
function coin(block: number, level: number): number {
  let h = Math.imul(block ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(level + 1, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
  return (h ^ (h >>> 15)) & 1
}

/** Places of those who stand for the first `count` blocks of a level, in widths of a person, and who stays on. */
export type GrainDots = Readonly<{ x: Float32Array; y: Float32Array; stays: Uint8Array }>

export function grainDots(level: number, count: number): GrainDots {
  const [x, y] = [new Float32Array(count), new Float32Array(count)]
  const stays = new Uint8Array(count)
  for (let block = 0; block < count; block += 1) {
    const at = place(standIn(block, level))
    x[block] = at.x
    y[block] = at.y
    stays[block] = staysOn(block, level) ? 1 : 0
  }
  return { x, y, stays }
}
