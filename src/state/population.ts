import type { Population } from '../engine/decomposition.ts'
import { toLogOdds } from '../engine/logOdds.ts'
import { referenceOf } from '../scenario/referenceOf.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { photoShift } from '../scenario/toSetting.ts'
import { thresholdUse } from '../scenario/thresholdUse.ts'
import { settingAt } from './derive.ts'

/** The scenario before it is solved, so that causes can be switched off; each group at the threshold it has now. */
export function populationOf(scenario: Scenario): Population {
  const { groups, fmr, rho, cross, gallerySize, searches, matedShare, listLength } = scenario
  const { tau, gap, spread, unusable } = scenario
  return {
    groups,
    fmr,
    rho,
    cross,
    tau,
    gap,
    spread,
    unusable,
    photoShift: photoShift(scenario.photo),
    gallerySize,
    searches,
    matedShare,
    threshold: scenario.mode === 'rank' ? -Infinity : toLogOdds(scenario.threshold),
    listLength,
    reference: referenceOf(scenario),
    ...(thresholdUse(scenario) === 'common'
      ? {}
      : { ownThresholds: settingAt(scenario, scenario.threshold).thresholds }),
  }
}
