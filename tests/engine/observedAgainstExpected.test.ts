import { describe, expect, test } from 'vitest'
import { matedOutcomes } from '../../src/engine/matedOutcomes.ts'
import { type ObservedGroup, observedRates } from '../../src/engine/observed.ts'
import { expectedRates } from '../../src/engine/rates.ts'
import { SEARCH_OUTCOMES, readSearches } from '../../src/engine/searches.ts'
import type { Setting } from '../../src/engine/setting.ts'
import { createTrial } from '../../src/engine/trial.ts'
import { ACLU, type Choice, settingOf } from './settings.ts'

const SEEDS = 400

/** Six unlike ones, of few enough searches that 400 seeds take seconds. */
const SCENARIOS: Readonly<Record<string, Choice>> = {
  'the ACLU test': { ...ACLU, searches: 200 },
  'a gallery of a billion': {
    ...ACLU,
    gallerySize: 1e9,
    searches: 60,
    threshold: 95,
    matedShare: 0.5,
    listLength: 3,
  },
  'everybody enrolled, poor photos': {
    ...ACLU,
    gallerySize: 300_000,
    searches: 100,
    matedShare: 1,
    photoShift: -7.3,
    listLength: 2,
  },
  'five names whatever they score': {
    ...ACLU,
    gallerySize: 300_000,
    searches: 100,
    matedShare: 0.6,
    photoShift: -5.3,
    listLength: 5,
    isRankMode: true,
  },
  'seven people watched for': {
    ...ACLU,
    gallerySize: 7,
    searches: 300,
    matedShare: 0.3,
    fmr: 0.01,
    rho: 0.6,
    threshold: 50,
    photoShift: -7.3,
  },
  'five groups, one of which is not enrolled': {
    ...ACLU,
    gallerySize: 850_000,
    searches: 150,
    matedShare: 0.4,
    rho: 0,
    threshold: 90,
    photoShift: -5.3,
    groups: [
      [1, 0, 0.4, 1],
      [5, -1, 0.3, 1],
      [0.5, 0.5, 0.2, 1],
      [2, -3, 0.1, 1],
      [3, 0, 0, 1],
    ],
  },
}

type Sums = Record<'nonMated' | 'mated' | 'falsePositives' | 'flagged' | 'rightFirst', number> & {
  outcomes: number[]
}

function add(sums: Sums, run: ObservedGroup): void {
  for (const name of ['nonMated', 'mated', 'falsePositives', 'flagged', 'rightFirst'] as const)
    sums[name] += run[name]
  SEARCH_OUTCOMES.forEach((outcome, i) => (sums.outcomes[i]! += run.outcomes[outcome]))
}

function runAll(setting: Setting): Sums[] {
  const sums = setting.searchCounts.map(() => ({
    nonMated: 0,
    mated: 0,
    falsePositives: 0,
    flagged: 0,
    rightFirst: 0,
    outcomes: SEARCH_OUTCOMES.map(() => 0),
  }))
  for (let seed = 0; seed < SEEDS; seed += 1) {
    const trial = createTrial(`run${seed}`)
    observedRates(readSearches(trial, setting), setting).groups.forEach((run, g) => add(sums[g]!, run))
  }
  return sums
}

/** Searches are independent given the setting, so a count is binomial: within four standard errors of its rate. */
function expectShare(count: number, of: number, rate: number): void {
  const error = Math.sqrt((rate * (1 - rate)) / of)
  expect(Math.abs(count / of - rate)).toBeLessThanOrEqual(4 * error + 1e-9)
}

describe('over 400 seeds, by group, the observed rates are the expected ones', { timeout: 60_000 }, () => {
  test.each(Object.entries(SCENARIOS))('%s', (_, choice) => {
    const setting = settingOf(choice)
    const expected = expectedRates(setting)
    runAll(setting).forEach((sums, g) => {
      const rates = expected.groups[g]!
      expect(sums.nonMated + sums.mated).toBe(SEEDS * setting.searchCounts[g]!)
      if (sums.nonMated > 0) expectShare(sums.falsePositives, sums.nonMated, rates.fpir!)
      if (sums.flagged > 0 && sums.mated > 0) expectShare(sums.rightFirst, sums.flagged, rates.ppv!)
      const outcomes = matedOutcomes(setting, g)
      expect(sums.mated > 0).toBe(outcomes !== null && setting.matedShare > 0)
      if (outcomes === null || sums.mated === 0) return
      const misses = sums.outcomes.slice(4).reduce((a, b) => a + b, 0)
      expectShare(misses, sums.mated, rates.fnir!)
      for (const name of ['foundFirst', 'foundLower', 'pushedOff', 'wrongOnly', 'nothing'] as const) {
        expectShare(sums.outcomes[SEARCH_OUTCOMES.indexOf(name)]!, sums.mated, outcomes[name])
      }
    })
  })
})
