/**
 * Every number a reader sees is made here, with Intl, in the reader's language. Numbers that are not finite have
 * no digits: they read `—`. A zero is never negative: `signDisplay: 'negative'` gives no sign to what rounds to zero.
 */
import { language } from './translate.ts'

const NOT_DEFINED = '—'
/** How each kind of number is written. A formatter is costly to make and to look up by its options: there is one a kind. */
const KINDS = {
  count: { maximumFractionDigits: 0 },
  plate: { maximumFractionDigits: 0, useGrouping: false },
  twoDigits: { maximumSignificantDigits: 2 },
  threshold: { style: 'percent', maximumFractionDigits: 2 },
  thresholdFraction: { minimumFractionDigits: 2, maximumFractionDigits: 4 },
  rate: { style: 'percent', maximumSignificantDigits: 2 },
  rateOfNearlyAll: { style: 'percent', maximumSignificantDigits: 4, roundingMode: 'trunc' },
  score: { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 },
  compact: { notation: 'compact', maximumSignificantDigits: 3 },
  large: { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 },
} as const satisfies Readonly<Record<string, Intl.NumberFormatOptions>>

type Kind = keyof typeof KINDS

const formats = new Map<string, Intl.NumberFormat>()

function formatOf(key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const known = formats.get(language() + key)
  if (known !== undefined) return known
  const format = new Intl.NumberFormat(language(), { signDisplay: 'negative', ...options })
  formats.set(language() + key, format)
  return format
}

function write(value: number | null, kind: Kind): string {
  return value === null || !Number.isFinite(value) ? NOT_DEFINED : formatOf(kind, KINDS[kind]).format(value)
}

/** A count of people or searches, whole: `25,000`. */
export function formatCount(count: number | null): string {
  return write(count, 'count')
}

/** Below this, more zeros say no more than `<0.001`. */
const LEAST_EXPECTED = 0.001

/** The number on somebody’s plate: a name, not a quantity, so its digits stand ungrouped and in full. */
export function formatPlate(number: number): string {
  return write(number, 'plate')
}

/** An expected count, to the precision that makes sense: `28`, `4.3`, `0.08`, `<0.001`. */
export function formatExpected(count: number | null): string {
  if (count !== null && count > 0 && count < LEAST_EXPECTED) return `<${formatExpected(LEAST_EXPECTED)}`
  if (count !== null && count >= 10) return formatCount(count)
  return write(count, 'twoDigits')
}

/** How a product writes its thresholds: `80%`, or `0.80` where its scale runs from 0 to 1. */
export type ThresholdUnit = 'percent' | 'fraction'

let unitInUse: ThresholdUnit = 'percent'
let namesInUse: ThresholdNames = {}
let shortNamesInUse: ThresholdNames = {}
let isScaleAssumedInUse = false

/** What thresholds go by that nobody published, by the percent that stand for them in the model. */
export type ThresholdNames = Readonly<Record<number, string>>

/** How thresholds and scores are written from now on, where nothing else is said: as the product that is shown writes them. */
export function writeThresholdsIn(
  unit: ThresholdUnit,
  names: ThresholdNames = {},
  shortNames: ThresholdNames = {},
  isAssumed = false,
): void {
  unitInUse = unit
  namesInUse = names
  shortNamesInUse = shortNames
  isScaleAssumedInUse = isAssumed
}

/** Whether the percent of the product that is shown are the model's, for want of a published scale. */
export function isScaleAssumed(): boolean {
  return isScaleAssumedInUse
}

/** The thresholds of the product that is shown that go by a name, rising, in a word each. */
export function namedThresholds(): readonly (readonly [percent: number, name: string])[] {
  return Object.entries(shortNamesInUse)
    .map(([percent, name]) => [Number(percent), name] as const)
    .toSorted(([a], [b]) => a - b)
}

/** A mark of a ruler: where a product's thresholds go by names alone, its other marks have none. */
export function tickThreshold(percent: number): string {
  return namedThresholds().length === 0 ? formatThreshold(percent) : (shortNamesInUse[percent] ?? '')
}

/** A threshold where a drawing has no room for more than a word: `higher`. */
export function labelThreshold(percent: number): string {
  return sayThreshold(percent, unitInUse, shortNamesInUse)
}

