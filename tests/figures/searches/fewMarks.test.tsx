import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { markPaths } from '../../../src/figures/searches/markPaths.ts'
import { MarkLayers } from '../../../src/figures/searches/SearchBlockView.tsx'
import { SEARCH_OUTCOMES } from '../../../src/engine/searches.ts'
import { searchGrid } from '../../../src/figures/searches/searchesGeometry.ts'

const grid = searchGrid([10_000], 336, 240)
const [WRONG, QUIET] = [SEARCH_OUTCOMES.indexOf('falsePositive'), SEARCH_OUTCOMES.indexOf('trueNegative')]

function heightOf(wrong: number, among = 10_000): number {
  const probes = Array.from({ length: among }, (_, i) => i)
  const outcome = Uint8Array.from(probes, (i) => (i < wrong ? WRONG : QUIET))
  const { container } = render(
    <svg>
      <MarkLayers
        paths={markPaths(grid, probes, outcome, null)}
        grid={among === 1 ? { ...grid, columns: 1 } : grid}
      />
    </svg>,
  )
  return Number(container.querySelector('.searches-wrong')?.getAttribute('stroke-width'))
}

test('two wrong matches among ten thousand dots can be seen; many are as large as ever', () => {
  expect(grid.cell).toBeLessThan(4)
  expect(heightOf(2)).toBeGreaterThanOrEqual(8)
  expect(heightOf(300)).toBeLessThan(grid.cell)
})

test('the example in the key is as large as the marks it stands for', () => {
  expect(heightOf(1, 1)).toBe(heightOf(300))
})
