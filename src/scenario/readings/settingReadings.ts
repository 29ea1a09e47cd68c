import { settingOf, type Reading } from './reading.ts'

const shareOf = (weights: readonly number[], group: number): number =>
  weights[group]! / weights.reduce((a, b) => a + b, 0)

/** What was set, as numbers: so that a text never repeats a setting by hand. */
export const SETTING_READINGS = {
  /** Percent. */
  threshold: (s) => s.threshold,
  /** Percent; null when nothing is compared. */
  comparison: (s) => s.comparison,
  gallerySize: (s) => s.gallerySize,
  listLength: (s) => s.listLength,
  /** Searches, of all or of `group`. */
  searches: (s, { group }) => (group === undefined ? s.searches : settingOf(s).searchCounts[group]!),
  /** People enrolled, of all or of `group`. */
  enrolled: (s, { group }) => (group === undefined ? s.gallerySize : settingOf(s).galleryCounts[group]!),
  matedShare: (s) => s.matedShare,
  /** Share of the people searched for, 0 to 1. */
  searchedShare: (s, { group = 0 }) =>
    shareOf(
      s.groups.map(({ probeShare }) => probeShare),
      group,
    ),
  /** Share of the gallery, 0 to 1. */
  galleryShare: (s, { group = 0 }) =>
    shareOf(
      s.groups.map(({ galleryShare }) => galleryShare),
      group,
    ),
  falseMatchFactor: (s, { group = 0 }) => s.groups[group]?.falseMatchFactor ?? null,
  /** Pairs of photos compared in the whole test. */
  comparisons: (s) => s.searches * s.gallerySize,
  /** Searches wrong if a threshold of 80 % meant that one in five is: the misreading, not a rate of the model. */
  misreadWrong: (s) => s.searches * (1 - s.threshold / 100),
  /** The number asked about itself. */
  given: (_s, { count }) => count ?? null,
} as const satisfies Record<string, Reading>
