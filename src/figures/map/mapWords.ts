import { toPercent } from '../../engine/logOdds.ts'
import { formatCount, formatExpected, formatThreshold, oneIn } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { THRESHOLD_LIMITS } from '../../rulers/rulers.ts'

/** Below this share of searches the model says no more than "hardly anyone". */
const HARDLY = 1e-9

/** What a place on the map does, as shares of searches. */
export type MapShares = Readonly<{
  /** Of searches for someone who is not enrolled. */
  wrong: number
  /** Of searches for someone who is; null when there are none. */
  missed: number | null
}>

/** A share of wrong matches: `52 per 1,000`, `1 in 12,000`, `hardly anyone`. */
export function wrongLabel(share: number): string {
  if (share >= 0.00095) return t('map.wrong.perThousand', { count: formatExpected(share * 1000) })
  return share >= HARDLY ? t('map.line.oneIn', { n: formatCount(oneIn(share)) }) : t('map.wrong.none')
}

/** A share of misses: `1 in 92 missed`, `81 of 100 missed`. */
export function missedLabel(share: number): string {
  if (share > 0.4) return t('map.missed.perHundred', { count: formatCount(share * 100) })
  if (share >= HARDLY) return t('map.missed.oneIn', { n: formatCount(oneIn(share)) })
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
    threshold: t('map.handle.at', { kind, threshold: formatThreshold(threshold) }),
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
}>

/** The map in words: the point, the pinned setting, and how high the threshold would have to be. */
export function mapWords({ threshold, gallerySize, here, comparison, neededX }: MapInWords): string {
  const gallery = { gallery: formatCount(gallerySize), n: gallerySize }
  const parts = [
    t('map.words.here', { ...gallery, threshold: formatThreshold(threshold), ...shareWords(here) }),
  ]
  if (comparison !== null) parts.push(pinnedWords(comparison))
  if (!Number.isNaN(neededX)) parts.push(neededWords(toPercent(neededX)))
  return parts.join(' ')
}

export function pinnedWords({ threshold, shares }: NonNullable<MapInWords['comparison']>): string {
  return t('map.words.pinned', { threshold: formatThreshold(threshold), ...shareWords(shares) })
}

/** @param needed percent, also outside the thresholds that can be set */
export function neededWords(needed: number): string {
  const threshold = neededThreshold(needed)
  return typeof threshold === 'string'
    ? t(`map.words.need.${threshold}`)
    : t('map.words.need', { threshold: formatThreshold(threshold) })
}

/** A threshold in percent, rounded up so that it is enough; `any` where every one is, `off` where none is. */
export function neededThreshold(needed: number): number | 'any' | 'off' {
  if (needed < THRESHOLD_LIMITS[0]) return 'any'
  if (needed > THRESHOLD_LIMITS[1]) return 'off'
  const digits = needed < 99 ? 0 : 2
  return Math.ceil(needed * 10 ** digits) / 10 ** digits
}

export function shareWords({ wrong, missed }: MapShares): { wrong: string; missed: string } {
  return { wrong: wrongPeople(wrong), missed: missed === null ? 'none' : missedPeople(missed) }
}

function wrongPeople(share: number): string {
  if (share >= 0.00095) return t('map.words.perThousand', { count: formatExpected(share * 1000) })
  return share >= HARDLY ? t('map.words.oneIn', { n: formatCount(oneIn(share)) }) : t('map.words.none')
}

function missedPeople(share: number): string {
  if (share > 0.4) return t('map.line.perHundred', { count: formatCount(share * 100) })
  if (share < HARDLY) return t('map.words.missed.nobody')
  return t('map.line.oneIn', { n: formatCount(oneIn(share)) })
}
