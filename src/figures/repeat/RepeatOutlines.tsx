import type { CountDistribution } from '../../engine/repeats.ts'
import { formatCount, formatExpected } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { textWidth } from '../frame/labelTicks.ts'
import { wrapLabel } from '../frame/wrapLabel.ts'
import type { CountRange } from './DotStack.tsx'
import type { Mark } from './RepeatMarks.tsx'
import { columnChances, outlinePath, type Columns, type countScale, type fitDots } from './repeatGeometry.ts'

type PinnedProps = Readonly<{
  pmf: CountDistribution
  threshold: string
  columns: Columns
  grid: ReturnType<typeof fitDots>
  shown: number
  width: number
  /** Of letters: see `useWidth`. */
  spacing: number
  top: number
  marks: readonly Mark[]
}>

/** Height of a line of a label. */
const LABEL_ROW = 15

/** What the pinned threshold gives. Where a column is higher than the drawing it is broken, and the break says how high. */
export function PinnedOutline(props: PinnedProps) {
  const { pmf, threshold, columns, grid, shown, width, spacing, top } = props
  const highest = ((grid.ground - top) / grid.cell) * grid.across
  const chances = columnChances(columns, pmf)
  const peak = chances.indexOf(Math.max(...chances))
  const tests = (chances[peak] ?? 0) * shown
  const isCut = tests > highest
  const [from, to] = [grid.left + peak * grid.columnWidth, grid.left + (peak + 1) * grid.columnWidth]
  const likeliest = pmf.chances.indexOf(Math.max(...pmf.chances))
  // Of one count, however many a column holds: the number is the same in a drawing of any width.
  const cut = Math.round((pmf.chances[likeliest] ?? 0) * shown)
  const label = t(isCut ? 'repeat.pinned.cut' : 'repeat.pinned', {
    threshold,
    people: pmf.first + likeliest,
    peopleText: formatCount(pmf.first + likeliest),
    count: formatCount(cut),
    tests: cut,
  })
  const long = textWidth(label, 12, spacing)
  // Over a column that is cut, off the dots, where there is room for it.
  const isFree = props.marks.every(({ place }) => place === 'below')
  const isOver = isCut && isFree && long <= width
  const isLeft = !isOver && to + 6 + long > width && from > width - to
  const lines = wrapLabel(label, isOver ? width : isLeft ? from - 6 : width - to - 6, 12, spacing)
  const x = isOver ? Math.min(from, width - long) : isLeft ? from - 6 : to + 6
  const breakY = top + 14
  return (
    <g>
      <path
        className="repeat-pinned"
        d={outlinePath(
          grid,
          chances.map((chance) => Math.min(highest, chance * shown)),
        )}
      />
      {isCut && (
        <>
          <path
            className="repeat-break-gap"
            d={`M${from - 5} ${breakY + 3}L${to + 5} ${breakY - 3}v6L${from - 5} ${breakY + 9}Z`}
          />
          <path
            className="repeat-break"
            d={`M${from - 5} ${breakY + 3}L${to + 5} ${breakY - 3}M${from - 5} ${breakY + 9}L${to + 5} ${breakY + 3}`}
          />
        </>
      )}
      {lines.map((line, i) => (
        <text
          key={line}
          className="repeat-soft repeat-halo"
          x={x}
          y={isOver ? top - 8 : top + 36 + i * LABEL_ROW}
          textAnchor={isLeft ? 'end' : 'start'}
        >
          {line}
        </text>
      ))}
    </g>
  )
}

type UnknownProps = Readonly<{
  unknown: CountRange
  scale: ReturnType<typeof countScale>
  ground: number
  top: number
  /** What the shaded ground is, in as many lines as it takes, and the baseline of the last. */
  words: readonly string[]
  foot: number
}>

/** Height of a line that says what the shaded ground is. */
export const UNKNOWN_ROW = 18

/** Letters of a sentence run closer than digits do: as wide as this, at 12 pixels. */
const PROSE = 10.5
/** Fewer people than this in one test, on the average, are none. */
const NOBODY = 0.001

/** What the shaded ground is, in lines that fit into the width. */
export function unknownWords(unknown: CountRange | null, width: number, spacing: number): readonly string[] {
  if (unknown === null) return []
  const [low, high] = [unknown.low, unknown.high].map((people) => (people < NOBODY ? 0 : people)) as [
    number,
    number,
  ]
  // On the ground there is nothing to see then, and the number would be all zeros.
  if (high === 0) return []
  const ends = { low: formatExpected(low), high: formatExpected(high) }
  if (ends.low === ends.high) return []
  const words = t('repeat.unknown', ends)
  return wrapLabel(words, width - 12, PROSE, spacing * 1.3)
}

/** How far the average itself is unknown, as shaded ground: no number of tests would narrow it. */
export function Unknown({ unknown: { low, high }, scale, ground, top, words, foot }: UnknownProps) {
  return (
    <>
      <rect
        className="repeat-unknown"
        x={scale(low)}
        y={top}
        width={Math.max(1, scale(high) - scale(low))}
        height={ground - top}
      />
      {words.map((line, i) => (
        <text key={line} className="repeat-soft" x={6} y={foot - (words.length - 1 - i) * UNKNOWN_ROW}>
          {line}
        </text>
      ))}
    </>
  )
}
