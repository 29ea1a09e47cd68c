import { SEARCH_OUTCOMES, type SearchOutcome } from '../../engine/searches.ts'
import { FOUND_WITH_STRANGER } from '../../state/named.ts'

/**
 * What a search is drawn as. Hue says what the machine decided (crimson: somebody was named), darkness whether that
 * was right, shape says it again.
 */
export type MarkKind = 'wrong' | 'quiet' | 'missed' | 'missedNamed' | 'foundLower' | 'foundNamed' | 'found'

const KIND: Readonly<Record<SearchOutcome, MarkKind>> = {
  falsePositive: 'wrong',
  trueNegative: 'quiet',
  foundFirst: 'found',
  foundLower: 'foundLower',
  pushedOff: 'missedNamed',
  wrongOnly: 'missedNamed',
  nothing: 'missed',
}

const BY_INDEX: readonly MarkKind[] = SEARCH_OUTCOMES.map((outcome) => KIND[outcome])

/** @param outcome index into SEARCH_OUTCOMES, or FOUND_WITH_STRANGER */
export function markKind(outcome: number | undefined): MarkKind {
  return outcome === FOUND_WITH_STRANGER ? 'foundNamed' : (BY_INDEX[outcome ?? -1] ?? 'quiet')
}

/** Whether the person searched for is in the gallery. */
export function isMatedKind(kind: MarkKind): boolean {
  return kind !== 'wrong' && kind !== 'quiet'
}

export function isMissed(kind: MarkKind): boolean {
  return kind === 'missed' || kind === 'missedNamed'
}

/** Whether a stranger is named in a search for somebody who is in the gallery: in place of that person, or beside them. */
export function isStrangerNamed(kind: MarkKind): boolean {
  return kind === 'missedNamed' || kind === 'foundLower' || kind === 'foundNamed'
}

/** Errors come first in their block: 0, then 1, then 2. */
export function gatherRank(kind: MarkKind): 0 | 1 | 2 {
  if (kind === 'wrong' || isMissed(kind)) return 0
  return kind === 'foundLower' || kind === 'foundNamed' ? 1 : 2
}
