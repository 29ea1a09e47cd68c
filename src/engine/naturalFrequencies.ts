import { apportion } from './apportion.ts'
import { fpir } from './fpir.ts'
import { matedOutcomes, type Outcomes } from './matedOutcomes.ts'
import { matedShareOf, type Setting } from './setting.ts'

/** A number of searches, split into whole numbers that add up at every fork of the tree. */
export type NaturalFrequencies = Readonly<{
  searches: number
  /** The subject is not enrolled. */
  nonMated: number
  wronglyMatched: number
  correctlyNothing: number
  /** The subject is enrolled. */
  mated: number
  outcomes: Outcomes
  /** The two-by-two table: rows by whether the subject is enrolled, columns by whether somebody was named. */
  table: Readonly<{
    matedNamed: number
    matedNothing: number
    nonMatedNamed: number
    nonMatedNothing: number
  }>
  /** Searches that name somebody, and of these the ones whose first name is right. */
  named: number
  firstNameRight: number
}>

const OUTCOMES = ['foundFirst', 'foundLower', 'pushedOff', 'wrongOnly', 'nothing'] as const

/**
 * What becomes of `total` searches of the setting's mix (1,000 unless said otherwise), in whole people: first mated
 * and not, then what becomes of each, by largest remainder at each fork. Expected values, not a draw.
 */
export function naturalFrequencies(setting: Setting, total = 1000): NaturalFrequencies {
  return wholeSearches(expectedSearches(setting), total)
}

/** The same from expected numbers already known: the figures that say 1,000 searches all round here, and agree. */
export function wholeSearches(
  { nonMatedNamed, nonMatedNothing, outcomes }: ExpectedSearches,
  total: number,
): NaturalFrequencies {
  const matedShares = OUTCOMES.map((name) => outcomes[name])
  const shareOfMated = matedShares.reduce((a, b) => a + b, 0)
  const [nonMated, mated] = apportion(total, [nonMatedNamed + nonMatedNothing, shareOfMated]) as [
    number,
    number,
  ]
  const [wronglyMatched, correctlyNothing] = apportion(nonMated, [nonMatedNamed, nonMatedNothing]) as [
    number,
    number,
  ]
  const [foundFirst, foundLower, pushedOff, wrongOnly, nothing] = apportion(mated, matedShares) as [
    number,
    number,
    number,
    number,
    number,
  ]
  return {
    searches: total,
    nonMated,
    wronglyMatched,
    correctlyNothing,
    mated,
    outcomes: { foundFirst, foundLower, pushedOff, wrongOnly, nothing },
    table: {
      matedNamed: mated - nothing,
      matedNothing: nothing,
      nonMatedNamed: wronglyMatched,
      nonMatedNothing: correctlyNothing,
    },
    named: wronglyMatched + mated - nothing,
    firstNameRight: foundFirst,
  }
}

/** Searches by what becomes of them, not rounded. */
export type ExpectedSearches = Readonly<{
  nonMatedNamed: number
  nonMatedNothing: number
  outcomes: Outcomes
}>

/** Expected numbers of searches of the whole setting, by what becomes of them. */
export function expectedSearches(setting: Setting): ExpectedSearches {
  const { model, galleryCounts, searchCounts, thresholds } = setting
  const sums = { foundFirst: 0, foundLower: 0, pushedOff: 0, wrongOnly: 0, nothing: 0 }
  let [nonMatedNamed, nonMatedNothing] = [0, 0]
  for (let g = 0; g < searchCounts.length; g += 1) {
    const searches = searchCounts[g]!
    const mated = searches * matedShareOf(setting, g)
    const named = fpir(model, g, galleryCounts, thresholds[g]!)
    nonMatedNamed += (searches - mated) * named
    nonMatedNothing += (searches - mated) * (1 - named)
    const outcomes = mated > 0 ? matedOutcomes(setting, g) : null
    if (outcomes) for (const name of OUTCOMES) sums[name] += mated * outcomes[name]
  }
  return { nonMatedNamed, nonMatedNothing, outcomes: sums }
}
