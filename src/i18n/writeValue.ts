import {
  formatCount,
  formatExpected,
  formatLarge,
  formatRate,
  formatRatio,
  formatThreshold,
  formatNumber,
  oneIn,
  smallRateParts,
} from './format.ts'
import type { MessageValues } from './translate.ts'

/**
 * How a number in a text is written.
 * - `count` whole people; `expected` 28 or 0.08; `large` 30 million
 * - `rate` a share in percent; `ratio` 2.6; `threshold` a percentage as set; `score` a percentage to one decimal
 * - `oneIn` the N of "1 in N"; `tiny` the k of "k in N", with N as `nameOf`
 */
export type ValueFormat =
  | 'count'
  | 'expected'
  | 'large'
  | 'rate'
  | 'oneIn'
  | 'ratio'
  | 'threshold'
  | 'score'
  | 'tiny'

/** One number, written. Undefined numbers read `—`. */
export function writeValue(as: ValueFormat, value: number | null): string {
  switch (as) {
    case 'count':
      return formatCount(value)
    case 'expected':
      return formatExpected(value)
    case 'large':
      return formatLarge(value)
    case 'rate':
      return formatRate(value)
    case 'ratio':
      return formatRatio(value)
    case 'threshold':
      return formatThreshold(value)
    case 'score':
      return formatThreshold(value === null ? null : Math.floor(value * 10) / 10)
    case 'oneIn':
      return formatCount(oneIn(value))
    case 'tiny':
      return value === null ? formatNumber(null) : smallRateParts(value).count
  }
}

/**
 * The values of a message: each number by its name, written; `nameN`, as a whole number, for plurals; and `nameOf`,
 * for those written as a few in many.
 */
export function writeValues(
  formats: Readonly<Record<string, Readonly<{ as: ValueFormat }>>>,
  numbers: Readonly<Record<string, number | null>>,
): MessageValues {
  const written: Record<string, string | number> = {}
  for (const [name, { as }] of Object.entries(formats)) {
    const value = numbers[name] ?? null
    written[name] = writeValue(as, value)
    written[`${name}N`] = Math.round(value ?? 0)
    if (as === 'tiny' && value !== null) written[`${name}Of`] = smallRateParts(value).of
  }
  return written
}
