import { scaleLinear } from 'd3'
import { describe, expect, test } from 'vitest'
import { interpolateNumber, interpolateRound } from '../../src/build/lean/d3Interpolate.ts'

describe('what stands in for d3-interpolate', () => {
  test('goes from one number to the other as d3 does', () => {
    const full = scaleLinear([2, 5])
    for (const share of [0, 0.1, 0.5, 1, 2, -1]) {
      expect(interpolateNumber(2, 5)(share)).toBe(full(share))
      expect(interpolateRound(2, 5)(share)).toBe(Math.round(full(share)))
    }
  })
})
