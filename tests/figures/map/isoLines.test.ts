import { describe, expect, test } from 'vitest'
import {
  isoLines,
  lineAt,
  MISSED_DECADES,
  MISSED_LEVELS,
  WRONG_LEVELS,
} from '../../../src/figures/map/isoLines.ts'
import { missed, wrongPer } from './aclu.ts'

/** Ends of the map on the log-odds ruler, 50 and 99.99 %. */
const [LOW, HIGH] = [0, 9.21]

describe('lines of wrong matches', () => {
  const lines = isoLines(wrongPer, WRONG_LEVELS)

  test('on a line, exactly that share is wrongly matched, at every gallery size drawn', () => {
    for (const { level, points } of lines)
      for (const { x, decades } of points.filter((point) => point.x > LOW && point.x < HIGH))
        // A thousandth of log-odds is a thirtieth of a pixel, and changes a share by less than half a percent.
        expect(wrongPer(10 ** decades, x) / level).toBeCloseTo(1, 2)
  })

  test('a larger gallery needs a higher threshold for the same share', () => {
    for (const { points } of lines)
      points.slice(1).forEach((point, i) => expect(point.x).toBeGreaterThanOrEqual(points[i]?.x ?? Infinity))
  })

  test('lines never cross: fewer wrong matches lie to the right', () => {
    lines
      .slice(1)
      .forEach((line, i) =>
        line.points.forEach((point, j) =>
          expect(point.x).toBeGreaterThanOrEqual(lines[i]?.points[j]?.x ?? Infinity),
        ),
      )
  })

  test('between two sizes a line is read within a hundredth of log-odds', () => {
    const line = lines.find(({ level }) => level === 0.001)
    if (line === undefined) throw new Error('no line')
    const x = lineAt(line, 25_000)
    expect(Math.abs(wrongPer(25_000, x) / line.level - 1)).toBeLessThan(0.1)
  })
})

describe('lines of misses', () => {
  const lines = isoLines(missed, MISSED_LEVELS, MISSED_DECADES)

  test('on a line, exactly that share is missed', () => {
    for (const { level, points } of lines)
      for (const { x, decades } of points.filter((point) => point.x > LOW && point.x < HIGH))
        expect(missed(10 ** decades, x) / level).toBeCloseTo(1, 2)
  })

  test('a line that no threshold of the map reaches lies beyond its edge', () => {
    expect(isoLines(missed, [0.999], MISSED_DECADES)[0]?.points.every(({ x }) => x > HIGH)).toBe(true)
  })

  test('at a billion, strangers push so many off the list that the line of 1 in 100 has left the map', () => {
    expect(isoLines(missed, [0.01], MISSED_DECADES)[0]?.points.at(-1)?.x).toBeLessThan(LOW)
  })
})

test('a share that is not a number draws nothing and ends', () => {
  expect(isoLines(() => NaN, [0.5])).toEqual([{ level: 0.5, points: [] }])
})
