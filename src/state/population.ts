import type { Population } from '../engine/decomposition.ts'
import { toLogOdds } from '../engine/logOdds.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { photoShift } from '../scenario/toSetting.ts'
import { referenceOf } from './groupRates.ts'

/** The scenario before it is solved, so that causes can be switched off. One threshold for all groups. */
export function populationOf(scenario: Scenario): Population {
  const { groups, fmr, rho, cross, gallerySize, searches, matedShare, listLength } = scenario
  return {
    groups,
    fmr,
    rho,
    cross,
    photoShift: photoShift(scenario.photo),
    gallerySize,
    searches,
    matedShare,
    threshold: scenario.mode === 'rank' ? -Infinity : toLogOdds(scenario.threshold),
    listLength,
    reference: referenceOf(scenario),
  }
}
