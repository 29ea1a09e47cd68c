/** No vowels, so that no word appears; no letter that reads like another letter or a digit. */
const LETTERS = 'bcdfghjkmnpqrstvxz'

/** A seed that a pupil can copy from a screen: four letters, drawn from the machine's own randomness. */
export function seedCode(): string {
  const words = globalThis.crypto.getRandomValues(new Uint32Array(4))
  return Array.from(words, (word) => LETTERS[word % LETTERS.length]).join('')
}
