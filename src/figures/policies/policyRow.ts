import type { Scenario } from '../../scenario/scenario.ts'
import { sharedBase } from '../../words/sharedBase.ts'

export const POLICY_ROWS = ['same', 'equal-fpir', 'equal-fnir', 'cost', 'rank'] as const
/** How thresholds are chosen (MODEL.md 6); `rank` has none and always returns a list. */
export type PolicyId = (typeof POLICY_ROWS)[number]

/** The policy in use. */
export function chosenPolicy({ mode, policy }: Pick<Scenario, 'mode' | 'policy'>): PolicyId {
  return mode === 'rank' ? 'rank' : policy
}

/** What one group pays under one policy, on average. */
export type PolicyGroup = Readonly<{
  id: string
  label: string
  /** Percent; null under `rank`. */
  threshold: number | null
  /** FPIR, 0 to 1; null when nobody of the group is searched for who is not in the gallery. */
  wrong: number | null
  /** FNIR, 0 to 1; null when nobody of the group is in the gallery. */
  missed: number | null
}>

export type PolicyRow = Readonly<{ id: PolicyId; groups: readonly PolicyGroup[] }>

/** Without a threshold every rate is 1 by construction: it would set the ruler for all others. */
const measured = (rows: readonly PolicyRow[]): readonly PolicyGroup[] =>
  rows.filter((row) => row.id !== 'rank').flatMap((row) => row.groups)

/** The one number of searches that both kinds of error are counted in. */
export function policyBase(rows: readonly PolicyRow[]): number {
  return sharedBase(measured(rows).map((group) => group.wrong))
}

/** The largest rates that the rulers have to hold, 0 to 1. */
export function policyMost(rows: readonly PolicyRow[]): Readonly<{ wrong: number; missed: number }> {
  const most = (of: 'wrong' | 'missed'): number => {
    const largest = Math.max(0, ...measured(rows).map((group) => group[of] ?? 0))
    return largest > 0 ? largest : 1
  }
  return { wrong: most('wrong'), missed: most('missed') }
}

/** The group that pays most in wrong matches, or null when none pays a hundredth more than the least. */
export function paysMost(row: PolicyRow): PolicyGroup | null {
  const known = row.groups.filter((group) => group.wrong !== null)
  const sorted = known.toSorted((a, b) => (b.wrong ?? 0) - (a.wrong ?? 0))
  const [most, least] = [sorted[0], sorted.at(-1)]
  if (most === undefined || least === undefined) return null
  return (most.wrong ?? 0) > (least.wrong ?? 0) * 1.01 ? most : null
}
