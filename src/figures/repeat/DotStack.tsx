import { memo, useMemo } from 'react'
import type { CountDistribution } from '../../engine/repeats.ts'
import { formatCount } from '../../i18n/format.ts'
import { labelTicks, textWidth } from '../frame/labelTicks.ts'
import {
  columnChances,
  columnOf,
  countScale,
  dotAt,
  dotsPath,
  fitDots,
  outlinePath,
  type Columns,
} from './repeatGeometry.ts'
import { LitLabel, MarkLine, type Mark } from './RepeatMarks.tsx'

export type DotStackProps = Readonly<{
  width: number
  height: number
  columns: Columns
  /** One count for each dot, in the order they were run. */
  counts: ArrayLike<number>
  /** How many of them to draw. */
  shown: number
  /** The last so many of them fall into place. */
  falling: number
  pmf: CountDistribution
  pinned: Readonly<{ pmf: CountDistribution; label: string }> | null
  /** Dots at or above this count stand out; null for none. */
  litFrom: number | null
  marks: readonly Mark[]
  axisLabel: string
}>

const TOP = 40
const FALL_STEP = 45

/** Tests as dots on a line of counts, what is expected as an outline, and the counts to remember. */
export function DotStack(props: DotStackProps) {
  const { width, height, columns, counts, shown, pmf, marks, litFrom } = props
  const hasBelow = marks.some((mark) => mark.place === 'below')
  const ground = height - (hasBelow ? 62 : 44)
  const chances = useMemo(() => columnChances(columns, pmf), [columns, pmf])
  const level = [100, 300].find((size) => shown <= size && counts.length > size) ?? counts.length
  const grid = useMemo(() => {
    const tallest = Math.max(...chances) * level * 1.12 + 2
    return fitDots(tallest, (width - 12) / columns.count, ground - TOP, 6, ground)
  }, [chances, level, width, columns, ground])
  const dots = useMemo(() => placeDots(columns, counts, shown, grid), [columns, counts, shown, grid])
  const still = dots.slice(0, shown - props.falling)
  const scale = countScale(columns, grid)
  const isLit = (count: number): boolean => litFrom !== null && count >= litFrom
  return (
    <g>
      <Axis
        columns={columns}
        scale={scale}
        ground={ground}
        label={props.axisLabel}
        width={width}
        foot={height - 6}
      />
      <path
        className="repeat-dots"
        d={dotsPath(
          still.filter((dot) => !isLit(dot.count)),
          grid.cell,
        )}
      />
      <path
        className="repeat-lit"
        d={dotsPath(
          still.filter((dot) => isLit(dot.count)),
          grid.cell,
        )}
      />
      <g key={shown}>
        {dots.slice(shown - props.falling).map((dot, i) => (
          <circle
            key={i}
            className={`repeat-fall ${isLit(dot.count) ? 'repeat-lit' : 'repeat-dots'}`}
            style={{ animationDelay: `${i * FALL_STEP}ms` }}
            cx={dot.x}
            cy={dot.y}
            r={grid.cell * 0.43}
          />
        ))}
      </g>
      {props.pinned && <Pinned {...props.pinned} columns={columns} grid={grid} shown={shown} width={width} />}
      <path
        className="repeat-outline"
        d={outlinePath(
          grid,
          chances.map((chance) => chance * shown),
        )}
      />
      {litFrom !== null && dots.some((dot) => isLit(dot.count)) && (
        <LitLabel count={litFrom} x={scale(litFrom)} width={width} />
      )}
      {marks.map((mark) => (
        <MarkLine key={mark.label} mark={mark} x={scale(mark.count)} ground={ground} width={width} />
      ))}
    </g>
  )
}

function placeDots(
  columns: Columns,
  counts: ArrayLike<number>,
  shown: number,
  grid: ReturnType<typeof fitDots>,
) {
  const filled = new Uint32Array(columns.count)
  return Array.from({ length: Math.min(shown, counts.length) }, (_, i) => {
    const count = counts[i] ?? 0
    const column = columnOf(columns, count)
    const n = filled[column] ?? 0
    filled[column] = n + 1
    return { count, ...dotAt(grid, column, n) }
  })
}

type PinnedProps = Readonly<{
  pmf: CountDistribution
  label: string
  columns: Columns
  grid: ReturnType<typeof fitDots>
  shown: number
  width: number
}>

/** What the pinned threshold gives, cut off where it is higher than the drawing. */
function Pinned({ pmf, label, columns, grid, shown, width }: PinnedProps) {
  const highest = ((grid.ground - TOP) / grid.cell) * grid.across
  const expected = columnChances(columns, pmf).map((chance) => Math.min(highest, chance * shown))
  const peak = expected.indexOf(Math.max(...expected))
  const left = grid.left + peak * grid.columnWidth - 6
  const right = left + grid.columnWidth + 12
  const isLeft = right + textWidth(label) > width
  return (
    <g>
      <path className="repeat-pinned" d={outlinePath(grid, expected)} />
      <text
        className="repeat-soft repeat-halo"
        x={isLeft ? left : right}
        y={grid.ground - (grid.ground - TOP) * 0.8}
        textAnchor={isLeft ? 'end' : 'start'}
      >
        {label}
      </text>
    </g>
  )
}

type AxisProps = Readonly<{
  columns: Columns
  scale: ReturnType<typeof countScale>
  ground: number
  label: string
  width: number
  foot: number
}>

const Axis = memo(function Axis({ columns, scale, ground, label, width, foot }: AxisProps) {
  const ticks = scale.ticks(Math.min(10, Math.floor(width / 56))).filter(Number.isInteger)
  const positions = ticks.map((tick) => scale(tick))
  const labels = ticks.map(formatCount)
  const written = labelTicks(
    positions,
    labels,
    ticks.map((_, i) => i),
    8,
  )
  return (
    <g>
      <path className="repeat-rule" d={`M6 ${ground + 0.5}H${width - 6}`} />
      <path className="repeat-tick" d={positions.map((x) => `M${x} ${ground}v5`).join('')} />
      {written.map((i) => (
        <text
          key={`${columns.step}-${i}`}
          className="repeat-soft"
          x={positions[i]}
          y={ground + 18}
          textAnchor="middle"
        >
          {labels[i]}
        </text>
      ))}
      <text className="repeat-soft" x={6} y={foot}>
        {label}
      </text>
    </g>
  )
})
