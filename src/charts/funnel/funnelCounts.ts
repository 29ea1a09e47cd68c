/**
 * Whole numbers from searches to names a reviewer passes (engine/reviewer.ts makes them). They nest: each stage is
 * part of the one before.
 */
export type FunnelCounts = Readonly<{
  /** Searches, such as 1,000 or 10,000. */
  searches: number
  /** Searches that name someone, by whether the first name is right. */
  named: Readonly<{ right: number; wrong: number }>
  /** Those whose first name the reviewer passes. */
  passed: Readonly<{ right: number; wrong: number }>
}>

/** White and others 2014: passes a wrong name in 14 of 100, turns away a right one in 6 of 100. */
export const REVIEWER_START = { passWrong: 0.14, rejectRight: 0.06 } as const

export type Stage = Readonly<{
  id: 'searches' | 'named' | 'passed'
  right: number
  wrong: number
  total: number
}>

export function funnelStages({ searches, named, passed }: FunnelCounts): readonly Stage[] {
  return [
    { id: 'searches', right: 0, wrong: 0, total: searches },
    { id: 'named', ...named, total: named.right + named.wrong },
    { id: 'passed', ...passed, total: passed.right + passed.wrong },
  ]
}