/** A threshold in words and labels: by its name where nobody published its number (`the higher setting`), else as set. */
export function sayThreshold(
  percent: number | null,
  unit: ThresholdUnit = unitInUse,
  names: ThresholdNames = namesInUse,
): string {
  return (percent === null ? undefined : names[percent]) ?? formatThreshold(percent, unit)
}

/**
 * A threshold, as set: `80%`, `99.95%`; on a scale from 0 to 1 `0.60`, `0.9995`.
 *
 * @param percent 0 to 100, whichever way it is written
 * @param unit that of the state shown where it is left out (`writeThresholdsIn`)
 */
export function formatThreshold(percent: number | null, unit: ThresholdUnit = unitInUse): string {
  return write(
    percent === null ? null : percent / 100,
    unit === 'percent' ? 'threshold' : 'thresholdFraction',
  )
}

const LEAST_RATE = 1e-10

/** A rate 0–1 in percent, two significant digits: `5.2%`, `0.03%`. Never above 100, and 100 only when it is all. */
export function formatRate(rate: number | null): string {
  if (rate === null) return NOT_DEFINED
  // Beyond this, zeros are all that would be read.
  if (rate > 0 && rate < LEAST_RATE) return `<${formatRate(LEAST_RATE)}`
  return write(Math.min(1, Math.max(0, rate)), rate > 0.99 && rate < 1 ? 'rateOfNearlyAll' : 'rate')
}

/** A large number in a few letters, for axes and buttons: `25K`, `1.5M`, `1B`. */
export function formatCompact(count: number): string {
  return write(count, 'compact')
}

/** A count that may be very large, in words from a million up: `25,000`, `1.5 million`, `1 billion`. */
export function formatLarge(count: number | null): string {
  if (count === null || count < 1e6) return formatCount(count)
  return write(count, 'large')
}

/** A score beside others, each with the same digits so that they can be compared: `84.3%`, `89.0%`. Cut off, never rounded up. */
export function formatScore(percent: number): string {
  return write(Math.floor(percent * 10 + 1e-9) / 1000, 'score')
}

/** A ratio of two rates: `2.6`. */
export function formatRatio(ratio: number | null): string {
  return write(ratio, 'twoDigits')
}

/** A number with up to `digits` significant digits; the fall-back for what has no unit of its own. */
export function formatNumber(value: number | null, digits = 3): string {
  if (value === null || !Number.isFinite(value)) return NOT_DEFINED
  return formatOf(`${digits}`, { maximumSignificantDigits: digits }).format(value)
}

/** A very small rate in the form scientists use: `2.2E-6` is never shown to readers; this writes `2.2 in 1 million`. */
export function smallRateParts(rate: number): Readonly<{ count: string; of: string }> {
  const power = rate > 0 ? Math.min(15, Math.max(2, Math.ceil(-Math.log10(rate)))) : 2
  const of = [100, 1e3, 1e4, 1e5, 1e6, 1e9, 1e12, 1e15].find((size) => size >= 10 ** power) ?? 1e15
  return { count: formatExpected(rate * of), of: write(of, 'count') }
}

/** The N of `1 in N`, rounded to two significant digits above 100 and whole below; null for a rate of 0. */
export function oneIn(rate: number | null): number | null {
  if (rate === null || !(rate > 0)) return null
  const n = 1 / rate
  if (n < 100) return Math.max(1, Math.round(n))
  const unit = 10 ** (Math.floor(Math.log10(n)) - 1)
  return Math.round(n / unit) * unit
}

/** Whether a rate can be said as `1 in N`: above 30% no N is near it, and 44% and 66% would both be 1 in 2. */
export function isOneIn(rate: number): boolean {
  return rate > 0 && rate <= 0.3
}

/** A list in words: `A, B and C`. */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(items)
}

/** A date as precisely as it is known, from `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: `2018`, `October 2018`, `July 26, 2018`. */
export function formatDate(date: string): string {
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' }
  if (date.length > 4) options.month = 'long'
  if (date.length > 7) options.day = 'numeric'
  return new Intl.DateTimeFormat(language(), options).format(new Date(date))
}
