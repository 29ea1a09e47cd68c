import { isCompared } from '../../scenario/isCompared.ts'
import type { Scenario } from '../../scenario/scenario.ts'
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
  }
}

/** People who are named at the pinned threshold, too, by their number; null without one, or where it names nobody. */
export function keptPeople({ pinned }: Pick<CrowdData, 'pinned'>): ReadonlySet<number> | null {
  return pinned === null || pinned.count === 0 ? null : new Set(Array.from(pinned.position))
}

/** What the words say. */
export function readCrowd({ named, pinned, ...state }: CrowdData): CrowdInWords {
  return { ...state, named: named.count, namedPinned: pinned?.count ?? null, read: named.read }
}
