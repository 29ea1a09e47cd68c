import { wholeSearches, type ExpectedSearches } from '../../engine/naturalFrequencies.ts'
import type { Reviewer } from '../../engine/reviewer.ts'

/** Whole numbers from searches to names a reviewer passes. They nest: each stage is part of the one before. */
export type FunnelCounts = Readonly<{
  /** Searches the others are counted in: 1,000, or more where that gives fewer than ten names. */
  searches: number
  /** Searches that name someone, by whether the first name is right. */
  named: Readonly<{ right: number; wrong: number }>
  /** Those whose first name the reviewer passes. */
  passed: Readonly<{ right: number; wrong: number }>
}>

export type Stage = Readonly<{
  id: 'searches' | 'named' | 'passed'
  right: number
  wrong: number
  total: number
}>

const BASES = [1000, 10_000, 100_000, 1e6, 1e9] as const
const ENOUGH = 10

/**
 * The expected funnel in whole searches, over a round number of them: rounded as the tree of the same searches is, so
 * that the two figures say the same.
 */
export function funnelCounts(expected: ExpectedSearches, reviewer: Reviewer): FunnelCounts {
  const { nonMatedNamed, nonMatedNothing, outcomes } = expected
  const all = nonMatedNamed + nonMatedNothing + Object.values(outcomes).reduce((a, b) => a + b, 0)
  const names = all - nonMatedNothing - outcomes.nothing
  const base = BASES.find((size) => all > 0 && (names / all) * size >= ENOUGH)
  const searches = base ?? (names > 0 ? 1e9 : 1000)
  const { named, firstNameRight: right } = wholeSearches(expected, searches)
  const wrong = named - right
  return {
    searches,
    named: { right, wrong },
    passed: {
      right: Math.round(right * (1 - reviewer.rejectsRight)),
      wrong: Math.round(wrong * reviewer.passesWrong),
    },
  }
}

export function funnelStages({ searches, named, passed }: FunnelCounts): readonly Stage[] {
  return [
    { id: 'searches', right: 0, wrong: 0, total: searches },
    { id: 'named', ...named, total: named.right + named.wrong },
    { id: 'passed', ...passed, total: passed.right + passed.wrong },
  ]
}
