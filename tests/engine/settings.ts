import fc from 'fast-check'
import { apportion } from '../../src/engine/apportion.ts'
import { type Candidate, readCandidates } from '../../src/engine/candidates.ts'
import { toLogOdds } from '../../src/engine/logOdds.ts'
import { type Ruler, solveScoreModel } from '../../src/engine/scoreModel.ts'
import type { Setting } from '../../src/engine/setting.ts'
import type { Trial } from '../../src/engine/trial.ts'

/** No product's: mates spread wide and unusable pairs are many, so that every outcome is met with in few searches. */
export const TEST_RULER: Ruler = { tau: 1.6, gap: 11.3, spread: 3, unusable: 0.03 }

/** A setting as a person would put it. */
export type Choice = Readonly<{
  gallerySize: number
  searches: number
  matedShare: number
  threshold: number
  listLength: number
  fmr: number
  rho: number
  cross: number
  photoShift: number
  /** One to six groups: factor, photo gap, share of the gallery, share of the searches. */
  groups: readonly (readonly [number, number, number, number])[]
  isRankMode: boolean
  /** `TEST_RULER` unless said otherwise. */
  ruler?: Ruler
}>

export const ACLU: Choice = {
  gallerySize: 25_000,
  searches: 535,
  matedShare: 0,
  threshold: 80,
  listLength: 10,
  fmr: 5e-6,
  rho: 0.25,
  cross: 0.2,
  photoShift: 0,
  groups: [
    [1, 0, 0.5, 0.8],
    [3.7, 0, 0.5, 0.2],
  ],
  isRankMode: false,
}

export function settingOf(choice: Choice): Setting {
  const { groups, fmr, rho, cross, photoShift, gallerySize, searches, threshold, listLength, matedShare } =
    choice
  return {
    model: solveScoreModel({
      ...(choice.ruler ?? TEST_RULER),
      groups: groups.map(([falseMatchFactor, photoGap]) => ({ falseMatchFactor, photoGap })),
      fmr,
      rho,
      cross,
      photoShift,
    }),
    gallerySize,
    galleryCounts: apportion(
      gallerySize,
      groups.map((group) => group[2]),
    ),
    searchCounts: apportion(
      searches,
      groups.map((group) => group[3]),
    ),
    matedShare,
    thresholds: groups.map(() => (choice.isRankMode ? -Infinity : toLogOdds(threshold))),
    listLength,
  }
}

/** Sizes evenly over the orders of magnitude, 1 to 1e9. */
export const gallerySizes = fc.double({ min: 0, max: 9, noNaN: true }).map((power) => Math.floor(10 ** power))

const group = fc.tuple(
  fc.double({ min: 0.1, max: 10, noNaN: true }),
  fc.double({ min: -4, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 5 }),
  fc.integer({ min: 0, max: 5 }),
)

/** Any setting of few searches, the odd ones included: nobody enrolled in a group, one person in all, rank mode. */
export const choices: fc.Arbitrary<Choice> = fc.record({
  gallerySize: gallerySizes,
  searches: fc.integer({ min: 1, max: 40 }),
  matedShare: fc.constantFrom(0, 0.3, 1),
  threshold: fc.constantFrom(50, 80, 90, 99, 99.99),
  listLength: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 50 })),
  fmr: fc.double({ min: -10, max: -2, noNaN: true }).map((power) => 10 ** power),
  rho: fc.double({ min: 0, max: 0.6, noNaN: true }),
  cross: fc.double({ min: 0.01, max: 1, noNaN: true }),
  photoShift: fc.double({ min: -8, max: 0, noNaN: true }),
  groups: fc.array(group, { minLength: 1, maxLength: 4 }),
  isRankMode: fc.boolean(),
})

/** The candidates of every search. */
export function listsOf(trial: Trial, setting: Setting): (readonly Candidate[])[] {
  const count = setting.searchCounts.reduce((a, b) => a + b, 0)
  return Array.from({ length: count }, (_, probe) => readCandidates(trial, setting, probe))
}

/** A number of an enrolled person alone. */
export const personOf = ({ group, place }: Pick<Candidate, 'group' | 'place'>): number => place * 10 + group

export const people = (list: readonly Candidate[]): number[] => list.map(personOf)
