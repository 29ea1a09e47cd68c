import { applyMember } from '../engine/ensemble.ts'
import { membersFor } from '../engine/ensembles/index.ts'
import { type ExpectedRates, roughRates } from '../engine/rates.ts'
import { solveScoreModel } from '../engine/scoreModel.ts'
import type { Setting } from '../engine/setting.ts'
import { productOf } from './presets/product.ts'
import type { Scenario } from './scenario.ts'
import { photoShift, toSetting } from './toSetting.ts'

/**
 * The setting as each of the equally likely parameter sets of the scenario's product has it. Everything a person decides
 * stays as it is drawn, the thresholds of a policy included: what is unknown is only what the machine does with it.
 *
 * @param threshold percent, in place of the scenario's own
 * @param isQuick only the few sets of the front: a rougher range, for while something is dragged
 */
export function memberSettings(scenario: Scenario, threshold: number, isQuick = false): readonly Setting[] {
  const drawn = toSetting(scenario, threshold)
  const parameters = { ...scenario, photoShift: photoShift(scenario.photo) }
  return membersFor(productOf(scenario), isQuick).map((member) => ({
    ...drawn,
    model: solveScoreModel(applyMember(parameters, member)),
  }))
}

/** What each of these sets expects at a threshold. Parameters as in `memberSettings`. */
export function memberRates(
  scenario: Scenario,
  threshold: number,
  isQuick = false,
): readonly ExpectedRates[] {
  return memberSettings(scenario, threshold, isQuick).map(roughRates)
}
