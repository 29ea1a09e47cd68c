import { readCandidates, type Candidate } from '../engine/candidates.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { settingAt, trialOf } from './derive.ts'

/** The list one search returns at a threshold. */
export function candidatesAt(scenario: Scenario, threshold: number, probe: number): readonly Candidate[] {
  return readCandidates(trialOf(scenario.seed), settingAt(scenario, threshold), probe)
}
