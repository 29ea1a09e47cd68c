import { type ScaleLinear, scaleLinear } from 'd3'
import { t } from '../../i18n/translate.ts'
import { fitName } from '../frame/fitName.ts'
import { countPer } from '../../words/sharedBase.ts'
import { thresholdText } from './policiesWords.ts'
import type { PolicyRow } from './policyRow.ts'

type Props = Readonly<{
  row: PolicyRow
  columns: PolicyColumns
  base: number
  label: string
}>

/** What each group pays under one policy: a square for wrong matches, a ring for misses, the numbers beside them. */
export function PolicyDrawing({ row, columns, base, label }: Props) {
  const { width, isWide, wrong, missed, line } = columns
  const height = columns.row * row.groups.length
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {row.groups.map((group, i) => {
        const y = columns.row * i + line
        return (
          <g key={group.id}>
            <text x={0} y={isWide ? y + 4 : y - 16}>
              {fitName(group.label, columns.threshold - (isWide ? 64 : 130))}
            </text>
            <text
              className="policies-soft"
              x={columns.threshold}
              y={isWide ? y + 4 : y - 16}
              textAnchor="end"
            >
              {!isWide && `${t('policies.column.threshold')} `}
              {thresholdText(group)}
            </text>
            <Value rate={group.wrong} scale={wrong} y={y} base={base} kind="wrong" />
            <Value rate={group.missed} scale={missed} y={y} base={base} kind="missed" />
          </g>
        )
      })}
    </svg>
  )
}

type ValueProps = Readonly<{
  rate: number | null
  scale: ScaleLinear<number, number>
  y: number
  base: number
  kind: 'wrong' | 'missed'
}>

function Value({ rate, scale, y, base, kind }: ValueProps) {
  const [start = 0, end = 0] = scale.range()
  const x = scale(rate ?? 0)
  const isBeyond = rate !== null && rate > (scale.domain()[1] ?? 1) * 1.0001
  return (
    <g>
      <path className="policies-rule" d={`M${start} ${y + 0.5}H${end}`} />
      {rate !== null && kind === 'wrong' && (
        <rect className="policies-wrong" x={x - 5} y={y - 4.5} width={10} height={10} />
      )}
      {rate !== null && kind === 'missed' && (
        <circle className="policies-missed" cx={x} cy={y + 0.5} r={4.5} />
      )}
      <text className={`policies-value policies-value-${kind}`} x={x + 10} y={y + 5}>
        {isBeyond && '→ '}
        {countPer(rate, base)}
      </text>
    </g>
  )
}

/** What the columns are, once, over the first policy. */
export function PolicyHead({ columns }: { columns: PolicyColumns }) {
  const { width, isWide, wrong, missed, threshold } = columns
  return (
    <svg viewBox={`0 0 ${width} 20`} aria-hidden="true">
      {isWide && (
        <text className="policies-soft" x={threshold} y={14} textAnchor="end">
          {t('policies.column.threshold')}
        </text>
      )}
      <rect className="policies-wrong" x={(wrong.range()[0] ?? 0) - 5} y={4} width={10} height={10} />
      <text className="policies-value policies-value-wrong" x={(wrong.range()[0] ?? 0) + 10} y={14}>
        {t('policies.column.wrong')}
      </text>
      <circle className="policies-missed" cx={missed.range()[0]} cy={9.5} r={4.5} />
      <text className="policies-value policies-value-missed" x={(missed.range()[0] ?? 0) + 10} y={14}>
        {t('policies.column.missed')}
      </text>
    </svg>
  )
}

/** Columns of the drawing: everything a policy's rows need to know about their width. */
export type PolicyColumns = Readonly<{
  width: number
  isWide: boolean
  threshold: number
  wrong: ScaleLinear<number, number>
  missed: ScaleLinear<number, number>
  /** Height of one group's row. */
  row: number
  /** Where the marks stand in their row. */
  line: number
}>

const WIDE = 620
/** Room for a number beside the last mark. */
const NUMBER = 64

/** The same columns for every policy, so that marks can be compared from one to the next. */
export function policyColumns(
  most: Readonly<{ wrong: number; missed: number }>,
  width: number,
): PolicyColumns {
  const isWide = width >= WIDE
  const left = isWide ? Math.min(320, width * 0.36) : 0
  const ruler = (width - left - (isWide ? 24 : 16)) / 2
  const [wrong, missed] = [left, left + ruler + (isWide ? 24 : 16)] as const
  return {
    width,
    isWide,
    threshold: isWide ? left - 28 : width,
    wrong: scaleLinear([0, most.wrong], [wrong + 6, wrong + ruler - NUMBER]).clamp(true),
    missed: scaleLinear([0, most.missed], [missed + 6, missed + ruler - NUMBER]).clamp(true),
    row: isWide ? 30 : 48,
    line: isWide ? 15 : 32,
  }
}
