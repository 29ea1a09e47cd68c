import { SEARCH_OUTCOMES, type SearchOutcome } from '../../engine/searches.ts'

/**
 * What a search is drawn as. Hue says what the machine decided (crimson: somebody was named), darkness whether that
 * was right, shape says it again.
 */
export type MarkKind = 'wrong' | 'quiet' | 'missed' | 'missedNamed' | 'foundLower' | 'found'

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

/** @param outcome index into SEARCH_OUTCOMES */
export function markKind(outcome: number | undefined): MarkKind {
  return BY_INDEX[outcome ?? -1] ?? 'quiet'
}

/** Whether the person searched for is in the gallery. */
export function isMatedKind(kind: MarkKind): boolean {
  return kind !== 'wrong' && kind !== 'quiet'
}

export function isMissed(kind: MarkKind): boolean {
  return kind === 'missed' || kind === 'missedNamed'
}

/** Errors come first in their block: 0, then 1, then 2. */
export function gatherRank(kind: MarkKind): 0 | 1 | 2 {
  if (kind === 'wrong' || isMissed(kind)) return 0
  return kind === 'foundLower' ? 1 : 2
}
