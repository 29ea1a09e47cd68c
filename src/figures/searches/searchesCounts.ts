import { isMatedKind, isMissed, isStrangerNamed, markKind } from './markKind.ts'
import type { SearchColumns, SearchGroup } from './searchesData.ts'

/** What is counted in one group, each error beside the number of searches it could have happened in. */
export type SearchCounts = Readonly<{
  name: string
  nonMated: number
  wrong: number
  /** The same on average over many tests of the same size: the expected number, not whole. */
  wrongOnAverage: number
  mated: number
  missed: number
  /** Searches for somebody enrolled that name a stranger, and of these the ones that miss. */
  strangerNamed: number
  missedNamed: number
  /** The same at the comparison threshold, or null. */
  wrongThen: number | null
  missedThen: number | null
  strangerNamedThen: number | null
}>

type Counts = Record<'nonMated' | 'wrong' | 'mated' | 'missed' | 'strangerNamed' | 'missedNamed', number>

/**
 * @param then outcomes at the comparison threshold, or null
 * @param averages expected number of wrongly matched people, by group
 */
export function countSearches(
  groups: readonly SearchGroup[],
  { group, outcome }: Pick<SearchColumns, 'group' | 'outcome'>,
  then: Uint8Array | null,
  averages: readonly number[],
): readonly SearchCounts[] {
  const now = tally(groups.length, group, outcome)
  const was = then === null ? null : tally(groups.length, group, then)
  return groups.map(({ name }, g) => ({
    name,
    ...(now[g] ?? noCounts()),
    wrongOnAverage: averages[g] ?? 0,
    wrongThen: was?.[g]?.wrong ?? null,
    missedThen: was?.[g]?.missed ?? null,
    strangerNamedThen: was?.[g]?.strangerNamed ?? null,
  }))
}

const noCounts = (): Counts => ({
  nonMated: 0,
  wrong: 0,
  mated: 0,
  missed: 0,
  strangerNamed: 0,
  missedNamed: 0,
})

function tally(groups: number, group: Uint8Array, outcome: Uint8Array): readonly Counts[] {
  const counts = Array.from({ length: groups }, noCounts)
  group.forEach((g, probe) => {
    const own = counts[g]
    if (own === undefined) return
    const kind = markKind(outcome[probe])
    if (isMatedKind(kind)) own.mated += 1
    else own.nonMated += 1
    if (kind === 'wrong') own.wrong += 1
    if (isMissed(kind)) own.missed += 1
    if (isStrangerNamed(kind)) own.strangerNamed += 1
    if (kind === 'missedNamed') own.missedNamed += 1
  })
  return counts
}

/** All groups together, without a name. */
export function totalCounts(counts: readonly SearchCounts[]): SearchCounts {
  const sum = (pick: (one: SearchCounts) => number | null): number =>
    counts.reduce((total, one) => total + (pick(one) ?? 0), 0)
  const compared = counts.some((one) => one.wrongThen !== null)
  return {
    name: '',
    nonMated: sum((one) => one.nonMated),
    wrong: sum((one) => one.wrong),
    wrongOnAverage: sum((one) => one.wrongOnAverage),
    mated: sum((one) => one.mated),
    missed: sum((one) => one.missed),
    strangerNamed: sum((one) => one.strangerNamed),
    missedNamed: sum((one) => one.missedNamed),
    wrongThen: compared ? sum((one) => one.wrongThen) : null,
    missedThen: compared ? sum((one) => one.missedThen) : null,
    strangerNamedThen: compared ? sum((one) => one.strangerNamedThen) : null,
  }
}
