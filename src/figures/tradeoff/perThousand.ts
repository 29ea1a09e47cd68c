import { formatCount, oneIn } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'

/** People in each column of the picture. */
export const PEOPLE = 1000

/** Below this share the model says no more than "hardly anyone". */
const HARDLY = 1e-9

/** A share as whole people of 1,000: all of them only where it is all. */
export function perThousand(share: number): number {
  const people = Math.round(share * PEOPLE)
  return people === PEOPLE && share < 1 - HARDLY ? PEOPLE - 1 : people
}

/** The number over a column: whole people of 1,000, or that it is less than one. */
export function columnCount(share: number | null): string {
  if (share === null) return formatCount(null)
  const people = perThousand(share)
  return people === 0 && share >= HARDLY ? t('tradeoff.underOne') : formatCount(people)
}

/** A share in words: `53 of 1,000`; under one in a thousand `1 in 520,000`. */
export function shareWords(share: number | null): string {
  if (share === null) return formatCount(null)
  if (share < HARDLY) return t('tradeoff.rate.none')
  const people = perThousand(share)
  if (people === 0) return t('tradeoff.rate', { n: formatCount(oneIn(share)) })
  return t('tradeoff.rate.of', { count: formatCount(people), base: formatCount(PEOPLE) })
}

/** What nobody knows of a share, 0 to 1: it could be anywhere in here. */
export type ShareRange = Readonly<{ low: number; high: number }>

/** A range in whole people of 1,000, low end first: `18 to 96`. */
export function rangeWords({ low, high }: ShareRange): string {
  return t('tradeoff.range', { low: columnCount(low), high: columnCount(high) })
}
