import { useContext } from 'react'
import { t } from '../../i18n/translate.ts'
import type { GroupGap } from '../../state/groupRates.ts'
import { FigureFrameContext } from '../frame/figureFrame.ts'
import { useWidth } from '../frame/useWidth.ts'
import { GroupField } from './GroupField.tsx'
import type { GroupRow } from './groupRow.ts'
import { certainty, formatTimes, ratioLabel, widestGap } from './groupsWords.ts'
import './fields.css'

type GroupFieldsProps = Readonly<{
  rows: readonly GroupRow[]
  referenceId: string
  gaps: readonly GroupGap[]
  comparison: number | null
  /** People in every field. */
  base: number
  label: string
}>

/** Every group as a field of the same size, and one ratio set large: how many times as often as the reference group. */
export function GroupFields(props: GroupFieldsProps) {
  const { rows, referenceId, gaps, comparison, base, label } = props
  const gap = widestGap(gaps)
  const isPair = rows.length === 2
  const [ref, width] = useWidth<HTMLDivElement>(640)
  // What is above the slider in somebody else's page has to be in sight with it.
  const isFlat = useContext(FigureFrameContext) !== null && width < 480
  const fields = rows.map((row) => (
    <GroupField
      key={row.id}
      {...{ row, base, comparison, isFlat }}
      ratio={isPair || rows.length === 1 ? null : besideField(row, props)}
    />
  ))
  return (
    <div className="groups-fields" ref={ref} data-pair={isPair || undefined} role="group" aria-label={label}>
      {gap !== undefined && <LargeRatio gap={gap} rows={rows} referenceId={referenceId} />}
      {fields}
    </div>
  )
}

function besideField(row: GroupRow, { rows, referenceId, gaps }: GroupFieldsProps): string | null {
  if (row.id === referenceId) return t('groups.table.reference')
  const gap = gaps.find(({ id }) => id === row.id)
  return gap === undefined || row.now.observed.of === 0 ? null : ratioLabel(gap, rows, referenceId)
}

type LargeRatioProps = Readonly<{ gap: GroupGap; rows: readonly GroupRow[]; referenceId: string }>

function LargeRatio({ gap, rows, referenceId }: LargeRatioProps) {
  const { value } = gap.ratio
  const name = (id: string): string => rows.find((row) => row.id === id)?.label ?? id
  const kind = value === null ? null : certainty(gap)
  return (
    <div className="groups-large" data-certainty={kind ?? 'none'}>
      {value !== null && <strong>{t('groups.large', { ratio: formatTimes(value) })}</strong>}
      <b>
        {t(value === null ? 'groups.large.none' : 'groups.large.what', {
          label: name(gap.id),
          reference: name(referenceId),
        })}
      </b>
      {kind !== null && (
        <span>
          {t(`groups.large.${kind}`, {
            average: formatTimes(gap.expectedRatio),
            low: formatTimes(gap.ratio.low),
            high: formatTimes(gap.ratio.high),
            open: Number.isFinite(gap.ratio.high ?? Infinity) ? 'no' : 'yes',
          })}
        </span>
      )}
    </div>
  )
}
