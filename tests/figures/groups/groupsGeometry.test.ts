import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  groupsGeometry,
  highestRate,
  rateAxis,
  stripPaths,
} from '../../../src/figures/groups/groupsGeometry.ts'
import { dotScores, peoplePerDot, stackDots } from '../../../src/figures/groups/stripDots.ts'
import { ACLU } from './aclu.ts'

const score = fc.oneof(fc.constant(-Infinity), fc.double({ min: -12, max: 12, noNaN: true }))
const marks = (path: string): number => path.match(/z/g)?.length ?? 0

test('law: every person of a small group is a dot, a square if at or above the threshold and a circle if not', () => {
  fc.assert(
    fc.property(
      fc.array(score, { maxLength: 50 }),
      score,
      fc.integer({ min: 200, max: 1400 }),
      (best, t, width) => {
        const geometry = groupsGeometry(['a', 'b'], { a: best }, width)
        const { quiet, wrong } = stripPaths(geometry, 0, t)
        expect(marks(wrong)).toBe(best.filter((x) => x >= t).length)
        expect(marks(quiet)).toBe(best.filter((x) => x < t).length)
        expect(quiet + wrong).not.toMatch(/NaN|Infinity/)
        expect(stripPaths(geometry, 1, t)).toEqual({ quiet: '', wrong: '' })
      },
    ),
    { seed: 2 },
  )
})

test('moving the threshold moves no dot', () => {
  const best = [-2, 0, 1, 1.4, 2, 3]
  const geometry = groupsGeometry(['a'], { a: best }, 640)
  const places = (t: number): number =>
    marks(stripPaths(geometry, 0, t).quiet) + marks(stripPaths(geometry, 0, t).wrong)
  expect([-5, 0, 1.4, 9].map(places)).toEqual([6, 6, 6, 6])
})

test('a group of 10,000 is drawn with at most 1,000 dots, each for the same whole number of people', () => {
  expect([1, 1000, 1001, 4000, 10_000].map(peoplePerDot)).toEqual([1, 1, 2, 5, 10])
  expect(
    dotScores(
      Array.from({ length: 4321 }, (_, i) => i),
      peoplePerDot(4321),
    ),
  ).toHaveLength(865)
})

test('no two dots share a cell', () => {
  const dots = stackDots(dotScores([0, 0, 0, 0.01, 0.02, 5], 1), (x) => 100 + 10 * x, 4)
  const cells = Array.from(dots.x, (x, i) => `${x}:${dots.level[i]}`)
  expect(new Set(cells).size).toBe(6)
})

test('the rate ruler holds every rate and the end of every interval', () => {
  const highest = highestRate(ACLU)
  expect(highest).toBeGreaterThan(0.17)
  const axis = rateAxis(highest, 0, 300)
  expect(axis.scale.domain()).toEqual([0, 0.2])
  expect(axis.base).toBe(10_000)
  expect(rateAxis(0, 0, 300).scale.domain()).toEqual([0, 0.01])
  expect(rateAxis(1, 0, 300).scale.domain()).toEqual([0, 1])
})

test('thousands who resemble nobody are no tower: each dot stands for more of them', () => {
  const nobody = Float64Array.from({ length: 5000 }, () => -Infinity)
  for (const width of [320, 640]) {
    const geometry = groupsGeometry(['a', 'b'], { a: nobody, b: nobody }, width)
    expect(geometry.height).toBeLessThan(600)
    expect(geometry.peoplePerDot).toBeGreaterThan(5)
  }
})
