import { toLogOdds } from '../../engine/logOdds.ts'
import {
  formatCount,
  formatExpected,
  formatRate,
  formatRatio,
  formatThreshold,
  isOneIn,
  oneIn,
} from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { ShareAt } from '../map/isoLines.ts'
import { THRESHOLD_STOPS } from '../../rulers/snap.ts'
import type { TableData } from '../frame/tableData.ts'
import type { Landmark } from './growthGeometry.ts'

/** Below this share the model says no more than "hardly anyone". */
const HARDLY = 1e-9

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
  if (share < HARDLY) return t('growth.here.none')
  return isOneIn(share) ? t('growth.here.rare', { n: formatCount(oneIn(share)) }) : formatRate(share)
}

/** A tick of the upright axis. */
export function shareTick(share: number): string {
  if (share >= 1) return t('growth.tick.all')
  return share <= 1e-6 ? t('growth.tick.million') : t('growth.tick.oneIn', { n: formatCount(oneIn(share)) })
}

export type GrowthInWords = Readonly<{
  gallerySize: number
  /** All for people who are not enrolled; null where some are. */
  searches: number | null
  /** Shares of searches at this gallery, and at one ten times as large (null beyond the largest). */
  now: Readonly<{ threshold: number; share: number; more: number | null }>
  pinned: Readonly<{ threshold: number; share: number; more: number | null }> | null
  /** What the textbook rule says; null when it is not shown. */
  textbook: number | null
}>

type GrowthState = Pick<GrowthInWords, 'gallerySize' | 'searches'> &
  Readonly<{
    /** Percent. */
    threshold: number
    comparison: number | null
    wrongPer: ShareAt
    /** Null when it is not shown. */
    textbook: ShareAt | null
  }>

const LARGEST = 1e9

/** What the words say, read off the curves. */
export function readGrowth(state: GrowthState): GrowthInWords {
  const { gallerySize, searches, threshold, comparison, wrongPer, textbook } = state
  const at = (percent: number): GrowthInWords['now'] => {
    const x = toLogOdds(percent)
    const more = gallerySize * 10 > LARGEST ? null : wrongPer(gallerySize * 10, x)
    return { threshold: percent, share: wrongPer(gallerySize, x), more }
  }
  return {
    gallerySize,
    searches,
    now: at(threshold),
    pinned: comparison === null ? null : at(comparison),
    textbook: textbook?.(gallerySize, toLogOdds(threshold)) ?? null,
  }
}

/** The growth in words: now, ten times as large, at the pinned threshold, by the textbook. */
export function growthWords({ gallerySize, searches, now, pinned, textbook }: GrowthInWords): string {
  const line = (at: GrowthInWords['now']) => ({
    threshold: formatThreshold(at.threshold),
    wrong: peopleOf(at.share, searches),
    more: at.more === null ? '' : peopleOf(at.more, searches),
    gallery: formatCount(gallerySize),
  })
  const parts = [t(now.more === null ? 'growth.words.now.largest' : 'growth.words.now', line(now))]
  if (pinned !== null) parts.push(pinnedWords(line(pinned)))
  if (textbook !== null) {
    const times = textbook / now.share
    const values = { wrong: peopleOf(textbook, searches), times: formatRatio(times) }
    parts.push(t(times >= 1.05 ? 'growth.words.textbook' : 'growth.words.textbook.same', values))
  }
  return parts.join(' ')
}

function pinnedWords(values: Readonly<{ threshold: string; wrong: string; more: string }>): string {
  if (values.more === '') return t('growth.words.pinned.largest', values)
  return t(values.more === values.wrong ? 'growth.words.pinned.same' : 'growth.words.pinned', values)
}

export type GrowthTableInput = Readonly<{
  gallerySize: number
  searches: number | null
  thresholds: readonly number[]
  threshold: number
  wrongPer: ShareAt
  textbook: ShareAt | null
  landmarks: readonly Landmark[]
}>

/** A row for each power of ten, each landmark and the gallery in use; a column for each line drawn. */
export function growthTable(input: GrowthTableInput): TableData {
  const { gallerySize, searches, thresholds, threshold, wrongPer, textbook, landmarks } = input
  const named = new Map(landmarks.map((landmark) => [landmark.gallerySize, landmark.name]))
  const decades = Array.from({ length: 10 }, (_, power) => 10 ** power)
  const sizes = [...new Set([...decades, ...named.keys(), gallerySize])].toSorted((a, b) => a - b)
  const unit = t('growth.table.unit')
  const columns = thresholds.map((percent) => ({
    key: `t${percent}`,
    label: formatThreshold(percent),
    numeric: true,
    unit,
  }))
  const label = t('growth.table.textbook', { threshold: formatThreshold(threshold) })
  const raw = sizes.map((size) => [
    size,
    ...thresholds.map((percent) => wrongPer(size, toLogOdds(percent))),
    ...(textbook === null ? [] : [textbook(size, toLogOdds(threshold))]),
  ])
  return {
    caption: t('growth.table.caption'),
    columns: [
      { key: 'gallery', label: t('growth.table.gallery'), numeric: true },
      ...columns,
      ...(textbook === null ? [] : [{ key: 'textbook', label, numeric: true, unit }]),
    ],
    rows: raw.map(([size = 0, ...shares]) => [
      [formatCount(size), named.get(size)].filter((part) => part !== undefined).join(' · '),
      ...shares.map((share) => peopleOf(share, searches)),
    ]),
    raw,
  }
}

/** Thresholds of the lines that are drawn, in percent, rising. */
export function linesDrawn(threshold: number, comparison: number | null): readonly number[] {
  const all = [...THRESHOLD_STOPS, threshold, ...(comparison === null ? [] : [comparison])]
  return [...new Set(all)].toSorted((a, b) => a - b)
}
