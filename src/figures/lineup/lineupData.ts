import { isReturned, toLogOdds } from '../../engine/logOdds.ts'
import { formatThreshold } from '../../i18n/format.ts'

export type LineupProbe = Readonly<{
  /** `Search 12`. */
  label: string
  groupName: string
  isMated: boolean
  /** Any whole number that belongs to this person alone. */
  faceSeed: number
}>

export type LineupCandidate = Readonly<{
  /** From 1. */
  rank: number
  /** The enrolled person's number. */
  reference: number
  /** Percent. */
  score: number
  groupName: string
  isMate: boolean
  faceSeed: number
}>

/** What happens to a candidate: named at both thresholds, only at one of them, or at neither. */
export type CandidateState = 'named' | 'gone' | 'would' | 'below'

/** @param threshold percent; null names everybody on the list. Likewise the comparison, where null means there is none. */
export function candidateState(
  score: number,
  threshold: number | null,
  comparison: number | null,
): CandidateState {
  const at = (percent: number): boolean => isReturned(toLogOdds(score), toLogOdds(percent))
  const now = threshold === null || at(threshold)
  const then = comparison === null ? now : at(comparison)
  if (now) return then ? 'named' : 'gone'
  return then ? 'would' : 'below'
}

/** A score as written: rounded down, so that one just below a threshold never reads as the threshold. */
export function writeScore(percent: number): string {
  const steps = percent < 99 ? 10 : 100
  return formatThreshold(Math.floor(percent * steps) / steps)
}
