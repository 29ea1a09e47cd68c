import { type NamedByKind, wronglyNamed } from '../../engine/wronglyNamed.ts'
import { reviewerFunnel } from '../../engine/reviewer.ts'
import type { Scenario } from '../scenario.ts'
import { namedOf, type Reading, type ReadingOptions, settingOf } from './reading.ts'

function kindsOf(scenario: Scenario, { group }: ReadingOptions): NamedByKind {
  const { overall, groups } = namedOf(scenario)
  return group === undefined ? overall : groups[group]!
}

/** Chance that at least one search of the whole test names a stranger, whoever it was for. */
function chanceStrangerNamed(scenario: Scenario): number {
  const none = namedOf(scenario).groups.flatMap(({ nonMated, mated }) =>
    [nonMated, mated].map((named) => (named ? named.searches * Math.log1p(-named.strangerNamed) : 0)),
  )
  return -Math.expm1(none.reduce((sum, log) => sum + (Number.isNaN(log) ? 0 : log), 0))
}

/**
 * People named though somebody else was searched for, in searches for people who are enrolled too. Options looked at:
 * `group`.
 */
export const NAMED_READINGS = {
  /** Searches of one whole test that name a stranger, whether or not the person searched for is enrolled. */
  strangerNamed: (s, o) => {
    const { searches, strangerNamed } = kindsOf(s, o).all
    return searches * strangerNamed
  },
  /** Of these, the searches for people who are enrolled: a stranger beside the right person, or in their place. */
  strangerNamedEnrolled: (s, o) => {
    const { mated } = kindsOf(s, o)
    return mated === null ? 0 : mated.searches * mated.strangerNamed
  },
  /** Strangers named in a typical search among those that name any: the median; null where none does. */
  strangersTypical: (s, o) => kindsOf(s, o).all.median,
  /** The same among searches for people who are not enrolled; and however short the list, up to 50. */
  lookalikesTypical: (s, { group }) => {
    const { overall, groups } = wronglyNamed({ ...settingOf(s), listLength: 50 })
    return (group === undefined ? overall : groups[group]!).nonMated.median
  },
  chanceStrangerNamed,
  /** Of all searches, the share that names somebody. */
  namedRate: (s) => reviewerFunnel(settingOf(s)).names / s.searches,
} as const satisfies Record<string, Reading>
