import { toLogOdds } from '../../engine/logOdds.ts'
import type { Range } from '../../engine/ensemble.ts'
import { formatCount, formatExpected, formatRatio, oneIn, sayThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { endText, shareText, TAIL, withRange } from '../../words/shareRange.ts'
import { slopeWords } from './assumedSlope.ts'
import type { ShareAt } from '../map/isoLines.ts'

/**
 * A share of the searches as people: `28 of 535`, `1 in 12,000` when that is less than one person.
 *
 * @param searches how many there are for people who are not enrolled; null where others are among them, too: then no
 *   count that could be mistaken for this run's is said, but `1 in 32`, or in percent above 30 %
 */
export function peopleOf(share: number, searches: number | null): string {
  const count = share * (searches ?? 0)
  if (searches === null || searches === 1 || count < 0.95) return rateOf(share)
  if (share >= 1 - 1e-9) return t('growth.here.all', { searches: formatCount(searches) })
  return t('growth.here', { count: formatExpected(count), searches: formatCount(searches) })
}

function rateOf(share: number): string {
  if (share >= 1 - 1e-9) return t('growth.tick.all')
  return share < TAIL ? t('rates.underMillion') : shareText(share)
}

/** The share with what nobody knows of it: `28 of 535 (between 21 and 39)`. */
function peopleBetween(share: number, range: Range | null, searches: number | null): string {
  const isCount = searches !== null && searches > 1 && (range?.low ?? 0) * searches >= 0.95
  return withRange(
    share,
    range,
    (at) => peopleOf(at, searches),
    isCount ? (end) => formatExpected(end * searches) : endText(range),
  )
}

/** A tick of the upright axis. */
export function shareTick(share: number): string {
  if (share >= 1) return t('growth.tick.all')
  return share <= 1e-6 ? t('growth.tick.million') : t('growth.tick.oneIn', { n: formatCount(oneIn(share)) })
}

/** Shares of searches at a gallery, and at one ten times as large (null beyond the largest). */
type Reading = Readonly<{
  threshold: number
  share: number
  more: number | null
  /** Where both could be, as far as anybody knows; left out where nothing is known of it. */
  range?: Range | null
  moreRange?: Range | null
}>

export type GrowthInWords = Readonly<{
  gallerySize: number
  /** The gallery of the real case on screen, and what the threshold gives there. */
  start: Readonly<{ size: number; share: number }>
  /** All for people who are not enrolled; null where some are. */
  searches: number | null
  /** Null where no threshold is in force: then everybody who is not enrolled is wrongly matched. */
  now: Reading | null
  /** At ten times the gallery, were no face more common than another; null, or left out, where that is not said. */
  independent?: number | null
  pinned: Reading | null
  /** What the textbook rule says; null when it is not shown. */
  textbook: number | null
  /** Where no threshold is in force: true matches that are not among the names returned. */
  missed: Readonly<{
    share: number
    range?: Range | null
    more: number | null
    listLength: number
  }> | null
}>

/** Where the share at a threshold (percent) and a gallery could be; `isQuick` for the many points of a drawing. */
export type GrowthRangeAt = (percent: number, gallerySize: number, isQuick?: boolean) => Range | null

export type GrowthState = Pick<GrowthInWords, 'gallerySize' | 'searches' | 'independent'> &
  Readonly<{
    /** The gallery of the real case on screen. */
    startSize: number
    /** Percent; null where none is in force. */
    threshold: number | null
    comparison: number | null
    /** Thresholds of the product that have a line of their own; left out, those of most. */
    stops?: readonly number[]
    wrongPer: ShareAt
    /** Null when it is not shown. */
    textbook: ShareAt | null
    /** Share (0-1) of true matches missed; null where a threshold is in force. */
    missed: Readonly<{ share: ShareAt; listLength: number }> | null
    /** Null, or left out, where no ranges are known, or none while something is dragged. */
    rangeAt?: GrowthRangeAt | null
    /** Likewise of the misses at the gallery in use. */
    missedRange?: Range | null
  }>

const LARGEST = 1e9

/** What the words say, read off the curves. */
export function readGrowth(state: GrowthState): GrowthInWords {
  const { gallerySize, searches, threshold, comparison, wrongPer, textbook, missed, startSize } = state
  const larger = gallerySize * 10 > LARGEST ? null : gallerySize * 10
  const at = (percent: number): Reading => {
    const x = toLogOdds(percent)
    const more = larger === null ? null : wrongPer(larger, x)
    const [range, moreRange] = [gallerySize, larger].map((size) =>
      size === null ? null : (state.rangeAt?.(percent, size) ?? null),
    ) as [Range | null, Range | null]
    return { threshold: percent, share: wrongPer(gallerySize, x), more, range, moreRange }
  }
  const x = threshold === null ? -Infinity : toLogOdds(threshold)
  return {
    gallerySize,
    independent: state.independent ?? null,
    start: { size: startSize, share: threshold === null ? 1 : wrongPer(startSize, x) },
    searches,
    now: threshold === null ? null : at(threshold),
    pinned: comparison === null ? null : at(comparison),
    textbook: threshold === null ? null : (textbook?.(gallerySize, x) ?? null),
    missed: missed && {
      share: missed.share(gallerySize, -Infinity),
      range: state.missedRange ?? null,
      more: larger === null ? null : missed.share(larger, -Infinity),
      listLength: missed.listLength,
    },
  }
}

/**
 * The finding, as the figure's heading: what the gallery of the real case has turned into, or what one ten times as large
 * would do.
 */
export function growthHeadline({ gallerySize, start, searches, now }: GrowthInWords): string {
  if (now === null) return t('growth.headline.none')
  const isStart = start.size === gallerySize
  if (isStart && now.more === null)
    return t('growth.headline.largest', { wrong: peopleOf(now.share, searches) })
  const [from, to] = isStart ? [now.share, now.more ?? 0] : [start.share, now.share]
  const kind = isStart ? 'ten' : gallerySize > start.size ? 'larger' : 'smaller'
  const counts = [from, to].map((share) => share * (searches ?? 0))
  if (counts.every((count) => count >= 0.95))
    return t('growth.headline.count', {
      kind,
      from: formatExpected(counts[0] ?? 0),
      to: formatExpected(counts[1] ?? 0),
      n: counts[0] ?? 0,
      range: countsBetween(isStart ? now.moreRange : now.range, searches ?? 0),
    })
  return t('growth.headline.rate', { kind, from: rateOf(from), to: rateOf(to) })
}

/** Between what a number of people could be, in the fewest words; `none` where that is not known. */
function countsBetween(range: Range | null | undefined, searches: number): string {
  const [low, high] = [range?.low ?? NaN, range?.high ?? NaN].map((end) => formatExpected(end * searches))
  if (!range || low === high || range.low * searches < 0.95) return 'none'
  return t('missed.short', { kind: 'count', low: low!, high: high! })
}

/** The growth in words: now, ten times as large, at the pinned threshold, by the textbook. */
export function growthWords(figure: GrowthInWords): string {
  const { gallerySize, searches, now, pinned, textbook, missed } = figure
  const line = (at: Reading) => ({
    threshold: sayThreshold(at.threshold),
    wrong: peopleBetween(at.share, at.range ?? null, searches),
    more: at.more === null ? '' : peopleBetween(at.more, at.moreRange ?? null, searches),
    gallery: formatCount(gallerySize),
  })
  const parts =
    now === null
      ? [t('growth.words.none')]
      : [t(now.more === null ? 'growth.words.now.largest' : 'growth.words.now', line(now))]
  const slope = slopeWords(figure.independent ?? null, now?.more ?? null, now?.moreRange ?? null, (share) =>
    peopleOf(share, searches),
  )
  if (slope !== null) parts.push(slope)
  if (pinned !== null) parts.push(pinnedWords(line(pinned)))
  if (textbook !== null && now !== null) {
    const times = textbook / now.share
    const values = { wrong: peopleOf(textbook, searches), times: formatRatio(times) }
    parts.push(t(times >= 1.05 ? 'growth.words.textbook' : 'growth.words.textbook.same', values))
  }
  if (missed !== null)
    parts.push(
      t('growth.words.missed', {
        list: missed.listLength,
        gallery: formatCount(gallerySize),
        missed: withRange(missed.share, missed.range ?? null, rateOf, endText(missed.range)),
        more: missed.more === null ? 'none' : rateOf(missed.more),
      }),
    )
  if (now?.range || missed?.range) parts.push(t('rates.ranges'))
  return parts.join(' ')
}

function pinnedWords(values: Readonly<{ threshold: string; wrong: string; more: string }>): string {
  if (values.more === '') return t('growth.words.pinned.largest', values)
  return t(values.more === values.wrong ? 'growth.words.pinned.same' : 'growth.words.pinned', values)
}
