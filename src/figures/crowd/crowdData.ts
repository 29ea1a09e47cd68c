import { isCompared } from '../../scenario/isCompared.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { expectedAt } from '../../state/derive.ts'
import { namedPeople } from '../../state/crowd.ts'
import type { ThresholdInForce } from '../../words/atThreshold.ts'
import { inForce } from '../../words/inForce.ts'
import type { NamedPeople } from './crowdPeople.ts'
import type { CrowdInWords } from './crowdWords.ts'

export type CrowdData = Readonly<{
  gallerySize: number
  /** What decides who is named. */
  threshold: ThresholdInForce
  /** Pinned threshold in percent, or null. */
  comparison: number | null
  /** Whom of the gallery the searches name for somebody else. */
  named: NamedPeople
  /** The same at the pinned threshold; null without one. */
  pinned: NamedPeople | null
  /** People searched for. */
  searches: number
  /** Candidates returned at most. */
  listLength: number
  /** People named on average; null where that would take as long as to read them. */
  expected: number | null
}>

/** The gallery of a state, and who of it is named, from as many searches as `read` looks at: all by default. */
export function crowdData(
  scenario: Scenario,
  read: (scenario: Scenario, threshold: number) => NamedPeople = namedPeople,
): CrowdData {
  const { gallerySize, searches, listLength, threshold } = scenario
  const comparison = isCompared(scenario) ? scenario.comparison : null
  return {
    gallerySize,
    threshold: inForce(scenario),
    comparison,
    named: read(scenario, threshold),
    pinned: comparison === null ? null : read(scenario, comparison),
    searches,
    listLength,
    expected: expectedNamed(scenario),
  }
}

/**
 * With no threshold every list is full: so many names, less those of the people searched for, spread over the gallery. A
 * person whom two searches name is one person.
 */
function expectedNamed(scenario: Scenario): number | null {
  const { mode, gallerySize, searches, listLength, matedShare, threshold } = scenario
  if (mode !== 'rank') return null
  const found = matedShare * (1 - (expectedAt(scenario, threshold).overall.fnir ?? 1))
  const names = searches * (Math.min(listLength, gallerySize) - found)
  return -gallerySize * Math.expm1(-names / gallerySize)
}

/** People who are named at the pinned threshold, too, by their number; null without one, or where it names nobody. */
export function keptPeople({ pinned }: Pick<CrowdData, 'pinned'>): ReadonlySet<number> | null {
  return pinned === null || pinned.count === 0 ? null : new Set(Array.from(pinned.position))
}

/** What the words say. */
export function readCrowd({ named, pinned, ...state }: CrowdData): CrowdInWords {
  return { ...state, named: named.count, namedPinned: pinned?.count ?? null, read: named.read }
}
