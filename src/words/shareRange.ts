import type { Range } from '../engine/ensemble.ts'
import { formatCount, formatRate, isOneIn, oneIn } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'
import { isWide } from '../state/ranges.ts'
import { rangeSays } from './rangeSays.ts'

/** Rarer than this nothing published could have counted: such a share is said as a bound, never as a number. */
export const TAIL = 1e-6

type Write = (share: number) => string

/** A share of searches: `1 in 520,000`, `44%`. */
export function shareText(share: number): string {
  return isOneIn(share) ? t('rates.oneIn', { n: formatCount(oneIn(share)) }) : formatRate(share)
}

/** How both ends of a range are written alike: in percent where the higher is no 1 in so many. */
export function endText(range: Range | null | undefined): Write {
  return range && !isOneIn(range.high) ? formatRate : shareText
}

/**
 * A share with what nobody knows of it: `28 of 535 (between 21 and 39)`, `1 in 520,000 (at most 1 in 150,000)`; of one in
 * the tail only what it stays under, `fewer than about 1 in 9,000,000`.
 *
 * @param range null where there is none, or none yet
 * @param write the share in the words of its figure
 * @param writeEnd an end of the range, where it takes fewer words
 */
export function withRange(share: number, range: Range | null, write: Write, writeEnd: Write = write): string {
  if (share < TAIL) return boundText(range)
  const between = rangeText(share, range, writeEnd)
  return between === null ? write(share) : t('rates.with', { value: write(share), range: between })
}

/** What a share in the tail stays under. */
function boundText(range: Range | null): string {
  if (range === null || range.high <= TAIL) return t('rates.underMillion')
  return t('rates.fewer', { high: shareText(range.high) })
}

/** The range alone, or that the model cannot say; null where it is no wider than the digits shown. */
export function rangeText(share: number, range: Range | null, write = endText(range)): string | null {
  if (range === null || !isWide(range, share)) return null
  const high = write(range.high)
  const says = rangeSays(range)
  if (range.low < TAIL || says === 'atMost') return t('rates.atMost', { high })
  const low = write(range.low)
  if (low === high) return null
  return t(says === 'nothing' ? 'rates.cannotSay' : 'rates.between', { low, high })
}
