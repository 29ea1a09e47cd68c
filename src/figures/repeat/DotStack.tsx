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
import { PinnedOutline, Unknown } from './RepeatOutlines.tsx'
import { CountedLabel, MarkLine, type Mark } from './RepeatMarks.tsx'

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
  pinned: Readonly<{ pmf: CountDistribution; threshold: string }> | null
  /** How far the expected count itself is unknown: ignorance, where the dots are luck. */
  unknown: CountRange | null
  /** Dots at or above this count stand out; null for none. */
  countFrom: number | null
  marks: readonly Mark[]
  axisLabel: string
}>

/** Of a count of people; not whole numbers. */
export type CountRange = Readonly<{ low: number; high: number }>

/** Height of the line that says what the shaded ground is. */
export const UNKNOWN_ROW = 18

const TOP = 40
const FALL_STEP = 45

/** Tests as dots on a line of counts, what is expected as an outline, and the counts to remember. */
export function DotStack(props: DotStackProps) {
  const { width, height, columns, counts, shown, pmf, marks, countFrom, unknown } = props
  const hasBelow = marks.some((mark) => mark.place === 'below')
  const foot = height - (unknown === null ? 0 : UNKNOWN_ROW)
  const ground = foot - (hasBelow ? 62 : 44)
  const chances = useMemo(() => columnChances(columns, pmf), [columns, pmf])
  const level = [100, 300].find((size) => shown <= size && counts.length > size) ?? counts.length
  const grid = useMemo(() => {
    const tallest = Math.max(...chances) * level * 1.12 + 2
    return fitDots(tallest, (width - 12) / columns.count, ground - TOP, 6, ground)
  }, [chances, level, width, columns, ground])
  const dots = useMemo(() => placeDots(columns, counts, shown, grid), [columns, counts, shown, grid])
  const still = dots.slice(0, shown - props.falling)
  const scale = countScale(columns, grid)
  const isCounted = (count: number): boolean => countFrom !== null && count >= countFrom
  return (
    <g>
      <Axis
        columns={columns}
        scale={scale}
        ground={ground}
        label={props.axisLabel}
        width={width}
        foot={foot - 6}
        marked={marks.find(({ place }) => place === 'above')?.count ?? null}
      />
      {unknown !== null && <Unknown {...{ unknown, scale, ground }} top={TOP} foot={height - 6} />}
      <path
        className="repeat-dots"
        d={dotsPath(
          still.filter((dot) => !isCounted(dot.count)),
          grid.cell,
        )}
      />
      <path
        className="repeat-counted"
        d={dotsPath(
          still.filter((dot) => isCounted(dot.count)),
          grid.cell,
        )}
      />
      <g key={shown}>
        {dots.slice(shown - props.falling).map((dot, i) => (
          <circle
            key={i}
            className={`repeat-fall ${isCounted(dot.count) ? 'repeat-counted' : 'repeat-dots'}`}
            style={{ animationDelay: `${i * FALL_STEP}ms` }}
            cx={dot.x}
            cy={dot.y}
            r={grid.cell * 0.43}
          />
        ))}
      </g>
      {props.pinned && <PinnedOutline {...props.pinned} {...{ columns, grid, shown, width }} top={TOP} />}
      <path
        className="repeat-outline"
        d={outlinePath(
          grid,
          chances.map((chance) => chance * shown),
        )}
      />
      {countFrom !== null && dots.some((dot) => isCounted(dot.count)) && (
        <CountedLabel count={countFrom} x={scale(countFrom)} width={width} />
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

type AxisProps = Readonly<{
  columns: Columns
  scale: ReturnType<typeof countScale>
  ground: number
  label: string
  width: number
  foot: number
  /** A count that is written in bold on the axis, in place of what it would touch. */
  marked: number | null
}>

const Axis = memo(function Axis({ columns, scale, ground, label, width, foot, marked }: AxisProps) {
  const ticks = scale.ticks(Math.min(10, Math.floor(width / 56))).filter(Number.isInteger)
  const positions = ticks.map((tick) => scale(tick))
  const labels = ticks.map(formatCount)
  const isFree = (i: number): boolean =>
    marked === null ||
    Math.abs((positions[i] ?? 0) - scale(marked)) >
      (textWidth(labels[i] ?? '') + textWidth(formatCount(marked), 14)) / 2 + 6
  const written = labelTicks(positions, labels, ticks.map((_, i) => i).filter(isFree), 8)
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
      {marked !== null && (
        <text className="repeat-strong" x={scale(marked)} y={ground + 18} textAnchor="middle">
          {formatCount(marked)}
        </text>
      )}
      <text className="repeat-soft" x={6} y={foot}>
        {label}
      </text>
    </g>
  )
})
