import { matedOutcomes, usableFnmr } from './matedOutcomes.ts'
import { nonMatesOf } from './nonMates.ts'
import { matedShareOf, type Setting } from './setting.ts'
import { strangerCount } from './strangerCount.ts'

/**
 * Strangers on the lists of some searches: people who are named though somebody else was searched for. Chances are of
 * one search.
 */
export type Named = Readonly<{
  /** Expected number of such searches; need not be whole. */
  searches: number
  /** Somebody named is not the person searched for. */
  strangerNamed: number
  /** Somebody is named, and nobody named is the person searched for. */
  onlyStrangers: number
  /** The first name is the person searched for. */
  rightFirst: number
  /** Mean number of strangers named. */
  strangers: number
  /** Median number of strangers named, among searches that name any; null if none does. */
  median: number | null
  /** P(at least j strangers are named), at index j - 1, for j = 1 to the length of the list. */
  atLeast: readonly number[]
}>

/** By whether the person searched for is enrolled, and all searches together. */
export type NamedByKind = Readonly<{
  nonMated: Named
  /** Null where nobody who is searched for can be enrolled. */
  mated: Named | null
  all: Named
}>

export type WronglyNamed = Readonly<{ overall: NamedByKind; groups: readonly NamedByKind[] }>

type Part = Readonly<{ weight: number; named: Named }>

/**
 * Who is wrongly named, by group of the person searched for and overall, in searches for people who are enrolled too:
 * a list can hold strangers beside the right person, above or below.
 *
 * Kinds are weighed as in `expectedRates`: by the searches of the kind, and by all searches where there are none.
 * Costs about a millisecond a group for a list of 50; not for every frame of a drag.
 */
export function wronglyNamed(setting: Setting): WronglyNamed {
  const groups = setting.searchCounts.map((searches, g) => {
    const share = matedShareOf(setting, g)
    const nonMated = nonMatedNamed(setting, g, searches * (1 - share))
    const mated = matedNamed(setting, g, searches * share)
    return { nonMated, mated, all: both(nonMated, mated, share) }
  })
  const weighed = (name: 'nonMated' | 'mated'): Named | null => {
    const known = groups.flatMap((group, g) => {
      const named = group[name]
      return named === null ? [] : [{ named, all: setting.searchCounts[g]! }]
    })
    const hasKind = known.some(({ named }) => named.searches > 0)
    const parts = known.map(({ named, all }) => ({ named, weight: hasKind ? named.searches : all }))
    return known.length === 0 ? null : mix(parts)
  }
  const nonMated = weighed('nonMated')!
  return {
    groups,
    overall: {
      nonMated,
      mated: weighed('mated'),
      all: mix(groups.map(({ all }) => ({ named: all, weight: all.searches }))),
    },
  }
}

function nonMatedNamed(
  { model, galleryCounts, thresholds, listLength }: Setting,
  g: number,
  searches: number,
): Named {
  const people = nonMatesOf(model, g, galleryCounts)
  const { atLeast } = strangerCount(model, people, thresholds[g]!, listLength, model.nonMatedMean[g]![g]!)
  return describe(searches, atLeast, { onlyStrangers: atLeast[0]!, rightFirst: 0 })
}

/** Searches of group g for people who are enrolled; null when nobody of the group is. */
function matedNamed(setting: Setting, g: number, searches: number): Named | null {
  const { model, galleryCounts, thresholds, listLength } = setting
  const outcomes = matedOutcomes(setting, g)
  if (!outcomes) return null
  const threshold = thresholds[g]!
  const others = nonMatesOf(model, g, galleryCounts, true)
  const count = strangerCount(model, others, threshold, listLength, model.nonMatedMean[g]![g]!)
  // A list full of strangers: the mate is below the threshold, or pushed off. Else the mate takes one of the places.
  const missed = (1 - model.unusable) * usableFnmr(model, g, threshold)
  const full =
    outcomes.pushedOff + missed * count.atLeast[listLength - 1]! + model.unusable * count.fullWithoutOne
  const atLeast = count.atLeast.map((chance, i) => (i === listLength - 1 ? Math.min(full, chance) : chance))
  const onlyStrangers = outcomes.pushedOff + outcomes.wrongOnly
  return describe(searches, atLeast, { onlyStrangers, rightFirst: outcomes.foundFirst })
}

function describe(
  searches: number,
  atLeast: readonly number[],
  rest: Pick<Named, 'onlyStrangers' | 'rightFirst'>,
): Named {
  return {
    searches,
    strangerNamed: atLeast[0]!,
    ...rest,
    strangers: atLeast.reduce((sum, chance) => sum + chance, 0),
    median: medianOf(atLeast),
    atLeast,
  }
}

/** The smallest count that at least half of the searches with any do not exceed. */
function medianOf(atLeast: readonly number[]): number | null {
  const any = atLeast[0]!
  if (!(any > 0)) return null
  const beyond = atLeast.findIndex((chance) => chance <= any / 2)
  return beyond < 0 ? atLeast.length : beyond
}

function both(nonMated: Named, mated: Named | null, share: number): Named {
  const parts = [{ named: nonMated, weight: 1 - share }]
  return mix(mated ? [...parts, { named: mated, weight: share }] : parts)
}

/** One kind of search made of several, by weight; evenly where all weights are 0. */
function mix(parts: readonly Part[]): Named {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0)
  const of = (value: (named: Named) => number): number =>
    parts.reduce(
      (sum, { weight, named }) => sum + (total > 0 ? weight / total : 1 / parts.length) * value(named),
      0,
    )
  return describe(
    parts.reduce((sum, { named }) => sum + named.searches, 0),
    parts[0]!.named.atLeast.map((_, i) => of(({ atLeast }) => atLeast[i]!)),
    { onlyStrangers: of((named) => named.onlyStrangers), rightFirst: of((named) => named.rightFirst) },
  )
}
