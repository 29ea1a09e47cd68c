import { toLogOdds, toPercent } from '../../engine/logOdds.ts'
import { formatCount, formatThreshold, labelThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { THRESHOLD_LIMITS } from '../../rulers/rulers.ts'
import type { TableData } from '../frame/tableData.ts'
import { lineAt, type IsoLine, type ShareAt } from './isoLines.ts'
import type { MapPlace } from './mapData.ts'
import type { MapStanding } from './mapStanding.ts'
import { missedLabel, wrongLabel, type MapInWords, type MapShares } from './mapWords.ts'

export type MapTableInput = Pick<MapInWords, 'threshold' | 'gallerySize' | 'here' | 'comparison'> &
  Readonly<{
    places: readonly MapPlace[]
    wrongLines: readonly IsoLine[]
    missedLines: readonly IsoLine[]
    wrongPer: ShareAt
    missed: ShareAt | null
    /** Null, or left out, where one threshold holds for everyone. */
    standing?: MapStanding | null
  }>

const LINE_GALLERIES = [1e3, 1e6, 1e9] as const

/**
 * Where; threshold in percent, null for none; people in the gallery; shares of searches, null for what is not said; and
 * the threshold in words, where it cannot be set.
 */
type Row = readonly [string, number | null, number, number | null, number | null, string?]

/** The map's numbers: the point, the pinned setting, every place, and its lines at three gallery sizes. */
export function mapTable(input: MapTableInput): TableData {
  const { gallerySize, comparison } = input
  const pinned =
    comparison === null
      ? []
      : [pointRow(t('map.table.pinned'), comparison.threshold, gallerySize, comparison.shares)]
  const raw = [
    ...hereRows(input),
    ...pinned,
    ...input.places.map((place) => placeRow(place, input)),
    ...input.wrongLines.flatMap((line) => lineRows(line, 'wrong')),
    ...input.missedLines.flatMap((line) => lineRows(line, 'missed')),
  ]
  return {
    caption: t('map.table.caption'),
    columns: [
      { key: 'where', label: t('map.table.where') },
      { key: 'threshold', label: t('map.table.threshold'), numeric: true, unit: '%' },
      { key: 'gallery', label: t('map.table.gallery'), numeric: true },
      { key: 'wrong', label: t('map.table.wrong'), numeric: true, unit: '0–1' },
      { key: 'missed', label: t('map.table.missed'), numeric: true, unit: '0–1' },
    ],
    rows: raw.map(([name, threshold, size, wrong, missed, at]) => [
      name,
      at ?? (threshold === null ? t('map.table.noThreshold') : labelThreshold(threshold)),
      formatCount(size),
      wrong === null ? '' : wrongLabel(wrong),
      missed === null ? '' : missedLabel(missed),
    ]),
    raw: raw.map((row) => row.slice(0, 5) as (string | number | null)[]),
  }
}

/** Where the system stands: one place, or one for each group, and then what one threshold for all would do. */
function hereRows({ standing = null, threshold, gallerySize, here }: MapTableInput): Row[] {
  if (standing === null) return [pointRow(t('map.here'), threshold, gallerySize, here)]
  if (standing.kind === 'none') return [pointRow(t('map.here'), null, gallerySize, standing.shares)]
  const groups = standing.groups.map(({ label, threshold: own, shares }) =>
    pointRow(t('map.table.own', { label }), own, gallerySize, shares),
  )
  if (!standing.hasStart) return groups
  return [...groups, pointRow(t('map.start'), threshold, gallerySize, here)]
}

function pointRow(
  name: string,
  threshold: number | null,
  gallerySize: number,
  { wrong, missed }: MapShares,
): Row {
  return [name, threshold, gallerySize, wrong, missed]
}

/**
 * What the system shown would do where another stands. A place that sets no threshold names somebody in every search;
 * how many it misses depends on its list.
 */
function placeRow({ name, threshold, gallerySize }: MapPlace, { wrongPer, missed }: MapTableInput): Row {
  if (threshold === null) return [name, threshold, gallerySize, 1, null]
  const x = toLogOdds(threshold)
  return [name, threshold, gallerySize, wrongPer(gallerySize, x), missed?.(gallerySize, x) ?? null]
}

/** A line that is on the map nowhere has no rows. */
function lineRows(line: IsoLine, kind: 'wrong' | 'missed'): Row[] {
  const [low, high] = THRESHOLD_LIMITS
  const percents = LINE_GALLERIES.map((size) => toPercent(lineAt(line, size)))
  if (!percents.some((percent) => percent >= low && percent <= high)) return []
  const { level } = line
  const [wrong, missed] = kind === 'wrong' ? [level, null] : [null, level]
  const name = t(`map.table.line.${kind}`, { level: wrong === null ? missedLabel(level) : wrongLabel(level) })
  return LINE_GALLERIES.map((size, i) => [
    name,
    percents[i]!,
    size,
    wrong,
    missed,
    thresholdText(percents[i]!),
  ])
}

function thresholdText(percent: number): string {
  const [low, high] = THRESHOLD_LIMITS
  if (percent < low) return t('map.table.below', { threshold: formatThreshold(low) })
  if (percent > high) return t('map.table.above', { threshold: formatThreshold(high) })
  return formatThreshold(percent)
}
