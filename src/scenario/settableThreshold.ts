/** From here on, in percent, a tenth is too coarse a step. */
const FINE = 99.9

/**
 * A threshold as somebody would set it: one that was solved for has more digits than anybody could use.
 *
 * @param threshold percent, 0 to 100
 * @returns to a tenth of a percent; from 99.9 on to a hundredth
 */
export function settableThreshold(threshold: number): number {
  const steps = threshold < FINE ? 10 : 100
  return Math.round(threshold * steps) / steps
}
