import { apportion } from './apportion.ts'
import { rateRatio } from './differentials.ts'
import { expectedRates, type ExpectedRates } from './rates.ts'
import { type Ruler, solveScoreModel } from './scoreModel.ts'

/**
 * The five causes of a gap: the algorithm's factor within a group, how much seldomer it confuses people of two groups, who
 * is in the gallery, how good the photos are, who is searched for.
 */
export const CAUSES = ['algorithm', 'cross', 'gallery', 'photo', 'searched'] as const
export type Cause = (typeof CAUSES)[number]
export type CausesOn = Readonly<Record<Cause, boolean>>

/** What two groups are compared by. */
export const GAP_MEASURES = ['wronglyMatched', 'missed', 'perResident'] as const
export type GapMeasure = (typeof GAP_MEASURES)[number]

/** A group against the reference group: ratio of their rates, null when one is 0 or unknown, and difference. */
export type Gap = Readonly<{ ratio: number | null; difference: number | null }>
export type Gaps = Readonly<Record<GapMeasure, Gap>>

export type PopulationGroup = Readonly<{
  probeShare: number
  galleryShare: number
  /** Weight among residents; null when unknown. */
  populationShare: number | null
  falseMatchFactor: number
  photoGap: number
}>

/** A scenario before it is solved, as plain numbers: causes can be switched off only here. */
export type Population = Readonly<{
  groups: readonly PopulationGroup[]
  fmr: number
  rho: number
  cross: number
  photoShift: number
  gallerySize: number
  searches: number
  matedShare: number
  /** Log-odds, one for all groups; -Infinity for none. */
  threshold: number
  /** Log-odds by group, where each has its own: they are kept whatever is switched off. In place of `threshold`. */
  ownThresholds?: readonly number[]
  listLength: number
  /** Index of the group the others are compared with: the same one whatever is switched off. */
  reference: number
}> &
  Ruler

export type Decomposition = Readonly<{
  full: Gaps
  /** With one cause off and the others on. */
  remaining: Readonly<Record<Cause, Gaps>>
}>

const ALL_ON: CausesOn = { algorithm: true, cross: true, gallery: true, photo: true, searched: true }

/** The gaps of group `g` with every cause on, and what is left of them with each one off (MODEL.md 5). */
export function decompose(population: Population, g: number): Decomposition {
  const without = (cause: Cause): Gaps => measureGaps(population, g, { ...ALL_ON, [cause]: false })
  return {
    full: measureGaps(population, g, ALL_ON),
    remaining: {
      algorithm: without('algorithm'),
      cross: without('cross'),
      gallery: without('gallery'),
      photo: without('photo'),
      searched: without('searched'),
    },
  }
}

/**
 * Three gaps between group `g` and the reference group, with some causes off:
 *
 * - `wronglyMatched`: FPIR, per non-mated search. Moved by the algorithm, within and across groups, and by who is in the
 *   gallery.
 * - `missed`: FNIR, per mated search. Moved by the photos, and a little by whatever pushes a mate off the list.
 * - `perResident`: wrong matches per resident of the group, on a scale that makes the mean over all residents the
 *   share of searches that go wrong. Moved by who is searched for as well. Null where a population share is unknown.
 */
export function measureGaps(population: Population, g: number, on: CausesOn): Gaps {
  const { reference } = population
  const rates = ratesWith(population, on)
  const residents = residentShares(population.groups)
  const [one, other] = [rates.groups[g]!, rates.groups[reference]!]
  const perResident = (i: number): number | null =>
    residents && residents[i]! > 0
      ? rates.groups[i]!.falsePositives / population.searches / residents[i]!
      : null
  return {
    wronglyMatched: gapOf(one.fpir, other.fpir),
    missed: gapOf(one.fnir, other.fnir),
    perResident: gapOf(perResident(g), perResident(reference)),
  }
}

/**
 * Expected rates with some causes off. Off means that the cause can make no difference between groups, so that with
 * all five off no gap is left (but the one that thresholds of their own make):
 *
 * - `algorithm`: every factor is 1.
 * - `cross`: people of two groups are confused as often as two of one. Then it no longer matters who is in the gallery.
 * - `gallery`: every group has the same number of people enrolled. (Not the population's shares: a probe is compared
 *   mostly with its own group, so that a gallery in proportion still treats a large group worse than a small one.)
 * - `photo`: every photo gap is 0.
 * - `searched`: every resident is searched for equally often; as it is where residents are unknown.
 */
export function ratesWith(population: Population, on: CausesOn): ExpectedRates {
  const { gallerySize, searches, matedShare, threshold, listLength } = population
  const groups = population.groups.map(({ falseMatchFactor, photoGap }) => ({
    falseMatchFactor: on.algorithm ? falseMatchFactor : 1,
    photoGap: on.photo ? photoGap : 0,
  }))
  const galleryShares = population.groups.map(({ galleryShare }) => (on.gallery ? galleryShare : 1))
  const residents = residentShares(population.groups)
  const probeShares = population.groups.map(({ probeShare }, i) =>
    on.searched || !residents ? probeShare : residents[i]!,
  )
  return expectedRates({
    model: solveScoreModel({ ...population, groups, cross: on.cross ? population.cross : 1 }),
    gallerySize,
    galleryCounts: apportion(gallerySize, galleryShares),
    searchCounts: exactSplit(searches, probeShares),
    matedShare,
    thresholds: population.ownThresholds ?? groups.map(() => threshold),
    listLength,
  })
}

/** Shares of residents, adding up to 1; null where one is unknown or all are 0. */
function residentShares(groups: readonly PopulationGroup[]): number[] | null {
  const shares = groups.map(({ populationShare }) => populationShare).filter((share) => share !== null)
  return shares.length === groups.length && shares.some((share) => share > 0) ? exactSplit(1, shares) : null
}

/** Not whole numbers: rounding to whole searches would itself be a gap. */
function exactSplit(total: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((a, b) => a + b, 0)
  return shares.map((share) => (sum > 0 ? (total * share) / sum : total / shares.length))
}

function gapOf(rate: number | null, reference: number | null): Gap {
  if (rate === null || reference === null) return { ratio: null, difference: null }
  return { ratio: rateRatio(rate, reference), difference: rate - reference }
}
