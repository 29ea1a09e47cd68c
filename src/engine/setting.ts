import type { ScoreModel } from './scoreModel.ts'

/** Everything that decides what a set of searches finds, as plain numbers. The scenario layer makes one. */
export type Setting = Readonly<{
  model: ScoreModel
  /** People enrolled, 1 to 1e9. */
  gallerySize: number
  /** People enrolled by group, adding up to `gallerySize`. */
  galleryCounts: readonly number[]
  /** Searches by group of the person searched for. */
  searchCounts: readonly number[]
  /** Share of searches whose subject is enrolled, 0 to 1. Not so for a group of which nobody is enrolled. */
  matedShare: number
  /** Lowest log-odds returned, by group of the person searched for; -Infinity returns the best whatever they score. */
  thresholds: readonly number[]
  /** Candidates returned at most, 1 to 50. */
  listLength: number
}>

/** Share of a group's searches that are mated: none when nobody of the group is enrolled. */
export function matedShareOf(setting: Setting, g: number): number {
  return setting.galleryCounts[g]! > 0 ? setting.matedShare : 0
}
