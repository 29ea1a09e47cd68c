/**
 * One score on two rulers. Vendors print a "confidence" in percent; all arithmetic is done on its log-odds x, where
 * the story between 80 % and 99.9 % has room (MODEL.md, head).
 */

/** Log-odds of a percentage in [0, 100]. 0 gives -Infinity, 100 gives Infinity, anything outside NaN. */
export function toLogOdds(percent: number): number {
  return Math.log(percent / (100 - percent))
}

/** The percentage, 0 to 100 both included, of any log-odds. */
export function toPercent(x: number): number {
  return 100 / (1 + Math.exp(-x))
}

/** Whether a score is returned: at or above the threshold. The one place that decides it. */
export function isReturned(x: number, thresholdX: number): boolean {
  return x >= thresholdX
}
