import type { Pair } from './bestOfN.ts'

/**
 * The place in its gallery group of a probe's own reference, from 1. Those searched for stand first, in the order of the
 * searches: the subject of a mated search is enrolled however small the gallery is. (In a gallery of fewer people than
 * searches of the group, a place may lie beyond its end: such a test searches the same people again and again.)
 */
export function matePlace({ ordinal }: Pick<Pair, 'ordinal'>): number {
  return ordinal + 1
}

/**
 * The place in its gallery group of somebody a probe is compared with who is not its subject, from 1. The same person
 * for every gallery size, and no other person of the search's list has it.
 *
 * @param index which of the others of the group, from 1, in the order in which they are drawn
 * @param mate the place of the probe's own reference, if that is of this gallery group; null if not
 */
export function otherPlace(index: number, mate: number | null): number {
  return mate !== null && index >= mate ? index + 1 : index
}
