import { toPercent } from '../../engine/logOdds.ts'
import { formatCompact, formatCount, formatThreshold, sayThreshold } from '../../i18n/format.ts'
import { t, tMaybe } from '../../i18n/translate.ts'
import { atThreshold, type ThresholdInForce } from '../../words/atThreshold.ts'
import type { NamedPeople } from './crowdPeople.ts'

export type CrowdInWords = Readonly<{
  gallerySize: number
  threshold: ThresholdInForce
  comparison: number | null
  /** People searched for. */
  searches: number
  listLength: number
  /** People named: not searches, for two searches may name one person, and one may name several. */
  named: number
  /** People named at the pinned threshold; null without one. */
  namedPinned: number | null
  /** Searches read so far. */
  read: number
  /** People named on average, for while that is being read; null where it cannot be told so soon. */
  expected: number | null
}>

/** The gallery of the ACLU test, and from where on it is worth comparing with. */
const ACLU = 25_000
const MUCH_LARGER = 10

/**
 * The finding, as the figure's heading: how many of the gallery are named for somebody else. While that is counted it holds
 * still: what is expected, then the count.
 */
export function crowdHeadline({ gallerySize, named, searches, read, expected }: CrowdInWords): string {
  if (read < searches)
    return t('crowd.headline.reading', {
      gallery: formatCount(gallerySize),
      expected: expected === null ? 'unknown' : formatCount(Number(expected.toPrecision(2))),
    })
  return t('crowd.headline', {
    named,
    count: formatCount(named),
    n: gallerySize,
    gallery: formatCount(gallerySize),
  })
}

/** The crowd in words: who is named, who would be at the pinned threshold, how small the famous test was. */
export function crowdWords(figure: CrowdInWords): string {
  const { gallerySize, named, threshold, searches, read } = figure
  const counts = { count: formatCount(named), read: formatCount(read), searchesText: formatCount(searches) }
  const said = { at: atThreshold(threshold), n: gallerySize, gallery: formatCount(gallerySize) }
  const parts = [
    read < searches
      ? t('crowd.words.part', { ...counts, searches: counts.searchesText })
      : t('crowd.words.named', { ...said, ...counts, named, list: figure.listLength, searches }),
    read < searches ? null : pinnedWords(figure),
    gallerySize >= ACLU * MUCH_LARGER
      ? t('crowd.words.aclu', { part: formatCount(Math.sqrt(gallerySize / ACLU)) })
      : null,
  ]
  return parts.filter((part) => part !== null).join(' ')
}

function pinnedWords({ comparison, threshold, named, namedPinned }: CrowdInWords): string | null {
  if (threshold === 'none' || comparison === null || namedPinned === null || comparison === threshold)
    return null
  const values = { threshold: sayThreshold(comparison), count: formatCount(namedPinned), namedPinned }
  if (namedPinned > named) return t('crowd.words.more', values)
  return named === 0 ? null : t('crowd.words.kept', values)
}

/** Who somebody is, for whoever looks at them by keys. */
export function personWords({ position, x, probe }: NamedPeople, person: number): string {
  return t('crowd.cursor.value', {
    position: formatCount(position[person] ?? 0),
    score: writeScore(x[person] ?? 0),
    search: formatCount((probe[person] ?? 0) + 1),
  })
}

/** Rounded down: a score is at or above the threshold only if what is written is. */
export function writeScore(x: number): string {
  return formatThreshold(Math.floor(toPercent(x) * 100) / 100)
}

/** The name of a ring or a tick, with where its size is known from; `plain`: the size alone. */
export function sizeName(size: number, kind: 'ring' | 'tick' | 'plain'): string {
  const text = size < 1e6 && kind !== 'tick' ? formatCount(size) : formatCompact(size)
  return tMaybe(`crowd.${kind}.${size}`, { size: text }) ?? text
}
