import { toLogOdds, toPercent } from '../engine/logOdds.ts'
import type { Scenario } from '../scenario/scenario.ts'

/**
 * A scenario on the way from one to another: threshold and gallery size travel along the rulers they are drawn on,
 * everything else is that of the goal at once.
 *
 * @param share of the way, 0 to 1; at 1 exactly the goal
 */
export function interpolateScenario(from: Scenario, to: Scenario, share: number): Scenario {
  if (share >= 1) return to
  const eased = share * share * (3 - 2 * share)
  const x = mix(toLogOdds(from.threshold), toLogOdds(to.threshold), eased)
  const size = Math.exp(mix(Math.log(from.gallerySize), Math.log(to.gallerySize), eased))
  return { ...to, threshold: roundTo(toPercent(x), 1e4), gallerySize: Math.round(size) }
}

function mix(a: number, b: number, share: number): number {
  return a === b ? a : a + (b - a) * share
}

function roundTo(value: number, parts: number): number {
  return Math.round(value * parts) / parts
}
