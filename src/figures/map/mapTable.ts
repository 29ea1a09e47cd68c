import { toLogOdds, toPercent } from '../../engine/logOdds.ts'
import { formatCount, formatThreshold, labelThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { THRESHOLD_LIMITS } from '../../rulers/rulers.ts'
import type { TableData } from '../frame/tableData.ts'
import { lineAt, type IsoLine, type ShareAt } from './isoLines.ts'
import type { MapPlace } from './mapData.ts'
import type { MapRanges, ShareRanges } from './mapRanges.ts'
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
    /** Where what is said of the point and of the pinned setting could be; null, or left out, where nobody knows. */
    ranges?: Pick<MapRanges, 'here' | 'pinned'> | null | undefined
  }>

const LINE_GALLERIES = [1e3, 1e6, 1e9] as const

/**
 * Where; threshold in percent, null for none; people in the gallery; shares of searches, null for what is not said; and
 * the threshold in words, where it cannot be set; and the ranges of both shares.
 */
type Row = readonly [
  string,
  number | null,
  number,
  number | null,
  number | null,
  (string | undefined)?,
  ShareRanges?,
]

/** The map's numbers: the point, the pinned setting, every place, and its lines at three gallery sizes. */
export function mapTable(input: MapTableInput): TableData {
  const raw = [
    ...hereRows(input),
    ...pinnedRows(input),
    ...input.places.map((place) => placeRow(place, input)),
    ...input.wrongLines.flatMap((line) => lineRows(line, 'wrong')),
    ...input.missedLines.flatMap((line) => lineRows(line, 'missed')),
  ]
  const hasRanges = raw.some((row) => row[6] !== undefined)
  return {
    caption: t('map.table.caption'),
    columns: [
      { key: 'where', label: t('map.table.where') },
      { key: 'threshold', label: t('map.table.threshold'), numeric: true, unit: '%' },
      { key: 'gallery', label: t('map.table.gallery'), numeric: true },
      { key: 'wrong', label: t('map.table.wrong'), numeric: true, unit: '0–1' },
      { key: 'missed', label: t('map.table.missed'), numeric: true, unit: '0–1' },
      ...(hasRanges ? END_COLUMNS.map(endColumn) : []),
    ],
    rows: raw.map(([name, threshold, size, wrong, missed, at, ranges]) => [
      name,
      at ?? (threshold === null ? t('map.table.noThreshold') : labelThreshold(threshold)),
      formatCount(size),
      wrong === null ? '' : wrongLabel(wrong),
      missed === null ? '' : missedLabel(missed),
      ...(hasRanges ? endsOf(ranges).map(endText) : []),
    ]),
    raw: raw.map((row) => [
      ...(row.slice(0, 5) as (string | number | null)[]),
      ...(hasRanges ? endsOf(row[6]) : []),
    ]),
  }
}

const END_COLUMNS = [
  ['wrong', 'low'],
  ['wrong', 'high'],
  ['missed', 'low'],
  ['missed', 'high'],
] as const

function endColumn([kind, end]: (typeof END_COLUMNS)[number]) {
  const label = t(`rates.end.${end}`, { column: t(`map.table.${kind}`) })
  return { key: `${kind}-${end}`, label, numeric: true, unit: '0–1' }
}

/** Both ends of both ranges; null where nothing is known. */
function endsOf(ranges: ShareRanges | undefined): readonly (number | null)[] {
  return END_COLUMNS.map(([kind, end]) => ranges?.[kind]?.[end] ?? null)
}

function endText(share: number | null, i: number): string {
  if (share === null) return ''
  return END_COLUMNS[i]![0] === 'wrong' ? wrongLabel(share) : missedLabel(share)
}

function pinnedRows({ gallerySize, comparison, ranges }: MapTableInput): Row[] {
  if (comparison === null) return []
  const { threshold, shares } = comparison
  return [pointRow(t('map.table.pinned'), threshold, gallerySize, shares, ranges?.pinned)]
}

/** Where the system stands: one place, or one for each group, and then what one threshold for all would do. */
function hereRows({ standing = null, threshold, gallerySize, here, ranges }: MapTableInput): Row[] {
  const known = ranges?.here
  if (standing === null) return [pointRow(t('map.here'), threshold, gallerySize, here, known)]
  if (standing.kind === 'none') return [pointRow(t('map.here'), null, gallerySize, standing.shares, known)]
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
  ranges?: ShareRanges | null,
): Row {
  if (!ranges) return [name, threshold, gallerySize, wrong, missed]
  return [name, threshold, gallerySize, wrong, missed, undefined, ranges]
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
