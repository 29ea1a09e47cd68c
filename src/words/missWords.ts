import { formatCount, formatNumber, formatRate, isOneIn, oneIn } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'
import { isWide, type Range } from '../state/ranges.ts'
import { rangeSays } from './rangeSays.ts'

/** Misses rarer than this are not put into a number: no published test could have seen one. */
const HARDLY = 1e-7
/** Up to here both ends of a range read well as `1 in n`; `1 in 2` is the last of them. */
const HALF = 0.55

/**
 * How often a true match is missed, as a clause: `between 1 in 11 and 1 in 2 true matches are missed`. Whoever says it says
 * where it comes from too (`missesStand`).
 *
 * @param range the ends of `fnir`; without one, or where it is narrower than the digits shown, the number stands alone
 * @param matedShare of the searches: where nobody searched for is in the gallery, true matches would be missed
 */
export function missedUnmarked(fnir: number, range: Range | null, matedShare: number): string {
  const enrolled = matedShare > 0 ? 'some' : 'none'
  const ends = endsOf(fnir, range)
  if (ends !== null) return t(CLAUSES[ends.kind], { ...ends, enrolled })
  if (fnir < HARDLY) return t('sentence.missedHardly', { enrolled })
  if (!isOneIn(fnir)) return t('sentence.missedShare', { share: formatRate(fnir), enrolled })
  return t('sentence.missedOneIn', { n: formatCount(oneIn(fnir)), enrolled })
}

/** The same in a bracket: `between 1 in 670 and 1 in 88`; `1 in 92`. */
export function missedBrief(fnir: number, range: Range | null = null): string {
  const ends = endsOf(fnir, range)
  return ends === null ? missedNumber(fnir) : t('missed.brief', ends)
}

/** The same in the fewest words: `1 in 670 to 1 in 88`; `1 in 92`. */
export function missedShort(fnir: number, range: Range | null): string {
  return rangeShort(fnir, range) ?? missedNumber(fnir)
}

/**
 * The number alone, for where its range stands beside it: `1 in 92`, in percent where the range is. It has a digit more
 * where an end of the range would read the same: `1 in 7.4`, between 1 in 10 and 1 in 7.
 */
export function missedNumber(fnir: number, range: Range | null = null): string {
  const ends = endsOf(fnir, range)
  const isShare = !isOneIn(fnir) || ends?.kind === 'share'
  const kind = fnir < HARDLY ? 'hardly' : isShare ? 'share' : 'oneIn'
  const n = formatCount(oneIn(fnir))
  const isAnEnd = kind === 'oneIn' && ends?.kind === 'oneIn' && [ends.low, ends.high].includes(n)
  return t('sentence.missedBrief', {
    kind,
    n: isAnEnd ? formatNumber(1 / fnir, Math.floor(Math.log10(1 / fnir)) + 2) : n,
    share: formatRate(fnir),
  })
}

/** The range of any rate in the fewest words: `1 in 670 to 1 in 88`; null where it is no wider than the digits shown. */
export function rangeShort(rate: number, range: Range | null): string | null {
  const ends = endsOf(rate, range)
  return ends && t('missed.short', ends)
}

const CLAUSES = {
  oneIn: 'sentence.missedBetween',
  share: 'sentence.missedBetweenShares',
  atMost: 'sentence.missedAtMost',
  nothing: 'sentence.missedNothing',
} as const

const ENDS = { between: 'oneIn', atMost: 'atMost', nothing: 'nothing' } as const

type Ends = Readonly<{ kind: keyof typeof CLAUSES; low: string; high: string }>

/** Both ends written alike; null where they would read the same. */
function endsOf(fnir: number, range: Range | null): Ends | null {
  if (range === null || !isWide(range, fnir)) return null
  const isFew = range.high <= HALF && range.high >= HARDLY
  const kind = !isFew ? 'share' : range.low < HARDLY ? 'atMost' : ENDS[rangeSays(range)]
  const write = (rate: number): string => (isFew ? formatCount(oneIn(rate)) : formatRate(rate))
  const ends = { kind, low: write(range.low), high: write(range.high) } as const
  return ends.low === ends.high ? null : ends
}
