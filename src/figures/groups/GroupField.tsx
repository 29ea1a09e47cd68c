import { memo } from 'react'
import { formatCount, formatRate, sayThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { markRows, type MarkGrid } from '../frame/markRows.ts'
import { averageShare, filledOf } from './groupField.ts'
import { pinnedThresholdOf, type GroupRow } from './groupRow.ts'

type GroupFieldProps = Readonly<{
  row: GroupRow
  /** People in the field. */
  base: number
  comparison: number | null
  /** Whether the field is wider than high. */
  isFlat: boolean
  /** What stands below it: how it compares with the reference group. */
  ratio: string | null
}>

/** One group as a field of equal size, those wrongly matched on average filled; and what this run counted, with what else fits. */
export function GroupField({ row, base, comparison, isFlat, ratio }: GroupFieldProps) {
  const { count, of, low, high } = row.now.observed
  const share = averageShare(row.now)
  const filled = share === null ? 0 : filledOf(share, base)
  const isRare = filled === 0 && share !== null && share > 0
  return (
    <div className="groups-field">
      <p className="groups-field-name">{row.label}</p>
      {share === null ? (
        <p className="groups-field-count">{t('groups.none')}</p>
      ) : (
        <p className="groups-field-count">
          <strong>{isRare ? t('rates.fewerThanOne') : formatCount(filled)}</strong>{' '}
          {t('groups.field.of', { base: formatCount(base) })}
        </p>
      )}
      <FieldMarks {...{ base, filled, isFlat }} />
      {share !== null && (
        <p className="groups-field-run">
          <b>{t('groups.count', { count: formatCount(count), of: formatCount(of) })}</b>{' '}
          {low !== null &&
            high !== null &&
            t('groups.field.fits', { low: formatRate(low), high: formatRate(high) })}
        </p>
      )}
      {comparison !== null && row.pinned !== null && row.pinned.observed.of > 0 && (
        <p className="groups-field-run">
          {t('groups.count.pinned', {
            threshold: sayThreshold(pinnedThresholdOf(row, comparison)),
            count: formatCount(row.pinned.observed.count),
            of: formatCount(row.pinned.observed.of),
          })}
        </p>
      )}
      {ratio !== null && <p className="groups-field-ratio">{ratio}</p>}
    </div>
  )
}

const CELL = 10

type FieldMarksProps = Readonly<{ base: number; filled: number; isFlat: boolean }>

/** A field of people, the first so many filled. */
export const FieldMarks = memo(function FieldMarks({ base, filled, isFlat }: FieldMarksProps) {
  const perRow = base === 100 ? (isFlat ? 20 : 10) : 40
  const grid: MarkGrid = { perRow, cell: CELL }
  const [width, height] = [grid.perRow * CELL, (base / grid.perRow) * CELL]
  const size = CELL * 0.8
  return (
    <svg className="groups-field-marks" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path
        className="groups-field-quiet"
        d={markRows(grid, filled, base, 0)}
        strokeWidth={CELL * 0.56}
        strokeDasharray={`0 ${CELL}`}
      />
      <path
        className="groups-field-wrong"
        d={markRows(grid, 0, filled, size / 2)}
        strokeWidth={size}
        strokeDasharray={`${size} ${CELL - size}`}
      />
    </svg>
  )
})
