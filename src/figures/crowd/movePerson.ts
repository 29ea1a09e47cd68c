import type { NamedPeople } from './crowdPeople.ts'

/** People a Page key passes over. */
const PAGE = 10

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: PAGE,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageDown: -PAGE,
  Home: -Infinity,
  End: Infinity,
}

/**
 * Where a key leads from a person named: from one to the next in the order in which people come, so from the middle of
 * the crowd to its rim and back. Home is nearest the middle, End at the rim. Null for other keys, and where nobody is
 * named.
 *
 * @param from a person, or -1: then a step leads to the first
 * @returns an index
 */
export function movePerson(people: NamedPeople, from: number, key: string): number | null {
  const step = STEPS[key]
  if (step === undefined) return null
  const start = from < 0 ? edgePerson(people, -1) : from
  if (start < 0) return null
  if (!Number.isFinite(step)) return edgePerson(people, Math.sign(step))
  if (from < 0) return start
  let at = from
  for (let i = 0; i < Math.abs(step); i += 1) at = besidePerson(people, at, Math.sign(step))
  return at
}

/** Whoever stands nearest the middle (-1) or the rim (1); -1 where nobody is named. */
export function edgePerson(people: NamedPeople, way: number): number {
  let edge = people.count > 0 ? 0 : -1
  for (let i = 1; i < people.count; i += 1) if (isBeyond(people, i, edge, way)) edge = i
  return edge
}

/** How many stand no further out than this person: their number, from 1. */
export function personNumber(people: NamedPeople, person: number): number {
  let number = 0
  for (let i = 0; i < people.count; i += 1) if (!isBeyond(people, i, person, 1)) number += 1
  return number
}

/** The next person outward (1) or inward (-1); the same one at the end. */
function besidePerson(people: NamedPeople, from: number, way: number): number {
  let beside = from
  for (let i = 0; i < people.count; i += 1)
    if (isBeyond(people, i, from, way) && (beside === from || isBeyond(people, beside, i, way))) beside = i
  return beside
}

function isBeyond({ position }: NamedPeople, i: number, other: number, way: number): boolean {
  return ((position[i] ?? 0) - (position[other] ?? 0)) * way > 0
}
