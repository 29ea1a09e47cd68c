import { toLogOdds } from '../../engine/logOdds.ts'
import { formatCount, formatThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { TableData } from '../frame/tableData.ts'
import { countLit, type CrowdLights } from './crowdLights.ts'

/** Rings around the first people, and ticks of the ruler: sizes of known galleries among powers of ten. */
export const CROWD_SIZES = [1e3, 25e3, 3e5, 1e6, 3e7, 3e8, 1e9] as const

/** Lights at or above this score, log-odds, are on: all of them without a threshold. */
export function litFrom(threshold: number | null): number {
  return threshold === null ? -Infinity : toLogOdds(threshold)
}

/** People lit among the first 1,000, 25,000 ... as far as the crowd reaches, and in all of it. */
export function crowdTable(
  lights: CrowdLights,
  gallerySize: number,
  threshold: number | null,
  comparison: number | null,
): TableData {
  const sizes = [...CROWD_SIZES.filter((size) => size < gallerySize), gallerySize]
  const thresholds =
    threshold === null || comparison === null || comparison === threshold
      ? [threshold]
      : [threshold, comparison]
  return {
    caption: t('crowd.table.caption'),
    columns: [
      { key: 'size', label: t('crowd.table.size'), numeric: true },
      ...thresholds.map((percent, i) => ({
        key: `lit${i}`,
        label: t('crowd.table.lit', atWords(percent)),
        numeric: true,
      })),
    ],
    rows: sizes.map((size) => [
      formatCount(size),
      ...thresholds.map((percent) => formatCount(countLit(lights, size, litFrom(percent)))),
    ]),
  }
}

/** For messages that say at what threshold, or that there is none. */
export function atWords(threshold: number | null) {
  return { kind: threshold === null ? 'none' : 'at', threshold: formatThreshold(threshold) }
}
