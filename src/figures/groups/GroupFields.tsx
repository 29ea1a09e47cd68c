import { useContext } from 'react'
import { formatRate } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { GroupGap } from '../../state/groupRates.ts'
import { FigureFrameContext } from '../frame/figureFrame.ts'
import { useWidth } from '../frame/useWidth.ts'
import { GroupField } from './GroupField.tsx'
import { areRowsAllWrong, type GroupRow } from './groupRow.ts'
import { averageValues, isCloseOnAverage, widestOnAverage } from './groupsHeadline.ts'
import { formatTimes } from './groupsWords.ts'
import './fields.css'

type GroupFieldsProps = Readonly<{
  rows: readonly GroupRow[]
  referenceId: string
  gaps: readonly GroupGap[]
  comparison: number | null
  publishedRates: ReadonlyMap<string, number> | null
  /** People in every field. */
  base: number
  label: string
}>

/** Every group as a field of the same size, and one ratio set large: how many times as often, over many runs, as the reference group. */
export function GroupFields(props: GroupFieldsProps) {
  const { rows, gaps, comparison, base, label } = props
  const gap = widestOnAverage(gaps)
  const areAll = areRowsAllWrong(rows)
  const isPair = rows.length === 2
  const [ref, width] = useWidth<HTMLDivElement>(640)
  // What is above the slider in somebody else's page has to be in sight with it.
  const isFlat = useContext(FigureFrameContext) !== null && width < 480
  const fields = rows.map((row) => (
    <GroupField
      key={row.id}
      {...{ row, base, comparison, isFlat }}
      ratio={isPair || areAll || rows.length === 1 ? null : besideField(row, props)}
    />
  ))
  return (
    <div className="groups-fields" ref={ref} data-pair={isPair || undefined} role="group" aria-label={label}>
      {gap !== undefined && !areAll && <LargeRatio {...props} gap={gap} />}
      {fields}
    </div>
  )
}

function besideField(row: GroupRow, { referenceId, gaps }: GroupFieldsProps): string | null {
  if (row.id === referenceId) return t('groups.table.reference')
  const gap = gaps.find(({ id }) => id === row.id)
  if (gap === undefined || gap.expectedRatio === null || row.now.observed.of === 0) return null
  return t('groups.ratio.average', averageValues(gap))
}

/** The two rates that a ratio is of, where both were published. */
function publishedValues(rate: number | undefined, reference: number | undefined) {
  if (rate === undefined || reference === undefined) return { rate: 'none', of: 'none' }
  return { rate: formatRate(rate), of: formatRate(reference) }
}

type LargeRatioProps = Pick<GroupFieldsProps, 'rows' | 'referenceId' | 'publishedRates'> &
  Readonly<{ gap: GroupGap }>

function LargeRatio({ gap, rows, referenceId, publishedRates }: LargeRatioProps) {
  const name = (id: string): string => rows.find((row) => row.id === id)?.label ?? id
  const { ratio, range } = averageValues(gap)
  const { value, low, high } = gap.ratio
  const published = publishedValues(publishedRates?.get(gap.id), publishedRates?.get(referenceId))
  return (
    <div className="groups-large" data-certainty={isCloseOnAverage(gap) ? 'close' : 'ratio'}>
      <strong>{t('groups.large', { ratio })}</strong>
      <b>
        {t('groups.large.what', {
          label: name(gap.id),
          reference: name(referenceId),
          ...published,
          // The headline has it; here stands what the ratio is of.
          range: published.rate === 'none' ? range : 'none',
          // Two fields have their names beside it.
          pair: rows.length === 2 ? 'yes' : 'no',
        })}
      </b>
      <span>
        {t('groups.large.run', {
          ratio: value === null ? 'none' : formatTimes(value),
          low: formatTimes(low),
          high: formatTimes(high),
          open: Number.isFinite(high ?? Infinity) ? 'no' : 'yes',
        })}
      </span>
    </div>
  )
}
