import type { Scenario } from './scenario.ts'

/** The number of an enrolled person, from 1, by gallery group and place in it. */
export type ReferenceNumbers = (group: number, place: number) => number

/**
 * Numbers everybody enrolled in the order in which they come as the gallery grows: the groups take turns by their shares.
 * Whoever is among the first 25,000 has a number up to about 25,000 (exactly so with one or two groups), whatever the
 * gallery's size, and no two people share one. A group of share 0 enrols nobody.
 */
export function referenceNumbers({ groups }: Pick<Scenario, 'groups'>): ReferenceNumbers {
  const shares = groups.map(({ galleryShare }) => galleryShare)
  // When the group has so many, its share of the gallery is reached: the order in which people come.
  const turnOf = (group: number, place: number): number => (place - 0.5) / shares[group]!
  return (group, place) => {
    const turn = turnOf(group, place)
    const isBefore = (other: number, at: number): boolean => {
      const otherTurn = turnOf(other, at)
      return otherTurn < turn || (otherTurn === turn && other < group)
    }
    return shares.reduce((sum, share, other) => {
      if (other === group) return sum + place
      return share > 0 ? sum + countBefore((at) => isBefore(other, at), Math.floor(turn * share + 0.5)) : sum
    }, 0)
  }
}

/** How many of 1, 2, 3 ... come before, from a guess that rounding may have put one off. */
function countBefore(isBefore: (at: number) => boolean, guess: number): number {
  if (isBefore(guess + 1)) return guess + 1
  return guess > 0 && !isBefore(guess) ? guess - 1 : guess
}
