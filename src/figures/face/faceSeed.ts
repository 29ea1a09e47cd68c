/**
 * A number of this person alone: of the run, of whether they are searched for (0) or enrolled (1), and of their own
 * number.
 */
export function faceSeed(run: string, kind: 0 | 1, person: number): number {
  let hash = 2166136261 ^ kind
  for (const sign of run) hash = Math.imul(hash ^ sign.charCodeAt(0), 16777619)
  return (Math.imul(hash ^ (person & 0xffffffff), 2246822519) ^ Math.floor(person / 2 ** 32)) >>> 0
}
