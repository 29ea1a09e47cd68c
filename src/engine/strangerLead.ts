import { normalSf } from './normal.ts'
import type { Lead } from './rankChances.ts'
import type { ScoreModel } from './scoreModel.ts'

/**
 * One reference of group h that scores like a stranger of the probe of group g, against the rest: it shares the
 * probe's commonness, which opens the window for all alike.
 */
export function strangerLead(model: ScoreModel, g: number, h: number, thresholdX: number): Lead {
  const mean = model.nonMatedMean[g]![h]!
  return {
    mean,
    spread: model.tau * Math.sqrt(1 - model.rho),
    opens: thresholdX,
    window: thresholdX === -Infinity ? 0 : model.tau * Math.sqrt(model.rho),
    atOrAbove: normalSf((thresholdX - mean) / model.tau),
  }
}
