import { expect, test } from 'vitest'
import { faceMesh, meshDistance } from '../../../../src/figures/face/faceMesh.ts'
import { LANDMARKS } from '../../../../src/figures/face/landmarks.ts'
import { GAME } from '../../../../src/lessons/reviewerGame.ts'
import { roundFaces, type RoundFaces } from '../../../../src/pages/lessons/game/roundFaces.ts'
import { bestByScore, roundsOf, type Round } from '../../../../src/state/reviewerRounds.ts'

type Shown = Readonly<{ round: Round; faces: RoundFaces; build: readonly number[]; look: readonly number[] }>

const shown = (seed: string, round: Round): Shown => {
  const faces = roundFaces(seed, round)
  const amounts = (kind: string): number[] =>
    faces.differences.flatMap((one) => (one.kind === kind ? [one.amount] : []))
  return { round, faces, build: amounts('build'), look: amounts('look') }
}
const DEALS = Array.from({ length: 400 }, (_, i) => `c${(i * 7919) % 46_656}`).map((seed) =>
  roundsOf(seed).map((round) => shown(seed, round)),
)
const ALL = DEALS.flat()
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** The line between stop and go that is right most often over all deals, how often, and in how many deals throughout. */
function best(measure: (one: Shown) => number): Readonly<{ right: number; whole: number }> {
  const measured = ALL.map((one) => ({ value: measure(one), isMate: one.round.isMate })).toSorted(
    (a, b) => a.value - b.value,
  )
  let right = measured.filter(({ isMate }) => isMate).length
  let found = { right, from: -Infinity }
  for (const [i, { value, isMate }] of measured.entries()) {
    right += isMate ? -1 : 1
    const next = measured[i + 1]?.value ?? Infinity
    if (next > value && right > found.right) found = { right, from: next }
  }
  const isRight = (one: Shown): boolean => measure(one) >= found.from === one.round.isMate
  return {
    right: found.right / ALL.length,
    whole: DEALS.filter((deal) => deal.every(isRight)).length / DEALS.length,
  }
}

test.each([
  ['the score', 0.6, (one: Shown) => one.round.score],
  ['the largest of build', 0.64, (one: Shown) => -one.build[0]!],
  ['the sum of build', 0.64, (one: Shown) => -sum(one.build)],
  ['the three of build that are named', 0.64, (one: Shown) => -sum(one.build.slice(0, 3))],
  ['the sum of all', 0.6, (one: Shown) => -sum([...one.build, ...one.look])],
  ['the largest of all', 0.6, (one: Shown) => -Math.max(one.build[0]!, one.look[0]!)],
] as const)('%s alone is right more often than a coin, and never wins the game', (_what, least, measure) => {
  const { right, whole } = best(measure)
  expect(right).toBeGreaterThan(least)
  expect(right).toBeLessThan(0.72)
  expect(whole).toBeLessThan(0.03)
})

test.each([
  ['build against look', (one: Shown) => -(sum(one.build) + 1) / (sum(one.look) + 1)],
  [
    'build against look, and the score',
    (one: Shown) => one.round.score / 10 - 3 * Math.log((sum(one.build) + 1) / (sum(one.look) + 1)),
  ],
] as const)('%s, from all fifteen numbers: care pays, and does not make sure', (_what, measure) => {
  const { right, whole } = best(measure)
  expect(right).toBeGreaterThan(0.7)
  expect(right).toBeLessThan(0.78)
  expect(whole).toBeLessThan(0.05)
})

test('two photos of one person differ at most by what a reader is told, mostly, in build as in pose and look', () => {
  for (const kind of ['build', 'look'] as const) {
    const largest = ALL.filter(({ round }) => round.isMate)
      .map((one) => one[kind][0]!)
      .toSorted((a, b) => a - b)
    const quartile = (share: number): number => largest[Math.floor(share * largest.length)]!
    expect(Math.abs(quartile(0.25) - GAME.usual.from)).toBeLessThanOrEqual(1)
    expect(Math.abs(quartile(0.75) - GAME.usual.to)).toBeLessThanOrEqual(1)
  }
})

test('a stranger differs by what a reader is told, mostly: more in build, with overlap, and no more in pose and look', () => {
  const largest = (kind: 'build' | 'look'): number[] =>
    ALL.filter(({ round }) => !round.isMate)
      .map((one) => one[kind][0]!)
      .toSorted((a, b) => a - b)
  const [build, look] = [largest('build'), largest('look')]
  const quartile = (of: readonly number[], share: number): number => of[Math.floor(share * of.length)]!
  expect(Math.abs(quartile(build, 0.25) - GAME.strangersBuild.from)).toBeLessThanOrEqual(1)
  expect(Math.abs(quartile(build, 0.75) - GAME.strangersBuild.to)).toBeLessThanOrEqual(1)
  expect(GAME.strangersBuild.from).toBeLessThan(GAME.usual.to)
  expect(Math.abs(quartile(look, 0.25) - GAME.usual.from)).toBeLessThanOrEqual(1)
  expect(Math.abs(quartile(look, 0.75) - GAME.usual.to)).toBeLessThanOrEqual(1)
})

test('the score alone, at its best threshold, is right as often as the best line between the rounds', () => {
  const round = (score: number, isMate: boolean): Round => ({ probe: 0, reference: 0, score, isMate })
  expect(bestByScore([round(61, false), round(70, true), round(80, false), round(85, true)])).toBe(3)
  expect(bestByScore([round(61, true), round(70, true)])).toBe(2)
  expect(bestByScore([round(61, false), round(70, false)])).toBe(2)
  for (const deal of DEALS) {
    const rounds = deal.map((one) => one.round)
    expect(bestByScore(rounds)).toBeGreaterThanOrEqual(GAME.rounds / 2)
    expect(bestByScore(rounds)).toBeLessThanOrEqual(GAME.rounds)
  }
})

test('the higher the score, the more alike the two faces, whoever they are and in whichever game', () => {
  const byScore = ALL.toSorted((a, b) => a.round.score - b.round.score)
  const apart = byScore.map(({ faces }) => meshDistance(faceMesh(faces.photo), faceMesh(faces.found)))
  for (const [i, one] of apart.slice(1).entries()) expect(one).toBeLessThan(apart[i]! + 1e-9)
})

test('in every face of the game there is room between nose and mouth', () => {
  const heights = (mesh: readonly number[], region: string): number[] =>
    LANDMARKS.flatMap((at, i) => (at.region === region ? [mesh[2 * i + 1]!] : []))
  for (const { faces } of ALL)
    for (const face of [faces.photo, faces.found]) {
      const mesh = faceMesh(face)
      // In hundredths of the photo's width.
      expect(Math.min(...heights(mesh, 'mouth')) - Math.max(...heights(mesh, 'nose'))).toBeGreaterThan(2)
    }
})
