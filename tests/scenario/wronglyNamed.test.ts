import { describe, expect, test } from 'vitest'
import { readCandidates } from '../../src/engine/candidates.ts'
import { createTrial } from '../../src/engine/trial.ts'
import { type Named, wronglyNamed } from '../../src/engine/wronglyNamed.ts'
import { PRESETS } from '../../src/scenario/presets/index.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { toSetting } from '../../src/scenario/toSetting.ts'

const RUNS = 10
const SEARCHES = 2_000
const DRAWN = RUNS * SEARCHES

/** The people of each run. Every preset looks at the same, which saves drawing them again. */
const trials = Array.from({ length: RUNS }, (_, run) => createTrial(`named${run}`))

type Drawn = { strangers: number[]; onlyStrangers: number; rightFirst: number }

/** Twenty thousand searches of one kind, read list by list. */
function draw(scenario: Scenario, matedShare: 0 | 1): { drawn: Drawn; expected: Named } {
  const setting = toSetting({ ...scenario, matedShare, searches: SEARCHES })
  const drawn: Drawn = { strangers: [], onlyStrangers: 0, rightFirst: 0 }
  for (const { seed, ...kept } of trials) {
    // Lists of 50 are ten times as long as those of 5: not kept.
    const trial = scenario.listLength > 5 ? createTrial(seed) : { seed, ...kept }
    for (let probe = 0; probe < SEARCHES; probe += 1) {
      const list = readCandidates(trial, setting, probe)
      const strangers = list.filter(({ isMate }) => !isMate).length
      drawn.strangers.push(strangers)
      drawn.onlyStrangers += strangers > 0 && strangers === list.length ? 1 : 0
      drawn.rightFirst += list[0]?.isMate ? 1 : 0
    }
  }
  const { overall } = wronglyNamed(setting)
  return { drawn, expected: matedShare === 1 ? overall.mated! : overall.nonMated }
}

/** Searches are independent given the setting: a count is binomial, within four standard errors of its chance. */
function expectShare(count: number, of: number, chance: number, what: string): void {
  const error = Math.sqrt((chance * (1 - chance)) / of)
  // A whole count cannot come nearer to a chance of almost 0 or 1 than this.
  const least = 1 / of
  expect(Math.abs(count / of - chance), `${what}: ${count} of ${of}, expected ${chance}`).toBeLessThanOrEqual(
    4 * error + (error * of < 1 ? least : 1e-12),
  )
}

describe('20,000 drawn searches agree with the expectation', { timeout: 60_000 }, () => {
  for (const { id, scenario } of PRESETS) {
    for (const matedShare of [1, 0] as const) {
      test(`${id}, ${matedShare === 1 ? 'for somebody enrolled' : 'for somebody not enrolled'}`, () => {
        const { drawn, expected } = draw(scenario, matedShare)
        const any = drawn.strangers.filter((n) => n > 0).toSorted((a, b) => a - b)
        expectShare(any.length, DRAWN, expected.strangerNamed, 'any stranger named')
        expectShare(drawn.onlyStrangers, DRAWN, expected.onlyStrangers, 'only strangers')
        expectShare(drawn.rightFirst, DRAWN, expected.rightFirst, 'right person first')
        const mean = drawn.strangers.reduce((a, b) => a + b, 0) / DRAWN
        const square = drawn.strangers.reduce((sum, n) => sum + (n - mean) ** 2, 0) / DRAWN
        const error = Math.sqrt(square / DRAWN)
        expect(Math.abs(mean - expected.strangers)).toBeLessThanOrEqual(4 * error + 2 / DRAWN)
        expectMedian(any, expected)
      })
    }
  }
})

/** Half of those with any are at or below the expected median, and half at or above it, but for chance. */
function expectMedian(any: readonly number[], { median, atLeast, strangerNamed }: Named): void {
  if (any.length === 0 || median === null) return
  const share = (k: number): number => any.filter((n) => n >= k).length
  for (const k of [median, median + 1]) {
    expectShare(share(k), any.length, Math.min((atLeast[k - 1] ?? 0) / strangerNamed, 1), `at least ${k}`)
  }
}
