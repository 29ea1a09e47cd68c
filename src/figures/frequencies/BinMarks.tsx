import { memo } from 'react'
import { markRings, markRows, type MarkGrid } from '../frame/markRows.ts'
import { binHeight } from './binGeometry.ts'
import type { Leaf } from './searchCounts.ts'

type BinMarksProps = Readonly<{ leaf: Leaf; count: number; grid: MarkGrid }>

/** A mark for each search in a bin: squares where a wrong person is named, rings where the right one is missed. */
export const BinMarks = memo(function BinMarks({ leaf, count, grid }: BinMarksProps) {
  const { perRow, cell } = grid
  const [width, height] = [perRow * cell, binHeight(grid, count)]
  const squares = (share: number) => ({
    d: markRows(grid, 0, count, (cell * share) / 2),
    strokeWidth: cell * share,
    strokeDasharray: `${cell * share} ${cell * (1 - share)}`,
  })
  return (
    <svg
      className={`frequencies-marks frequencies-${leaf}`}
      data-leaf={leaf}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {leaf === 'wronglyMatched' && <path className="frequencies-square" {...squares(0.8)} />}
      {(leaf === 'wrongOnly' || leaf === 'missedNobody') && (
        <path
          className="frequencies-ring"
          d={markRings(grid, count)}
          strokeWidth={Math.max(1.1, cell * 0.2)}
        />
      )}
      {leaf === 'wrongOnly' && <path className="frequencies-square" {...squares(0.34)} />}
      {(leaf === 'foundFirst' || leaf === 'foundLower' || leaf === 'rightNobody') && (
        <path
          className="frequencies-dot"
          d={markRows(grid, 0, count, 0)}
          strokeWidth={cell * 0.62}
          strokeDasharray={`0 ${cell}`}
        />
      )}
    </svg>
  )
})
