import { expect, test } from 'vitest'
import { GAME } from '../../src/lessons/reviewerGame.ts'
import { crossingOf, gameResult, gameSeed, roundsOf, type Decision } from '../../src/state/reviewerRounds.ts'

const CODES = Array.from({ length: 300 }, (_, i) => `c${(i * 7919) % 46_656}`)
const ALL = CODES.map((code) => roundsOf(code))
const strangersIn = (rounds: (typeof ALL)[number]): number => rounds.filter(({ isMate }) => !isMate).length

test('every code has twelve rounds, at least three with the right person and three with a stranger', () => {
  for (const rounds of ALL) {
    expect(rounds).toHaveLength(12)
    expect(strangersIn(rounds)).toBeGreaterThanOrEqual(3)
    expect(strangersIn(rounds)).toBeLessThanOrEqual(9)
  }
})

test('about half are strangers, so that a coin would be right as often as not', () => {
  const strangers = ALL.reduce((sum, rounds) => sum + strangersIn(rounds), 0)
  expect(strangers / (12 * ALL.length)).toBeGreaterThan(0.4)
  expect(strangers / (12 * ALL.length)).toBeLessThan(0.6)
})

test('how many are strangers is not the same for every code: the last ones cannot be counted out', () => {
  expect(new Set(ALL.map(strangersIn)).size).toBeGreaterThanOrEqual(5)
})

test('two pupils with one code have the same rounds; another code, and another game, has others', () => {
  const seed = gameSeed('bdkm', 0)
  expect(seed).toBe('bdkm')
  expect(roundsOf(seed)).toEqual(roundsOf('bdkm'))
  expect(roundsOf('bdkn')).not.toEqual(roundsOf(seed))
  expect(roundsOf(gameSeed('bdkm', 1))).not.toEqual(roundsOf(seed))
})

test('right people score higher on the whole, but no score tells them apart', () => {
  const scores = (isMate: boolean) =>
    ALL.flat()
      .filter((round) => round.isMate === isMate)
      .map(({ score }) => score)
      .toSorted((a, b) => a - b)
  const [right, strangers] = [scores(true), scores(false)]
  const at = (sorted: readonly number[], share: number) => sorted[Math.floor(share * sorted.length)]!
  expect(at(right, 0.5)).toBeGreaterThan(at(strangers, 0.5))
  // One stranger in ten scores higher than one right person in four.
  expect(at(strangers, 0.9)).toBeGreaterThan(at(right, 0.25))
  // Both kinds take up the whole of one range.
  for (const sorted of [right, strangers]) {
    expect(sorted[0]).toBeGreaterThanOrEqual(GAME.scores.from)
    expect(sorted.at(-1)).toBeLessThan(GAME.scores.below)
    expect(at(sorted, 0.05)).toBeLessThan(70)
    expect(at(sorted, 0.9)).toBeGreaterThan(85)
  }
})

test('in nearly every game a stranger scores higher than a right person; the two farthest apart are found', () => {
  const crossings = ALL.map((rounds) => ({ rounds, crossing: crossingOf(rounds) }))
  expect(crossings.filter(({ crossing }) => crossing !== null).length / ALL.length).toBeGreaterThan(0.95)
  for (const { rounds, crossing } of crossings) {
    const scores = (isMate: boolean) =>
      rounds.filter((round) => round.isMate === isMate).map(({ score }) => score)
    const [highest, lowest] = [Math.max(...scores(false)), Math.min(...scores(true))]
    if (crossing === null) expect(highest).toBeLessThanOrEqual(lowest)
    else {
      expect(rounds[crossing.stranger]).toMatchObject({ isMate: false, score: highest })
      expect(rounds[crossing.right]).toMatchObject({ isMate: true, score: lowest })
    }
  }
})

test('a coin passes half of the strangers, and lets half of the right people go', () => {
  let state = 1
  const coin = (): Decision => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state < 2 ** 31 ? 'stop' : 'go'
  }
  const sum = { strangers: 0, stopped: 0, right: 0, letGo: 0 }
  for (const rounds of ALL) {
    const result = gameResult(rounds, rounds.map(coin))
    for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += result[key]
  }
  expect(sum.strangers + sum.right).toBe(12 * ALL.length)
  // Four standard errors.
  const within = (n: number): number => 4 * Math.sqrt(0.25 / n)
  expect(Math.abs(sum.stopped / sum.strangers - 0.5)).toBeLessThan(within(sum.strangers))
  expect(Math.abs(sum.letGo / sum.right - 0.5)).toBeLessThan(within(sum.right))
})

test('a result counts strangers who were stopped, and right people who were let go', () => {
  const round = (isMate: boolean) => ({ probe: 0, reference: 0, score: 80, isMate })
  const rounds = [round(true), round(true), round(false), round(false), round(false)]
  expect(gameResult(rounds, ['stop', 'go', 'stop', 'stop', 'go'])).toEqual({
    strangers: 3,
    stopped: 2,
    right: 2,
    letGo: 1,
  })
})
