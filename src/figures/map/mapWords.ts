import { toPercent } from '../../engine/logOdds.ts'
import {
  formatCount,
  formatExpected,
  formatThreshold,
  namedThresholds,
  oneIn,
  sayThreshold,
} from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { Range } from '../../engine/ensemble.ts'
import { THRESHOLD_LIMITS } from '../../rulers/rulers.ts'
import { neededThreshold as neededText } from '../../words/neededThreshold.ts'
import { endText, shareText, TAIL, withRange } from '../../words/shareRange.ts'
import type { MapRanges, ShareRanges } from './mapRanges.ts'

/** A share of a whole number, never all of it where it is not all. */
function outOf(share: number, whole: number): string {
  return formatExpected(share < 1 - 1e-9 ? Math.min(share * whole, whole - 1) : whole)
}

/** What a place on the map does, as shares of searches. */
export type MapShares = Readonly<{
  /** Of searches for someone who is not enrolled. */
  wrong: number
  /** Of searches for someone who is; null when there are none. */
  missed: number | null
}>

/** A share of wrong matches: `52 per 1,000`, `1 in 12,000`, `under 1 in a million`. */
export function wrongLabel(share: number): string {
  if (share >= 0.00095) return t('map.wrong.perThousand', { count: outOf(share, 1000) })
  return share >= TAIL ? shareText(share) : t('rates.underMillion')
}

/** A share of misses: `1 in 92 missed`, `81 of 100 missed`. */
export function missedLabel(share: number): string {
  if (share > 0.4) return t('map.missed.perHundred', { count: outOf(share, 100) })
  if (share >= TAIL) return t('map.missed.oneIn', { n: formatCount(oneIn(share)) })
  return t(share > 0 ? 'map.missed.hardly' : 'map.missed.none')
}

/**
 * A point of the map for a screen reader's slider.
 *
 * @param kind whether the threshold holds for all, is where each group's own is set from, or holds for nobody
 */
export function pointWords(
  threshold: number,
  gallerySize: number,
  shares: MapShares,
  kind: 'common' | 'start' | 'own' | 'none' = 'common',
): string {
  const values = {
    threshold: t('map.handle.at', { kind, threshold: sayThreshold(threshold) }),
    gallery: formatCount(gallerySize),
    wrong: wrongLabel(shares.wrong),
  }
  if (shares.missed === null) return t('map.handle.value.noMissed', values)
  return t('map.handle.value', { ...values, missed: missedLabel(shares.missed) })
}

export type MapInWords = Readonly<{
  /** Percent. */
  threshold: number
  gallerySize: number
  here: MapShares
  comparison: Readonly<{ threshold: number; shares: MapShares }> | null
  /** Where the line of 1 wrong match in 1,000 meets this gallery, log-odds; NaN when unknown. */
  neededX: number
  /** Left out while something is dragged. */
  ranges?: MapRanges | null
  /** Whether the thresholds were published: where they were not, numbers on their scale are the model's. */
  isExact?: boolean
}>

/** The map in words: the point, the pinned setting, and how high the threshold would have to be. */
export function mapWords(words: MapInWords): string {
  const { threshold, gallerySize, here, ranges } = words
  const gallery = { gallery: formatCount(gallerySize), n: gallerySize }
  const values = { threshold: sayThreshold(threshold), ...shareWords(here, ranges?.here) }
  return [
    t('map.words.here', { ...gallery, ...values }),
    pinnedWords(words),
    neededWords(words),
    ranged(words),
  ]
    .filter((part) => part !== null)
    .join(' ')
}

/** What the ranges are, where there are any. */
export function ranged({ ranges }: MapInWords): string | null {
  return ranges?.here ? t('rates.ranges') : null
}

export function pinnedWords({ comparison, ranges }: MapInWords): string | null {
  if (comparison === null) return null
  const { threshold, shares } = comparison
  return t('map.words.pinned', {
    threshold: sayThreshold(threshold),
    ...shareWords(shares, ranges?.pinned),
  })
}

/** How high the threshold would have to be, and where else that could be; null where nothing is known of it. */
export function neededWords({ neededX, ranges, isExact }: MapInWords): string | null {
  if (Number.isNaN(neededX)) return null
  const threshold = neededThreshold(toPercent(neededX), isExact)
  if (typeof threshold === 'string') return t(`map.words.need.${threshold}`)
  const [low, high] = [ranges?.needed?.low, ranges?.needed?.high].map((x) =>
    x === undefined ? '' : formatThreshold(onMap(toPercent(x), isExact)),
  ) as [string, string]
  const between = low === high ? 'none' : t('rates.between', { low, high })
  // Numbers of a scale with names alone would be read as its own.
  const range = namedThresholds().length > 0 ? 'named' : between
  return t('map.words.need', { threshold: neededText(threshold, 'of'), range })
}

/** A threshold in percent, rounded up so that it is enough; `any` where every one is, `off` where none is. */
export function neededThreshold(needed: number, isExact = true): number | 'any' | 'off' {
  if (needed < THRESHOLD_LIMITS[0]) return 'any'
  if (needed > THRESHOLD_LIMITS[1]) return 'off'
  return rounded(needed, isExact)
}

/** One decimal over 99, and a second only where one would say all; none of the second on a scale that is the model's. */
function rounded(percent: number, isExact: boolean): number {
  const digits = percent < 99 ? 0 : percent < 99.9 || !isExact ? 1 : 2
  return Math.min(Math.ceil(percent * 10 ** digits) / 10 ** digits, digits === 1 ? 99.9 : 99.99)
}

function onMap(percent: number, isExact = true): number {
  return rounded(Math.max(THRESHOLD_LIMITS[0], Math.min(THRESHOLD_LIMITS[1], percent)), isExact)
}

export function shareWords(
  { wrong, missed }: MapShares,
  ranges?: ShareRanges | null,
): { wrong: string; missed: string } {
  return {
    wrong: withRange(wrong, ranges?.wrong ?? null, wrongPeople, endsOf(ranges?.wrong, 1000)),
    missed: missed === null ? 'none' : missedPeople(missed, ranges?.missed ?? null),
  }
}

/** Both ends alike: as a number of so many people where the lower is not under one of them. */
function endsOf(range: Range | null | undefined, whole: number): (share: number) => string {
  const isCount = range !== null && range !== undefined && range.low * whole >= 0.95
  if (isCount) return (share) => outOf(share, whole)
  return endText(range)
}

function wrongPeople(share: number): string {
  return share >= 0.00095 ? t('map.words.perThousand', { count: outOf(share, 1000) }) : shareText(share)
}

function missedPeople(missed: number, range: Range | null): string {
  const write = (share: number): string =>
    share > 0.4
      ? t('map.line.perHundred', { count: outOf(share, 100) })
      : // As its range is written.
        endText(range)(share)
  return withRange(missed, range, write, endsOf(range, missed > 0.4 ? 100 : 0))
}
