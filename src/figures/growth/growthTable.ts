import { toLogOdds } from '../../engine/logOdds.ts'
import { formatCount, labelThreshold, sayThreshold } from '../../i18n/format.ts'
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
}> &
  Pick<GrowthState, 'rangeAt'> & { comparison?: number | null }

/**
 * A row for each power of ten, each landmark and the gallery in use; a column for each line drawn, and for both ends of
 * the range of those in use.
 */
export function growthTable(input: GrowthTableInput): TableData {
  const { searches, threshold, landmarks } = input
  const textbook = threshold === null ? null : input.textbook
  const named = new Map(landmarks.map((landmark) => [landmark.gallerySize, landmark.name]))
  const columns = [
    ...wrongColumns(input),
    ...(textbook === null || threshold === null ? [] : [textbookColumn(textbook, threshold)]),
    ...withoutThreshold(input),
  ]
  const raw = sizesOf(input).map((size) => [size, ...columns.map(({ shareAt }) => shareAt(size))])
  return {
    caption: t('growth.table.caption'),
    columns: [
      { key: 'gallery', label: t('growth.table.gallery'), numeric: true },
      ...columns.map(({ key, label, unit }) => ({ key, label, unit, numeric: true })),
    ],
    rows: raw.map(([size = 0, ...shares]) => [
      [formatCount(size), named.get(size)].filter((part) => part !== undefined).join(' · '),
      ...shares.map((share, i) => peopleOf(share, columns[i]?.isCount === true ? searches : null)),
    ]),
    raw,
  }
}

type Column = Readonly<{
  key: string
  label: string
  unit: string
  /** Whether its shares are of those searched for in the state shown. */
  isCount: boolean
  shareAt: (gallerySize: number) => number
}>

function sizesOf({ landmarks, gallerySize }: GrowthTableInput): readonly number[] {
  const decades = Array.from({ length: 10 }, (_, power) => 10 ** power)
  const known = landmarks.map((landmark) => landmark.gallerySize)
  return [...new Set([...decades, ...known, gallerySize])].toSorted((a, b) => a - b)
}

/** The lines, then both ends of the ranges of those in use: rougher away from the gallery in use, as in the drawing. */
function wrongColumns({
  thresholds,
  threshold,
  comparison = null,
  wrongPer,
  gallerySize,
  ...input
}: GrowthTableInput): readonly Column[] {
  const { rangeAt } = input
  const same = { unit: t('growth.table.unit'), isCount: true }
  const lines = thresholds.map((percent) => ({
    ...same,
    key: `t${percent}`,
    label: labelThreshold(percent),
    shareAt: (size: number) => wrongPer(size, toLogOdds(percent)),
  }))
  if (!rangeAt) return lines
  const ends = [threshold, comparison]
    .filter((percent) => percent !== null)
    .flatMap((percent) =>
      (['low', 'high'] as const).map((end) => ({
        ...same,
        key: `${end}${percent}`,
        label: t(`rates.end.${end}`, { column: sayThreshold(percent) }),
        shareAt: (size: number) => rangeAt(percent, size, size !== gallerySize)?.[end] ?? NaN,
      })),
    )
  return [...lines, ...ends]
}

function textbookColumn(textbook: ShareAt, percent: number): Column {
  return {
    key: 'textbook',
    label: t('growth.table.textbook', { threshold: labelThreshold(percent) }),
    unit: t('growth.table.unit'),
    isCount: true,
    shareAt: (size) => textbook(size, toLogOdds(percent)),
  }
}

/** The two columns where no threshold is in force. */
function withoutThreshold({ missed }: GrowthTableInput): readonly Column[] {
  if (missed === null) return []
  const everybody = { key: 'none', label: t('growth.line.none'), unit: t('growth.table.unit') }
  const enrolled = { key: 'missed', label: t('growth.line.missed'), unit: t('growth.table.unit.missed') }
  return [
    { ...everybody, isCount: false, shareAt: () => 1 },
    { ...enrolled, isCount: false, shareAt: (size) => missed.share(size, -Infinity) },
  ]
}

/** Thresholds of the lines that are drawn, in percent, rising. */
export function linesDrawn(
  threshold: number | null,
  comparison: number | null,
  stops: readonly number[] = THRESHOLD_STOPS,
): readonly number[] {
  const all = [...stops, threshold, comparison].filter((percent) => percent !== null)
  return [...new Set(all)].toSorted((a, b) => a - b)
}
