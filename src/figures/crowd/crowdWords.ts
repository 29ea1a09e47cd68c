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
}>

/** The gallery of the ACLU test, and from where on it is worth comparing with. */
const ACLU = 25_000
const MUCH_LARGER = 10

/** The finding, as the figure's heading: how many of the gallery are named for somebody else. */
export function crowdHeadline({ gallerySize, named, searches, read }: CrowdInWords): string {
  return t('crowd.headline', {
    named,
    count: formatCount(named),
    n: gallerySize,
    gallery: formatCount(gallerySize),
    part: read < searches ? 'some' : 'all',
  })
}

/** The crowd in words: who is named, who would be at the pinned threshold, how small the famous test was. */
export function crowdWords(figure: CrowdInWords): string {
  const { gallerySize, named, threshold, searches, read } = figure
  const parts = [
    t('crowd.words.named', {
      at: atThreshold(threshold),
      n: gallerySize,
      gallery: formatCount(gallerySize),
      named,
      count: formatCount(named),
      list: figure.listLength,
      searches,
      searchesText: formatCount(searches),
    }),
    pinnedWords(figure),
    read < searches
      ? t('crowd.words.part', { read: formatCount(read), searches: formatCount(searches) })
      : null,
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
