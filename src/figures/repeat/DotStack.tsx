import { useMemo } from 'react'
import type { CountDistribution } from '../../engine/repeats.ts'
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
import { PinnedOutline, Unknown, UNKNOWN_ROW, unknownWords } from './RepeatOutlines.tsx'
import { RepeatAxis } from './RepeatAxis.tsx'
import { CountedLabel, loweredBy, MarkLine, type Mark } from './RepeatMarks.tsx'

export type DotStackProps = Readonly<{
  width: number
  /** The reader's own room between letters: see `useWidth`. */
  spacing: number
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

const TOP = 40
const FALL_STEP = 45

/** Tests as dots on a line of counts, what is expected as an outline, and the counts to remember. */
export function DotStack(props: DotStackProps) {
  const { width, spacing, height, columns, counts, shown, pmf, marks, countFrom, unknown } = props
  const unknownLines = unknownWords(unknown, width, spacing)
  const lower = loweredBy(marks, { width, spacing })
  const top = TOP + lower
  const hasBelow = marks.some((mark) => mark.place === 'below')
  const foot = height - unknownLines.length * UNKNOWN_ROW
  const ground = foot - (hasBelow ? 62 : 44)
  const chances = useMemo(() => columnChances(columns, pmf), [columns, pmf])
  const level = [100, 300].find((size) => shown <= size && counts.length > size) ?? counts.length
  const grid = useMemo(() => {
    const tallest = Math.max(...chances) * level * 1.12 + 2
    return fitDots(tallest, (width - 12) / columns.count, ground - top, 6, ground)
  }, [chances, level, width, columns, ground, top])
  const dots = useMemo(() => placeDots(columns, counts, shown, grid), [columns, counts, shown, grid])
  const still = dots.slice(0, shown - props.falling)
  const scale = countScale(columns, grid)
  const isCounted = (count: number): boolean => countFrom !== null && count >= countFrom
  return (
    <g>
      <RepeatAxis
        columns={columns}
        scale={scale}
        ground={ground}
        label={props.axisLabel}
        {...{ width, spacing }}
        foot={foot - 6}
        marked={marks.find(({ place }) => place === 'above')?.count ?? null}
      />
      {unknown !== null && unknownLines.length > 0 && (
        <Unknown {...{ unknown, scale, ground, top }} words={unknownLines} foot={height - 6} />
      )}
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
      {props.pinned && (
        <PinnedOutline {...props.pinned} {...{ columns, grid, shown, width, spacing, top, marks }} />
      )}
      <path
        className="repeat-outline"
        d={outlinePath(
          grid,
          chances.map((chance) => chance * shown),
        )}
      />
      {countFrom !== null && dots.some((dot) => isCounted(dot.count)) && (
        <CountedLabel count={countFrom} x={scale(countFrom)} y={32 + lower} {...{ width, spacing }} />
      )}
      {marks.map((mark) => (
        <MarkLine key={mark.label} mark={mark} x={scale(mark.count)} {...{ ground, width, spacing }} />
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
