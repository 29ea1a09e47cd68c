import { normalSf } from './normal.ts'
import type { ScoreModel } from './scoreModel.ts'

/** How scores spread, on the log-odds ruler. */
export type RankScores = Readonly<{
  mateMean: number
  /** Above 0. */
  mateSpread: number
  /** What commonness adds to every non-mate of a probe: tau sqrt(rho). 0 or more. */
  common: number
  /** Standard deviation of a non-mate given commonness: tau sqrt(1 - rho). Above 0. */
  nonMateSpread: number
}>

/** A score less what commonness gives to everybody else: normal, with a window that lets the threshold pass. */
export type Lead = Readonly<{
  mean: number
  /** Above 0. */
  spread: number
  /** P(score >= T | lead y) = Q((opens - y) / window); a window of 0 is a step. */
  opens: number
  window: number
  /** P(score >= T). */
  atOrAbove: number
  /** T, the threshold. */
  threshold: number
  /** What commonness adds to everybody else: tau sqrt(rho). 0 or more. */
  common: number
}>

/** A mate's lead: its score has nothing to do with the commonness of the non-mates. */
export function mateLead({ mateMean, mateSpread, common }: RankScores, thresholdX: number): Lead {
  const spread = Math.hypot(mateSpread, common)
  return {
    mean: mateMean,
    spread,
    opens: mateMean + (thresholdX - mateMean) * (spread / mateSpread) ** 2,
    window: thresholdX === -Infinity ? 0 : (common * spread) / mateSpread,
    atOrAbove: normalSf((thresholdX - mateMean) / mateSpread),
    threshold: thresholdX,
    common,
  }
}

/**
 * One reference of group h that scores like a stranger of the probe of group g, against the rest: it shares the
 * probe's commonness, which opens the window for all alike.
 */
export function strangerLead(model: ScoreModel, g: number, h: number, thresholdX: number): Lead {
  const mean = model.nonMatedMean[g]![h]!
  const common = model.tau * Math.sqrt(model.rho)
  return {
    mean,
    spread: model.tau * Math.sqrt(1 - model.rho),
    opens: thresholdX,
    window: thresholdX === -Infinity ? 0 : common,
    atOrAbove: normalSf((thresholdX - mean) / model.tau),
    threshold: thresholdX,
    common,
  }
}
