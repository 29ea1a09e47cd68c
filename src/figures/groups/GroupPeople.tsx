import { memo } from 'react'
import { toLogOdds } from '../../engine/logOdds.ts'
import { formatCount, labelThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { DragHandle, type Phase } from '../frame/DragHandle.tsx'
import { fitName } from '../frame/fitName.ts'
import { labelTicks, textWidth } from '../frame/labelTicks.ts'
import { THRESHOLD_LIMITS } from '../../rulers/rulers.ts'
import { snapThreshold } from '../../rulers/snap.ts'
import { thresholdByKey } from '../../rulers/stepByKey.ts'
import { thresholdInForce, thresholdOf, type GroupRow } from './groupRow.ts'
import { stripPaths, type GroupsGeometry } from './groupsGeometry.ts'

type Props = Readonly<{
  rows: readonly GroupRow[]
  geometry: GroupsGeometry
  threshold: number
  comparison: number | null
  /** Whether the groups' own thresholds are set from `threshold`. */
  hasStart: boolean
  onThreshold: ((percent: number, phase: Phase) => void) | undefined
}>

/** Everyone searched for, placed by the best lookalike's score: where the groups overlap, and who is over the line. */
export function GroupPeople({ rows, geometry, threshold, comparison, hasStart, onThreshold }: Props) {
  const inForce = thresholdInForce(rows, threshold)
  const isOwn = inForce === 'own'
  const hasLine = inForce !== 'none' && (hasStart || !isOwn)
  const beside = hasLine && !isOwn ? threshold : null
  return (
    <g>
      <PeopleAxis geometry={geometry} />
      {comparison !== null && <ThresholdLine {...{ geometry, beside }} percent={comparison} isPinned />}
      {hasLine && (
        <ThresholdLine
          geometry={geometry}
          percent={threshold}
          onThreshold={onThreshold}
          beside={comparison}
          isStart={isOwn}
        />
      )}
      {rows.map((row, i) => (
        <PeopleRow
          key={row.id}
          row={row}
          i={i}
          geometry={geometry}
          threshold={thresholdOf(row, threshold)}
          isOwn={isOwn}
        />
      ))}
    </g>
  )
}

const PeopleAxis = memo(function PeopleAxis({ geometry }: { geometry: GroupsGeometry }) {
  const { people, ruler, strips } = geometry
  const positions = ruler.ticks.map(ruler.toPosition)
  const labels = ruler.ticks.map((percent) => labelThreshold(percent))
  const wanted = [80, 99, 50, 99.9, 1, 95, 90].map((tick) => ruler.ticks.indexOf(tick))
  const written = labelTicks(positions, labels, wanted)
  return (
    <g>
      <text className="groups-panel-title" x={people.left} y={14}>
        {t('groups.people')}
      </text>
      <path
        className="groups-rule"
        d={strips.map((s) => `M${people.left} ${s.ground + 0.5}H${people.right}`).join('')}
      />
      <path className="groups-tick" d={positions.map((x) => `M${x} ${people.bottom}v5`).join('')} />
      {written.map((i) => (
        <text
          key={i}
          className="groups-soft"
          x={positions[i]}
          y={people.bottom + 19}
          textAnchor={i === 0 ? 'start' : 'middle'}
        >
          {labels[i]}
        </text>
      ))}
    </g>
  )
})

type RowProps = Readonly<{
  row: GroupRow
  i: number
  geometry: GroupsGeometry
  threshold: number | null
  isOwn: boolean
}>

function PeopleRow({ row, i, geometry, threshold, isOwn }: RowProps) {
  const { quiet, wrong } = stripPaths(geometry, i, threshold === null ? -Infinity : toLogOdds(threshold))
  const top = geometry.strips[i]?.top ?? 0
  const of = row.now.observed.of
  const size = of > 0 ? t('groups.size', { count: of, countText: formatCount(of) }) : t('groups.none')
  const { left, right } = geometry.people
  return (
    <g className="groups-through">
      <text className="groups-label groups-halo" x={left} y={top + 14}>
        {fitName(row.label, right - left - textWidth(size) - 12, 14)}
      </text>
      <text className="groups-soft groups-halo" x={right} y={top + 14} textAnchor="end">
        {size}
      </text>
      <path className="groups-quiet" d={quiet} />
      <path className="groups-wrong" d={wrong} />
      {isOwn && threshold !== null && <OwnLine geometry={geometry} i={i} percent={threshold} />}
    </g>
  )
}

/** One group's own threshold, across its strip only. */
function OwnLine({ geometry, i, percent }: { geometry: GroupsGeometry; i: number; percent: number }) {
  const strip = geometry.strips[i]
  if (strip === undefined) return null
  const x = geometry.ruler.toPosition(percent)
  return (
    <g>
      <path className="groups-line" d={`M${x} ${strip.top + 18}V${strip.ground}`} />
      <text className="groups-strong groups-halo" x={x + 6} y={strip.top + 28}>
        {labelThreshold(percent)}
      </text>
    </g>
  )
}

type LineProps = Readonly<{
  geometry: GroupsGeometry
  percent: number
  isPinned?: boolean
  /** The threshold set, from which each group's own was chosen: nobody is named by it. */
  isStart?: boolean
  /** The other line, whose name this one's must not touch. */
  beside?: number | null
  onThreshold?: ((percent: number, phase: Phase) => void) | undefined
}>

function ThresholdLine({
  geometry,
  percent,
  isPinned = false,
  isStart = false,
  beside = null,
  onThreshold,
}: LineProps) {
  const { people, ruler } = geometry
  const x = ruler.toPosition(percent)
  const isLeft =
    x > people.right - (isStart ? 110 : 60) ||
    (beside !== null && percent < beside && ruler.toPosition(beside) - x < 60)
  const line = (
    <>
      <path className={lineClass(isPinned, isStart)} d={`M${x} ${people.top}V${people.bottom}`} />
      <text
        className={isPinned ? 'groups-soft groups-halo' : 'groups-strong groups-halo'}
        x={x + (isLeft ? -12 : 12)}
        y={people.top + 4}
        textAnchor={isLeft ? 'end' : 'start'}
      >
        {isStart ? t('groups.start', { threshold: labelThreshold(percent) }) : labelThreshold(percent)}
      </text>
    </>
  )
  if (onThreshold === undefined) return <g>{line}</g>
  const onKey = (key: string): boolean => {
    const next = thresholdByKey(percent, key)
    if (next !== null) onThreshold(next, 'end')
    return next !== null
  }
  return (
    <DragHandle
      at={{ x, y: people.top }}
      label={t('groups.threshold')}
      value={percent}
      min={THRESHOLD_LIMITS[0]}
      max={THRESHOLD_LIMITS[1]}
      valueText={labelThreshold(percent)}
      onDrag={(point, phase) => onThreshold(snapThreshold(ruler.toValue(point.x)), phase)}
      onKey={onKey}
    >
      <path d={`M${x - 14} ${people.top - 14}h28V${people.bottom}h-28z`} fill="transparent" />
      {line}
      <circle className="groups-grip" cx={x} cy={people.top} r={5.5} />
      <circle className="drag-handle-ring" cx={x} cy={people.top} r={9} />
    </DragHandle>
  )
}

function lineClass(isPinned: boolean, isStart: boolean): string {
  if (isPinned) return 'groups-pinned-line'
  return isStart ? 'groups-start-line' : 'groups-line'
}
