import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { endText, shareText, TAIL, withRange } from '../../words/shareRange.ts'

/** Marks in each column of the picture. */
export const MARKS = 1000

/** More digits than this nobody knows of a number of people. */
const DIGITS = 2

/** A share as whole people of so many: all of them only where it is all. */
export function peopleIn(share: number, base: number): number {
  const people = Math.round(share * base)
  if (people === base && share < 1 - 1e-9) return base - 1
  return people > base * 0.99 || people < 1000 ? people : Number(people.toPrecision(DIGITS))
}

/** Marks that stand for a share: of 1,000, and the part of one where there is not a whole mark. */
export function marksOf(share: number): Readonly<{ whole: number; part: number }> {
  const whole = peopleIn(share, MARKS)
  return { whole, part: whole === 0 ? share * MARKS : 0 }
}

/** The number over a column: whole people, or that it is less than one. */
export function columnCount(share: number | null, base: number): string {
  if (share === null) return formatCount(null)
  const people = peopleIn(share, base)
  return people === 0 && share > 0 ? t('tradeoff.underOne') : formatCount(people)
}

/** A share in words: `53 of 1,000`; under one person `1 in 520,000`. */
export function shareWords(share: number | null, base: number): string {
  if (share === null) return formatCount(null)
  if (share < TAIL) return t('rates.underMillion')
  const people = peopleIn(share, base)
  if (people === 0) return shareText(share)
  return t('tradeoff.rate.of', { count: formatCount(people), base: formatCount(base) })
}

/** What nobody knows of a share, 0 to 1: it could be anywhere in here. */
export type ShareRange = Readonly<{ low: number; high: number }>

/** The share with its range: `53 of 1,000 (between 40 and 73)`. */
export function shareBetween(
  share: number | null,
  range: ShareRange | null | undefined,
  base: number,
): string {
  if (share === null) return formatCount(null)
  const isCount = range !== null && range !== undefined && peopleIn(range.low, base) > 0
  const end = isCount ? (at: number) => columnCount(at, base) : endText(range)
  return withRange(share, range ?? null, (at) => shareWords(at, base), end)
}

/** Where else the number over a column could be: `18 to 96`, `up to 1 in 150,000`. */
export function rangeWords({ low, high }: ShareRange, base: number): string {
  if (peopleIn(low, base) > 0)
    return t('tradeoff.column.range', { low: columnCount(low, base), high: columnCount(high, base) })
  if (high < TAIL) return t('rates.underMillion')
  return t('tradeoff.column.most', {
    high: peopleIn(high, base) > 0 ? columnCount(high, base) : shareText(high),
  })
}
