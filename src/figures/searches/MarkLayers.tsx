import { memo } from 'react'
import { squareDashes, type MarkPaths } from './markPaths.ts'
import { HALF_SQUARE, isDense, type SearchGrid } from './searchesGeometry.ts'

/** What is drawn over the dots, a path for each kind of mark. */
export const MarkLayers = memo(function MarkLayers({
  paths,
  grid,
}: Readonly<{ paths: MarkPaths; grid: SearchGrid }>) {
  const { cell } = grid
  const squares = { strokeWidth: 2 * HALF_SQUARE * cell, strokeDasharray: squareDashes(cell) }
  const dense = isDense(grid)
  return (
    <>
      <path className="searches-found-lower" d={paths.foundLower} {...squares} />
      <path className="searches-missed-then" d={paths.missedThen} />
      <path className="searches-missed" d={paths.missed} strokeWidth={Math.max(1, cell * 0.17)} />
      <path className="searches-missed-named" d={paths.missedNamed} strokeWidth={cell * 0.24} />
      {dense ? (
        <path className="searches-wrong-then-dense" d={paths.wrongThen} {...squares} />
      ) : (
        <path className="searches-wrong-then" d={paths.wrongThen} />
      )}
      <path className="searches-wrong" d={paths.wrong} {...squares} />
      <path className="searches-wrong-both" d={paths.wrongBoth} strokeWidth={cell * 0.3} />
    </>
  )
})
