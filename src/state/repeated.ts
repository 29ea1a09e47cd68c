import {
  countAtLeast,
  repeatedCount,
  simulateRepeats,
  wrongMatchRuns,
  type CountDistribution,
} from '../engine/repeats.ts'
import { keyOfSeed, openStream, uniform } from '../engine/random.ts'
import { binomialTest } from '../engine/significance.ts'
import { presetById } from '../scenario/presets/index.ts'
import type { Published } from '../scenario/presets/preset.ts'
import { modelKey, runKey } from '../scenario/cacheKey.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { expectedAt, settingAt } from './derive.ts'
import { isSolved } from './isSolved.ts'
import { memoize } from './memoize.ts'

const TIMES = 1000

/** The threshold is an argument. */
const THRESHOLDS = ['threshold', 'comparison'] as const

/** The exact chances of every count in one whole test. */
export const countChances: (scenario: Scenario, threshold: number) => CountDistribution = memoize(
  (scenario, threshold) => `${threshold} ${modelKey(scenario, THRESHOLDS)}`,
  (scenario, threshold) =>
    repeatedCount(wrongMatchRuns(settingAt(scenario, threshold), expectedAt(scenario, threshold))),
)

/** A thousand whole tests, the same thousand for a seed. */
export const repeatedTests: (scenario: Scenario, threshold: number) => readonly number[] = memoize(
  (scenario, threshold) => `${threshold} ${runKey(scenario, THRESHOLDS)}`,
  (scenario, threshold) => {
    const stream = openStream(keyOfSeed(scenario.seed), { purpose: 'repeats' })
    const runs = wrongMatchRuns(settingAt(scenario, threshold), expectedAt(scenario, threshold))
    return simulateRepeats(runs, TIMES, () => uniform(stream))
  },
)

/** What the preset's test found in all, if it is the test on screen: as many searches, and so the same axis. */
export function publishedFor(scenario: Scenario): Published | null {
  const published = presetById(scenario.preset)?.published ?? []
  const all = published.find(
    ({ what, group, count }) => what === 'wronglyMatched' && group === null && count !== null,
  )
  return all?.of === scenario.searches ? all : null
}

/** Whether the count is what the settings were solved from, and they still give it: luck is then no question. */
export function isSolvedHere(scenario: Scenario, published: Published): boolean {
  const preset = presetById(scenario.preset)
  if (preset === null || !isSolved(preset, published)) return false
  const { threshold, gallerySize } = preset.scenario
  if (scenario.threshold !== threshold || scenario.gallerySize !== gallerySize) return false
  const chance = (one: Scenario): number => countAtLeast(countChances(one, threshold), published.count ?? 0)
  return chance(scenario) === chance(preset.scenario)
}

export function countChanceOf(
  chances: CountDistribution,
  count: number,
): Readonly<{ atLeast: number; atMost: number }> {
  return { atLeast: countAtLeast(chances, count), atMost: 1 - countAtLeast(chances, count + 1) }
}

/** How many of those wrongly matched belong to one group, against a system that hits everyone alike. */
export type ShareFound = Readonly<{
  label: string
  count: number
  of: number
  /** The group's share of those searched for, 0 to 1. */
  share: number
  /** P(X >= count) if everyone were hit alike. */
  atLeast: number
  pmf: CountDistribution
}>

/** How many of those the test wrongly matched were of its first group, against a system that hits everyone alike. */
export function shareFoundFor(scenario: Scenario): ShareFound | null {
  const all = publishedFor(scenario)
  const group = scenario.groups[0]
  const part = presetById(scenario.preset)?.published.find(
    (one) => one.group !== null && one.group === group?.id,
  )
  if (!all?.count || !part?.count || group === undefined || scenario.groups.length !== 2) return null
  const share = group.probeShare / scenario.groups.reduce((sum, { probeShare }) => sum + probeShare, 0)
  return {
    label: group.id,
    count: part.count,
    of: all.count,
    share,
    atLeast: binomialTest(part.count, all.count, share),
    pmf: repeatedCount([{ searches: all.count, chance: share }]),
  }
}
