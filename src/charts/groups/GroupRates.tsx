import { memo } from 'react'
import { formatCount, formatThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { countPer } from '../rates/sharedBase.ts'
import type { GroupRate, GroupRow } from './groupRow.ts'
import type { GroupsGeometry, Panel, RateAxis } from './groupsGeometry.ts'

type Props = Readonly<{
  rows: readonly GroupRow[]
  geometry: GroupsGeometry
  axis: RateAxis
  comparison: number | null
}>

/** Each group's rate on one ruler: this run with its interval, the average of many runs, and the pinned threshold. */
export function GroupRates({ rows, geometry, axis, comparison }: Props) {
  return (
    <g>
      <RatesAxis panel={geometry.rates} axis={axis} />
      {rows.map((row, i) => {
        const y = geometry.rateRows[i] ?? 0
        return (
          <g key={row.id}>
            {!geometry.isWide && (
              <text className="groups-label" x={geometry.rates.left} y={y - 24}>
                {row.label}
              </text>
            )}
            {comparison !== null && row.pinned !== null && (
              <PinnedRate rate={row.pinned} y={y + 17} axis={axis} comparison={comparison} />
            )}
            <Rate rate={row.now} y={y} axis={axis} panel={geometry.rates} isKey={i === 0} />
          </g>
        )
      })}
    </g>
  )
}

const RatesAxis = memo(function RatesAxis({ panel, axis }: { panel: Panel; axis: RateAxis }) {
  return (
    <g>
      <text className="groups-panel-title" x={panel.left} y={panel.top - 14}>
        {t('groups.rates', { base: formatCount(axis.base) })}
      </text>
      <path
        className="groups-grid"
        d={axis.ticks.map((tick) => `M${axis.scale(tick)} ${panel.top}V${panel.bottom}`).join('')}
      />
      {axis.ticks.map((tick) => (
        <text
          key={tick}
          className="groups-soft"
          x={axis.scale(tick)}
          y={panel.bottom + 19}
          textAnchor="middle"
        >
          {countPer(tick, axis.base)}
        </text>
      ))}
    </g>
  )
})

type RateProps = Readonly<{ rate: GroupRate; y: number; axis: RateAxis; panel: Panel; isKey: boolean }>

function Rate({ rate, y, axis, panel, isKey }: RateProps) {
  const { count, of, low, high } = rate.observed
  if (of === 0) {
    return (
      <text className="groups-soft" x={panel.left} y={y + 4}>
        {t('groups.none')}
      </text>
    )
  }
  const x = axis.scale(count / of)
  const expected = rate.expected === null ? null : axis.scale(rate.expected)
  const isBeyond = count / of > (axis.scale.domain()[1] ?? 1)
  return (
    <g>
      {low !== null && high !== null && (
        <path className="groups-interval" d={`M${axis.scale(low)} ${y}H${axis.scale(high)}`} />
      )}
      {expected !== null && <path className="groups-expected" d={`M${expected} ${y - 9}v18`} />}
      <rect className="groups-observed" x={x - 4.5} y={y - 4.5} width={9} height={9} />
      <text className="groups-value groups-halo" x={clampLabel(x, panel, 70)} y={y - 12} textAnchor="middle">
        {t('groups.count', { count: formatCount(count), of: formatCount(of) })}
        {isBeyond && <tspan className="groups-soft"> →</tspan>}
      </text>
      {isKey && low !== null && high !== null && null}
    </g>
  )
}

type PinnedProps = Readonly<{ rate: GroupRate; y: number; axis: RateAxis; comparison: number }>

function PinnedRate({ rate, y, axis, comparison }: PinnedProps) {
  const { count, of, low, high } = rate.observed
  if (of === 0) return null
  const x = axis.scale(count / of)
  const end = high === null ? x : axis.scale(high)
  return (
    <g>
      {low !== null && high !== null && (
        <path className="groups-pinned-interval" d={`M${axis.scale(low)} ${y}H${end}`} />
      )}
      <rect className="groups-pinned" x={x - 3.5} y={y - 3.5} width={7} height={7} />
      <text className="groups-soft groups-halo" x={Math.max(end, x + 4) + 6} y={y + 4}>
        {t('groups.count.pinned', {
          threshold: formatThreshold(comparison),
          count: formatCount(count),
          of: formatCount(of),
        })}
      </text>
    </g>
  )
}

/** Keeps a centred label of about `width` pixels inside the panel. */
function clampLabel(x: number, panel: Panel, width: number): number {
  return Math.min(panel.right - width / 2 + 10, Math.max(panel.left + width / 2 - 4, x))
}
