import { formatRatio } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { fitName } from '../frame/fitName.ts'
import { labelTicks, textWidth } from '../frame/labelTicks.ts'
import type { GroupRow } from './groupRow.ts'
import type { GroupGap } from '../../state/groupRates.ts'
import { RATIO_TICKS, ratioScale } from './groupsGeometry.ts'
import { certainty, ratioLabel } from './groupsWords.ts'

type Props = Readonly<{
  rows: readonly GroupRow[]
  referenceId: string
  gaps: readonly GroupGap[]
  pinnedGaps: readonly GroupGap[] | null
  width: number
}>

const ROW = 46
const TOP = 34

/** How many times as often as the reference group, with every ratio that fits a run of this size. */
export function GroupRatios({ rows, referenceId, gaps, pinnedGaps, width }: Props) {
  const shown = rows.filter((row) => row.id !== referenceId && gaps.some((gap) => gap.id === row.id))
  if (shown.length === 0) return null
  const scale = ratioScale(6, width - 14)
  const reference = rows.find((row) => row.id === referenceId)?.label ?? referenceId
  const bottom = TOP + ROW * shown.length
  return (
    <svg viewBox={`0 0 ${width} ${bottom + 28}`} aria-hidden="true">
      <text className="groups-panel-title" x={6} y={14}>
        {t('groups.ratio.title', { reference })}
      </text>
      <path
        className="groups-grid"
        d={RATIO_TICKS.map((tick) => `M${scale(tick)} ${TOP - 8}V${bottom}`).join('')}
      />
      <path className="groups-same" d={`M${scale(1)} ${TOP - 8}V${bottom}`} />
      {writtenTicks(scale).map(({ tick, label }) => (
        <text key={tick} className="groups-soft" x={scale(tick)} y={bottom + 18} textAnchor={anchor(tick)}>
          {label}
        </text>
      ))}
      {shown.map((row, i) => (
        <RatioRow
          key={row.id}
          label={row.label}
          width={width}
          y={TOP + ROW * i}
          gap={gaps.find((gap) => gap.id === row.id)}
          pinned={pinnedGaps?.find((gap) => gap.id === row.id)}
          scale={scale}
          words={(gap) => ratioLabel(gap, rows, referenceId)}
        />
      ))}
    </svg>
  )
}

type RowProps = Readonly<{
  label: string
  width: number
  y: number
  gap: GroupGap | undefined
  pinned: GroupGap | undefined
  scale: ReturnType<typeof ratioScale>
  words: (gap: GroupGap) => string
}>

function RatioRow({ label, width, y, gap, pinned, scale, words }: RowProps) {
  const line = y + 24
  const said = gap ? words(gap) : ''
  return (
    <g>
      <text className="groups-label groups-halo" x={6} y={y + 8}>
        {fitName(label, width - textWidth(said, 14) - 20, 14)}
        {gap && (
          <tspan className={certainty(gap) === 'ratio' ? 'groups-value' : 'groups-soft'} dx={8}>
            {said}
          </tspan>
        )}
      </text>
      {gap && gap.ratio.value !== null && <Span gap={gap} y={line} scale={scale} />}
      {gap && gap.expectedRatio !== null && (
        <path className="groups-expected" d={`M${scale(gap.expectedRatio)} ${line - 9}v18`} />
      )}
      {pinned && pinned.ratio.value !== null && (
        <rect
          className="groups-pinned"
          x={scale(pinned.ratio.value) - 3.5}
          y={line + 8}
          width={7}
          height={7}
        />
      )}
    </g>
  )
}

type SpanProps = Readonly<{ gap: GroupGap; y: number; scale: ReturnType<typeof ratioScale> }>

function Span({ gap, y, scale }: SpanProps) {
  const { value, low, high } = gap.ratio
  if (value === null) return null
  const [least = 0.25, most = 32] = scale.domain()
  const [start, end] = [scale(low ?? least), scale(high ?? most)]
  const before = (low ?? 0) < least ? `M${start + 5} ${y - 4}l-5 4l5 4` : ''
  const beyond = (high ?? Infinity) > most ? `M${end - 5} ${y - 4}l5 4l-5 4` : ''
  return (
    <g>
      <path className="groups-interval" d={`M${start} ${y}H${end}${before}${beyond}`} />
      <rect className="groups-observed" x={scale(value) - 4.5} y={y - 4.5} width={9} height={9} />
    </g>
  )
}

/** The outermost labels of the axis stay inside the drawing. */
function anchor(tick: number): 'start' | 'middle' | 'end' {
  if (tick === RATIO_TICKS[0]) return 'start'
  return tick === RATIO_TICKS.at(-1) ? 'end' : 'middle'
}

/** The labels that fit, the telling ones first. */
function writtenTicks(scale: ReturnType<typeof ratioScale>) {
  const labels = RATIO_TICKS.map((tick) =>
    tick === 1 ? t('groups.ratio.same') : t('groups.ratio.tick', { ratio: formatRatio(tick) }),
  )
  const wanted = [1, 4, 16, 2, 8, 0.5, 0.25, 32].map((tick) => RATIO_TICKS.findIndex((at) => at === tick))
  // The outermost labels stand inside the drawing, beside their marks.
  const written = labelTicks(
    RATIO_TICKS.map((tick, i) => {
      const inward = { start: 1, middle: 0, end: -1 }[anchor(tick)]
      return scale(tick) + (inward * textWidth(labels[i] ?? '')) / 2
    }),
    labels,
    wanted,
    10,
  )
  return written.map((i) => ({ tick: RATIO_TICKS[i] ?? 1, label: labels[i] ?? '' }))
}
