import { nonMatesOf } from './nonMates.ts'
import { placesOf } from './rankChances.ts'
import { matedShareOf, type Setting } from './setting.ts'
import { strangerLead } from './lead.ts'

/** The other side of a wrong match: the people enrolled who are put on a list though somebody else was searched for. */
export type NamedSide = Readonly<{
  /** One entry per gallery group. */
  groups: readonly NamedGroup[]
  /** Wrong candidates per non-mated search, by group of the person searched for and by group of the person named. */
  perSearch: readonly (readonly number[])[]
}>

export type NamedGroup = Readonly<{
  enrolled: number
  /** Expected number of times that somebody of the group is a wrong candidate, over all non-mated searches. */
  named: number
  /** The same per person enrolled; null when nobody is. */
  perEnrolled: number | null
  /** The group's share of all wrong candidates over its share of residents: 1 is as many as its numbers; null when unknown. */
  perResident: number | null
}>

/**
 * Wrong candidates by group of the person named (MODEL.md 2): actual wrongful arrests were of this kind. Counts what
 * is on the list of a non-mated search, so no more than the list holds; the wrong candidates of mated searches, who
 * share the list with the mate, are not in it.
 *
 * @param populationShares residents by group, as weights; null where unknown.
 */
export function namedSide(setting: Setting, populationShares: readonly (number | null)[] = []): NamedSide {
  const { galleryCounts, searchCounts } = setting
  const perSearch = searchCounts.map((_, g) => galleryCounts.map((_people, h) => listedOf(setting, g, h)))
  const named = galleryCounts.map((_, h) =>
    searchCounts.reduce((sum, n, g) => sum + n * (1 - matedShareOf(setting, g)) * perSearch[g]![h]!, 0),
  )
  const allNamed = named.reduce((a, b) => a + b, 0)
  const residents = galleryCounts.map((_, h) => populationShares[h] ?? null)
  const allResidents = residents.reduce<number | null>(
    (sum, n) => (sum === null || n === null ? null : sum + n),
    0,
  )
  return {
    perSearch,
    groups: galleryCounts.map((enrolled, h) => ({
      enrolled,
      named: named[h]!,
      perEnrolled: enrolled > 0 ? named[h]! / enrolled : null,
      perResident:
        allResidents !== null && residents[h]! > 0 && allNamed > 0
          ? named[h]! / allNamed / (residents[h]! / allResidents)
          : null,
    })),
  }
}

/** Expected number of people of group h on the list of a non-mated search of group g. */
function listedOf({ model, galleryCounts, thresholds, listLength }: Setting, g: number, h: number): number {
  const enrolled = galleryCounts[h]!
  if (enrolled === 0) return 0
  const lead = strangerLead(model, g, h, thresholds[g]!)
  const others = galleryCounts.map((people, i) => (i === h ? people - 1 : people))
  const { first, lower } = placesOf(lead, nonMatesOf(model, g, others), lead.spread, listLength)
  return enrolled * (first + lower)
}
