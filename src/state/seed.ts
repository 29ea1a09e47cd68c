/** Consonants that are hard to take for one another when read aloud or written on a board. */
const LETTERS = 'bcdfghjkmnpqrstvwxz'

/** A new start of the randomness: four letters that can be written on a board. */
export function drawSeed(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => LETTERS[n % LETTERS.length]).join('')
}
