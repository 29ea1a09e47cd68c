import { randomInt } from 'node:crypto'

/** Consonants that are hard to take for one another when read aloud or written on a board. */
const LETTERS = 'bcdfghjkmnpqrstvwxz'

/** A new start of the randomness, for `seed=each`. */
export function drawSeed(): string {
  return Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}
