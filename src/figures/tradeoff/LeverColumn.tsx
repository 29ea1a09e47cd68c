import { memo } from 'react'
import { groundPath, levelPath, ringsPath, rowLines, type LeverField } from './leverGeometry.ts'
import { MARKS, marksOf, type ShareRange } from './perThousand.ts'

type LeverColumnProps = Readonly<{
  field: LeverField
  kind: 'wrong' | 'missed'
  /** Of 1,000 in the state shown, and the part of one where there is not a whole one. */
  marks: ReturnType<typeof marksOf>
  /** The same at the pinned threshold; null for none. */
  then: number | null
  range: ShareRange | null
}>

/**
 * 1,000 people, those a threshold fails filled from the bottom: solid marks. What nobody knows is a tint on the ground
 * behind them, without an edge; the pinned threshold is a line at its level.
 */
export const LeverColumn = memo(function LeverColumn(props: LeverColumnProps) {
  const { field, kind, marks, then, range } = props
  const people = marks.whole
  // A side that keeps the area in proportion, as long as it can be seen.
  const part = marks.part === 0 ? 0 : Math.max(0.25, Math.sqrt(marks.part)) * 0.8
  const { width, height, cell } = field
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {range !== null && (
        <path
          className={`tradeoff-range-${kind}`}
          d={groundPath(field, marksOf(range.low).whole, marksOf(range.high).whole)}
        />
      )}
      <path
        className="tradeoff-quiet"
        d={rowLines(field, people, MARKS, 0)}
        strokeWidth={cell * 0.5}
        strokeDasharray={`0 ${cell}`}
      />
      {kind === 'wrong' ? (
        <path
          className="tradeoff-squares"
          d={rowLines(field, 0, people, cell * 0.4)}
          strokeWidth={cell * 0.8}
          strokeDasharray={`${cell * 0.8} ${cell * 0.2}`}
        />
      ) : (
        <path
          className="tradeoff-rings"
          d={ringsPath(field, people)}
          strokeWidth={Math.max(1.1, cell * 0.2)}
        />
      )}
      {part > 0 && (
        <path
          className="tradeoff-squares tradeoff-part"
          data-kind={kind}
          d={rowLines(field, 0, 1, (cell * part) / 2)}
          strokeWidth={cell * part}
        />
      )}
      {then !== null && <path className="tradeoff-level" d={levelPath(field, then)} />}
    </svg>
  )
})
