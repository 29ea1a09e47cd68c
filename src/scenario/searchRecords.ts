import { readCandidates } from '../engine/candidates.ts'
import { readSearches, SEARCH_OUTCOMES, type SearchOutcome } from '../engine/searches.ts'
import type { Setting } from '../engine/setting.ts'
import type { Trial } from '../engine/trial.ts'
import { referenceNumbers } from './referenceNumbers.ts'
import type { Scenario } from './scenario.ts'

export type CandidateRecord = Readonly<{
  /** From 1. */
  rank: number
  /** The person's number in the gallery, from 1 (referenceNumbers.ts). */
  reference: number
  group: string
  /** Percent, 0 to 100. */
  score: number
  isMate: boolean
}>

/** One search of a run, as the command line and the page's data export print it. */
export type SearchRecord = Readonly<{
  /** From 0, in group order. */
  probe: number
  group: string
  mated: boolean
  outcome: SearchOutcome
  candidates: readonly CandidateRecord[]
}>

/** Every search of a run with the names it returned. */
export function searchRecords(scenario: Scenario, trial: Trial, setting: Setting): readonly SearchRecord[] {
  const searches = readSearches(trial, setting)
  const numberOf = referenceNumbers(scenario)
  const nameOf = (group: number): string => scenario.groups[group]!.id
  return Array.from({ length: searches.count }, (_, probe) => {
    const outcome = SEARCH_OUTCOMES[searches.outcome[probe]!]!
    const isEmpty = outcome === 'trueNegative' || outcome === 'nothing'
    return {
      probe,
      group: nameOf(searches.group[probe]!),
      mated: searches.isMated[probe] === 1,
      outcome,
      candidates: isEmpty
        ? []
        : readCandidates(trial, setting, probe).map(({ rank, group, place, score, isMate }) => ({
            rank,
            reference: numberOf(group, place),
            group: nameOf(group),
            score,
            isMate,
          })),
    }
  })
}
