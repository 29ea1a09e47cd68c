import type { Scenario } from './scenario.ts'

/** Of those searched for, the share taken to be in the gallery where a scenario has nobody, 0 to 1. */
const STAND_IN = 0.5

/** Whether a scenario searches for nobody who is in the gallery: a picture of what becomes of them would be empty. */
export function hasNobodyEnrolled({ matedShare }: Pick<Scenario, 'matedShare'>): boolean {
  return matedShare === 0
}

/** The scenario, with half of those searched for in the gallery where it has nobody. */
export function someEnrolled(scenario: Scenario): Scenario {
  return hasNobodyEnrolled(scenario) ? { ...scenario, matedShare: STAND_IN } : scenario
}
