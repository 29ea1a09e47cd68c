import type { Pair } from './bestOfN.ts'

/** More than the people of the largest gallery: mates are numbered from here on. */
const FIRST_MATE = 1_000_000_001

/**
 * The number of an enrolled person, the same whatever the gallery's size and composition: ten times the place in the
 * group, plus the group. Person 1,823 of group 1 is 18,231.
 *
 * @param index place in the gallery group, from 1.
 * @param group gallery group, 0 to 9.
 */
export function referenceNumber(index: number, group: number): number {
  return index * 10 + group
}

/**
 * The number of a probe's own reference. Mates are numbered apart, above everybody else, because the subject of a mated
 * search is enrolled at every gallery size: no place in the order of arrival would be early enough for all of them.
 */
export function mateNumber({ group, ordinal }: Pick<Pair, 'group' | 'ordinal'>): number {
  return referenceNumber(FIRST_MATE + ordinal, group)
}
