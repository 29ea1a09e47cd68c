import { createTrial, type Trial } from '../engine/trial.ts'
import { csvRow } from './csvCell.ts'
import type { Scenario } from './scenario.ts'
import { type SearchRecord, searchRecords } from './searchRecords.ts'
import { toSetting } from './toSetting.ts'

const COLUMNS = [
  'probe',
  'group',
  'mated',
  'outcome',
  'returned',
  'firstReference',
  'firstGroup',
  'firstScore',
  'firstIsMate',
  'mateRank',
  'references',
] as const

/** A row for every search: how it ended, who came first, and the references of all names in order, joined by spaces. */
export function searchesCsv(scenario: Scenario, trial: Trial = createTrial(scenario.seed)): string {
  const rows = searchRecords(scenario, trial, toSetting(scenario)).map(cellsOf)
  return [COLUMNS, ...rows].map(csvRow).join('')
}

function cellsOf({ probe, group, mated, outcome, candidates }: SearchRecord) {
  const first = candidates[0]
  return [
    probe,
    group,
    mated,
    outcome,
    candidates.length,
    first?.reference ?? null,
    first?.group ?? null,
    first?.score ?? null,
    first?.isMate ?? null,
    candidates.find(({ isMate }) => isMate)?.rank ?? null,
    candidates.map(({ reference }) => reference).join(' '),
  ]
}
