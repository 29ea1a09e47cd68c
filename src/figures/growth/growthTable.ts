import { toLogOdds } from '../../engine/logOdds.ts'
import { formatCount, formatThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { THRESHOLD_STOPS } from '../../rulers/snap.ts'
import type { TableData } from '../frame/tableData.ts'
import type { ShareAt } from '../map/isoLines.ts'
import type { Landmark } from './growthLandmarks.ts'
import { peopleOf, type GrowthState } from './growthWords.ts'

export type GrowthTableInput = Readonly<{
  gallerySize: number
  searches: number | null
  thresholds: readonly number[]
  threshold: number | null
  missed: GrowthState['missed']
  wrongPer: ShareAt
  textbook: ShareAt | null
  landmarks: readonly Landmark[]
}>

/** A row for each power of ten, each landmark and the gallery in use; a column for each line drawn. */
export function growthTable(input: GrowthTableInput): TableData {
  const { gallerySize, searches, thresholds, threshold, wrongPer, landmarks, missed } = input
  const textbook = threshold === null ? null : input.textbook
  const x = threshold === null ? -Infinity : toLogOdds(threshold)
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
    ...(textbook === null ? [] : [textbook(size, x)]),
    ...(missed === null ? [] : [1, missed.share(size, -Infinity)]),
  ])
  const wrongColumns = thresholds.length + (textbook === null ? 0 : 1)
  return {
    caption: t('growth.table.caption'),
    columns: [
      { key: 'gallery', label: t('growth.table.gallery'), numeric: true },
      ...columns,
      ...(textbook === null ? [] : [{ key: 'textbook', label, numeric: true, unit }]),
      ...(missed === null ? [] : withoutThreshold()),
    ],
    rows: raw.map(([size = 0, ...shares]) => [
      [formatCount(size), named.get(size)].filter((part) => part !== undefined).join(' · '),
      ...shares.map((share, i) => peopleOf(share, i < wrongColumns ? searches : null)),
    ]),
    raw,
  }
}

/** Thresholds of the lines that are drawn, in percent, rising. */
export function linesDrawn(threshold: number | null, comparison: number | null): readonly number[] {
  const all = [...THRESHOLD_STOPS, threshold, comparison].filter((percent) => percent !== null)
  return [...new Set(all)].toSorted((a, b) => a - b)
}

/** The two columns where no threshold is in force. */
function withoutThreshold() {
  return [
    { key: 'none', label: t('growth.line.none'), numeric: true, unit: t('growth.table.unit') },
    {
      key: 'missed',
      label: t('growth.line.missed'),
      numeric: true,
      unit: t('growth.table.unit.missed'),
    },
  ]
}
