import type { PolicyRow } from '../../../src/figures/policies/policyRow.ts'

const groups = (
  color: readonly [number | null, number, number],
  white: readonly [number | null, number, number],
) =>
  [color, white].map(([threshold, wrong, missed], i) => ({
    id: i === 0 ? 'color' : 'white',
    label: i === 0 ? 'Members of color' : 'White members',
    threshold,
    wrong,
    missed,
  }))

export const POLICIES: readonly PolicyRow[] = [
  { id: 'same', groups: groups([80, 0.1028, 0.0108], [80, 0.0397, 0.0108]) },
  { id: 'equal-fpir', groups: groups([86.4, 0.0523, 0.0151], [77.1, 0.0523, 0.0101]) },
  { id: 'rank', groups: groups([null, 1, 0.004], [null, 1, 0.004]) },
]
