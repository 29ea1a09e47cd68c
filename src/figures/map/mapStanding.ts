import { toPercent } from '../../engine/logOdds.ts'
import { formatCount, formatList, sayThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { advised, neededThreshold as neededText } from '../../words/neededThreshold.ts'
import {
  mapWords,
  missedLabel,
  neededThreshold,
  neededWords,
  pinnedWords,
  pointWords,
  ranged,
  shareWords,
  wrongLabel,
  type MapInWords,
  type MapShares,
} from './mapWords.ts'

/** A group where each has a threshold of its own: what its own searches pay. */
export type StandingGroup = Readonly<{ label: string; threshold: number; shares: MapShares }>

/**
 * Where the system stands when one threshold does not hold for everyone: `none`, it names the best whatever they score;
 * `own`, each group has its own, set from the common one (`hasStart`) or whatever that is. `shares` are of all searches.
 */
export type MapStanding =
  | Readonly<{ kind: 'none'; shares: MapShares }>
  | Readonly<{ kind: 'own'; shares: MapShares; hasStart: boolean; groups: readonly StandingGroup[] }>

/** More groups than this are too many numbers for a sentence: what each pays is left to the table. */
const FEW = 3

/** The map in words where one threshold does not hold for everyone. */
export function standingWords(standing: MapStanding, words: MapInWords): string {
  const gallery = { gallery: formatCount(words.gallerySize), n: words.gallerySize }
  const needed = neededWords(words)
  const parts =
    standing.kind === 'none'
      ? [
          t('map.words.none.here', { ...gallery, ...shareWords(standing.shares, words.ranges?.here) }),
          needed,
          ranged(words),
        ]
      : [
          t('map.words.own', { ...gallery, list: formatList(standing.groups.map(groupWords(standing))) }),
          standing.hasStart ? t('map.words.start', startValues(words)) : null,
          standing.hasStart ? pinnedWords(words) : null,
          needed,
        ]
  return parts.filter((part) => part !== null).join(' ')
}

/** The map in words, wherever the system stands. */
export function mapSentence(standing: MapStanding | null | undefined, words: MapInWords): string {
  return standing ? standingWords(standing, words) : mapWords(words)
}

/**
 * The finding, as the figure's heading: what a gallery of this size takes to wrongly match fewer than 1 in 1,000, or that
 * the threshold does it already, or that none can.
 */
export function mapHeadline(standing: MapStanding | null | undefined, words: MapInWords): string {
  const { gallerySize, threshold, neededX, here } = words
  const values = { gallery: formatCount(gallerySize), n: gallerySize, threshold: sayThreshold(threshold) }
  if (standing?.kind === 'none') return t('map.headline.none', values)
  const needed = Number.isNaN(neededX) ? null : neededThreshold(toPercent(neededX), words.isExact)
  if (needed === null) return t('map.headline.unknown', values)
  if (needed === 'any' || needed === 'off') return t(`map.headline.${needed}`, values)
  if (!standing && here.wrong < 0.001) return t('map.headline.enough', values)
  return t('map.headline.takes', { ...values, threshold: neededText(needed, 'about') })
}

/** The place in words, for a screen reader's slider. */
export function standingText(
  standing: MapStanding | null,
  threshold: number,
  gallerySize: number,
  shares: MapShares,
): string {
  if (standing === null) return pointWords(threshold, gallerySize, shares)
  const kind = standing.kind === 'own' && standing.hasStart ? 'start' : standing.kind
  return pointWords(threshold, gallerySize, standing.shares, kind)
}

function startValues(words: MapInWords) {
  return { threshold: sayThreshold(words.threshold), ...shareWords(words.here) }
}

function groupWords({ groups }: Readonly<{ groups: readonly StandingGroup[] }>) {
  return ({ label, threshold, shares }: StandingGroup): string => {
    const values = { label, threshold: advised(threshold), wrong: wrongLabel(shares.wrong) }
    if (groups.length > FEW) return t('map.words.own.brief', values)
    const missed = shares.missed === null ? 'none' : missedLabel(shares.missed)
    return t('map.words.own.group', { ...values, missed })
  }
}
