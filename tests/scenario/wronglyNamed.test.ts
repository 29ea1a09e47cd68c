import { describe, expect, test } from 'vitest'
import { readCandidates } from '../../src/engine/candidates.ts'
import type { Setting } from '../../src/engine/setting.ts'
import { createTrial, type Trial } from '../../src/engine/trial.ts'
import { type Named, wronglyNamed } from '../../src/engine/wronglyNamed.ts'
import { PRESETS } from '../../src/scenario/presets/index.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { toSetting } from '../../src/scenario/toSetting.ts'

const RUNS = 10
const SEARCHES = 2_000
const DRAWN = RUNS * SEARCHES

/** The people of each run. Every preset looks at the same, which saves drawing them again. */
const trials = Array.from({ length: RUNS }, (_, run) => createTrial(`named${run}`))

const KINDS = { 'for somebody enrolled': 1, 'for somebody not enrolled': 0 } as const

type Drawn = { strangers: number[]; onlyStrangers: number; rightFirst: number }

/** The scenario with all searches of one kind; for somebody enrolled, in groups of which somebody is. */
function settingOf(scenario: Scenario, matedShare: 0 | 1): Setting {
  const groups = scenario.groups.map((group) =>
    matedShare === 1 && group.galleryShare === 0 ? { ...group, probeShare: 0 } : group,
  )
  return toSetting({ ...scenario, groups, matedShare, searches: SEARCHES })
}

/** Adds the searches of one run, read list by list. */
function add(drawn: Drawn, trial: Trial, setting: Setting): void {
  for (let probe = 0; probe < SEARCHES; probe += 1) {
    const list = readCandidates(trial, setting, probe)
    const strangers = list.filter(({ isMate }) => !isMate).length
    drawn.strangers.push(strangers)
    drawn.onlyStrangers += strangers > 0 && strangers === list.length ? 1 : 0
    drawn.rightFirst += list[0]?.isMate ? 1 : 0
  }
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

// Lists of 50 in a gallery of 30 million take a quarter of a minute on an idle machine.
describe('20,000 drawn searches agree with the expectation', { timeout: 300_000 }, () => {
  test.each(PRESETS.map(({ id, scenario }) => [id, scenario] as const))('%s', (_, scenario) => {
    const kinds = Object.entries(KINDS).map(([kind, matedShare]) => ({
      kind,
      setting: settingOf(scenario, matedShare),
      drawn: { strangers: [], onlyStrangers: 0, rightFirst: 0 } as Drawn,
    }))
    for (const kept of trials) {
      // Lists of 50 are ten times as long as those of 5: not kept.
      const trial = scenario.listLength > 5 ? createTrial(kept.seed) : kept
      for (const { drawn, setting } of kinds) add(drawn, trial, setting)
    }
    for (const { kind, drawn, setting } of kinds) {
      const { nonMated, mated } = wronglyNamed(setting).overall
      expectAgreement(drawn, kind === 'for somebody enrolled' ? mated! : nonMated, kind)
    }
  })
})

function expectAgreement(drawn: Drawn, expected: Named, kind: string): void {
  const any = drawn.strangers.filter((n) => n > 0).toSorted((a, b) => a - b)
  expectShare(any.length, DRAWN, expected.strangerNamed, `${kind}: any stranger named`)
  expectShare(drawn.onlyStrangers, DRAWN, expected.onlyStrangers, `${kind}: only strangers`)
  expectShare(drawn.rightFirst, DRAWN, expected.rightFirst, `${kind}: right person first`)
  const mean = drawn.strangers.reduce((a, b) => a + b, 0) / DRAWN
  const square = drawn.strangers.reduce((sum, n) => sum + (n - mean) ** 2, 0) / DRAWN
  const error = Math.sqrt(square / DRAWN)
  expect(Math.abs(mean - expected.strangers), kind).toBeLessThanOrEqual(4 * error + 2 / DRAWN)
  expectMedian(any, expected)
}

/** Half of those with any are at or below the expected median, and half at or above it, but for chance. */
function expectMedian(any: readonly number[], { median, atLeast, strangerNamed }: Named): void {
  if (any.length === 0 || median === null) return
  const share = (k: number): number => any.filter((n) => n >= k).length
  for (const k of [median, median + 1]) {
    expectShare(share(k), any.length, Math.min((atLeast[k - 1] ?? 0) / strangerNamed, 1), `at least ${k}`)
  }
}
