import { toPercent } from '../../engine/logOdds.ts'
import { formatCompact, formatCount, formatThreshold } from '../../i18n/format.ts'
import { t, tMaybe } from '../../i18n/translate.ts'
import type { CrowdLights } from './crowdLights.ts'

export type CrowdInWords = Readonly<{
  gallerySize: number
  /** Percent; null where names are returned whatever they score. */
  threshold: number | null
  comparison: number | null
  /** People searched for. */
  searches: number
  listLength: number
  /** People lit: not searches, for two searches may light one person, and one may light several. */
  lit: number
  /** People lit at the pinned threshold; null without one. */
  litPinned: number | null
}>

/** The gallery of the ACLU test, and from where on it is worth comparing with. */
const ACLU = 25_000
const MUCH_LARGER = 10

/** The crowd in words: who lights up, who would at the pinned threshold, how small the famous test was. */
export function crowdWords(figure: CrowdInWords): string {
  const { gallerySize, lit, threshold } = figure
  const parts = [
    t(threshold === null ? 'crowd.words.litNone' : 'crowd.words.lit', {
      n: gallerySize,
      gallery: formatCount(gallerySize),
      lit,
      count: formatCount(lit),
      threshold: formatThreshold(threshold),
      list: figure.listLength,
      searches: figure.searches,
      searchesText: formatCount(figure.searches),
    }),
    pinnedWords(figure),
    threshold !== null && lit > figure.searches
      ? t('crowd.words.drawn', { n: figure.listLength, list: formatCount(figure.listLength) })
      : null,
    gallerySize >= ACLU * MUCH_LARGER
      ? t('crowd.words.aclu', { part: formatCount(Math.sqrt(gallerySize / ACLU)) })
      : null,
  ]
  return parts.filter((part) => part !== null).join(' ')
}

function pinnedWords({ comparison, threshold, lit, litPinned }: CrowdInWords): string | null {
  if (threshold === null || comparison === null || litPinned === null || comparison === threshold) return null
  const values = { threshold: formatThreshold(comparison), count: formatCount(litPinned) }
  if (comparison < threshold) return t('crowd.words.more', values)
  return lit === 0 ? null : t('crowd.words.kept', { ...values, kept: litPinned })
}

/** Who a light is, for whoever looks at it by keys. */
export function lightWords({ position, x, probe }: CrowdLights, light: number): string {
  return t('crowd.cursor.value', {
    position: formatCount(position[light] ?? 0),
    score: writeLightScore(x[light] ?? 0),
    search: formatCount((probe[light] ?? 0) + 1),
  })
}

/** Rounded down: a score is at or above the threshold only if what is written is. */
export function writeLightScore(x: number): string {
  return formatThreshold(Math.floor(toPercent(x) * 100) / 100)
}

/** The name of a ring or a tick, with where its size is known from; `plain`: the size alone. */
export function sizeName(size: number, kind: 'ring' | 'tick' | 'plain'): string {
  const text = size < 1e6 && kind !== 'tick' ? formatCount(size) : formatCompact(size)
  return tMaybe(`crowd.${kind}.${size}`, { size: text }) ?? text
}
