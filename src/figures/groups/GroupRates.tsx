import { memo } from 'react'
import { formatCount, sayThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { fitName } from '../frame/fitName.ts'
import { textWidth } from '../frame/labelTicks.ts'
import { countPer } from '../../words/sharedBase.ts'
import { pinnedThresholdOf, type GroupRow } from './groupRow.ts'
import type { GroupRate } from '../../state/groupRates.ts'
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
            {comparison !== null && row.pinned !== null && (
              <PinnedRate
                rate={row.pinned}
                y={y + 17}
                axis={axis}
                panel={geometry.rates}
                threshold={pinnedThresholdOf(row, comparison)}
              />
            )}
            <Rate
              rate={row.now}
              y={y}
              axis={axis}
              panel={geometry.rates}
              label={geometry.isWide ? null : row.label}
            />
          </g>
        )
      })}
    </g>
  )
}

const RatesAxis = memo(function RatesAxis({ panel, axis }: { panel: Panel; axis: RateAxis }) {
  return (
    <g>
      <text className="groups-panel-title" x={panel.left} y={panel.top - 18}>
        {t('groups.rates', { base: formatCount(axis.base) })}
      </text>
      <RatesKey x={panel.left} y={panel.top + 2} />
      <path
        className="groups-grid"
        d={axis.ticks.map((tick) => `M${axis.scale(tick)} ${panel.top + 12}V${panel.bottom}`).join('')}
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

/** What the marks are, once, in the marks themselves. */
function RatesKey({ x, y }: { x: number; y: number }) {
  const [run, fits, average] = [
    t('groups.key.observed'),
    t('groups.key.interval'),
    t('groups.key.expected'),
  ] as const
  const second = x + 24 + textWidth(run, 11.5)
  const third = second + 34 + textWidth(fits, 11.5)
  return (
    <g className="groups-key">
      <rect className="groups-observed" x={x} y={y - 8} width={8} height={8} />
      <text className="groups-soft" x={x + 12} y={y}>
        {run}
      </text>
      <path className="groups-interval" d={`M${second} ${y - 4}h16`} />
      <text className="groups-soft" x={second + 20} y={y}>
        {fits}
      </text>
      <path className="groups-expected" d={`M${third} ${y - 11}v14`} />
      <text className="groups-soft" x={third + 6} y={y}>
        {average}
      </text>
    </g>
  )
}

type RateProps = Readonly<{ rate: GroupRate; y: number; axis: RateAxis; panel: Panel; label: string | null }>

function Rate({ rate, y, axis, panel, label }: RateProps) {
  const { count, of, low, high } = rate.observed
  const value = t(of > 0 ? 'groups.count' : 'groups.none', { count: formatCount(count), of: formatCount(of) })
  const x = axis.scale(of > 0 ? count / of : 0)
  return (
    <g>
      {label === null ? (
        <text className="groups-value groups-halo" x={clampLabel(x, panel, value)} y={y - 12}>
          {value}
        </text>
      ) : (
        <text className="groups-label groups-halo" x={panel.left} y={y - 14}>
          {fitName(label, panel.right - panel.left - textWidth(value, 14) - 8, 14)}
          <tspan className="groups-value" dx={8}>
            {value}
          </tspan>
        </text>
      )}
      {of > 0 && low !== null && high !== null && <Interval low={low} high={high} y={y} axis={axis} />}
      {rate.expected !== null && (
        <path className="groups-expected" d={`M${axis.scale(rate.expected)} ${y - 9}v18`} />
      )}
      {of > 0 && <rect className="groups-observed" x={x - 4.5} y={y - 4.5} width={9} height={9} />}
    </g>
  )
}

/** An interval; an arrow where it goes on beyond the ruler. */
function Interval({ low, high, y, axis }: { low: number; high: number; y: number; axis: RateAxis }) {
  const isBeyond = high > (axis.scale.domain()[1] ?? 1)
  const end = axis.scale(high)
  return (
    <path
      className="groups-interval"
      d={`M${axis.scale(low)} ${y}H${end}${isBeyond ? `M${end - 5} ${y - 4}l5 4l-5 4` : ''}`}
    />
  )
}

type PinnedProps = Readonly<{
  rate: GroupRate
  y: number
  axis: RateAxis
  panel: Panel
  threshold: number | null
}>

function PinnedRate({ rate, y, axis, panel, threshold }: PinnedProps) {
  const { count, of, low, high } = rate.observed
  if (of === 0) return null
  const x = axis.scale(count / of)
  const end = high === null ? x : axis.scale(high)
  const label = t('groups.count.pinned', {
    threshold: sayThreshold(threshold),
    count: formatCount(count),
    of: formatCount(of),
  })
  const [width, last] = [textWidth(label), panel.right + 16]
  const left = Math.min(axis.scale(low ?? 1), x - 4) - 6
  const right = Math.max(end, x + 4) + 6
  // On the right of its mark, else on the left, else where there is room.
  const isLeft = right + width > last && left - width >= panel.left
  return (
    <g>
      {low !== null && high !== null && (
        <path className="groups-pinned-interval" d={`M${axis.scale(low)} ${y}H${end}`} />
      )}
      <rect className="groups-pinned" x={x - 3.5} y={y - 3.5} width={7} height={7} />
      <text
        className="groups-soft groups-halo"
        x={isLeft ? left : Math.min(right, last - width)}
        y={y + 4}
        textAnchor={isLeft ? 'end' : 'start'}
      >
        {label}
      </text>
    </g>
  )
}

/** Where to start a label so that it stands over x and stays inside the panel. */
function clampLabel(x: number, panel: Panel, label: string): number {
  const width = textWidth(label, 14)
  return Math.max(panel.left, Math.min(panel.right - width, x - width / 2))
}
