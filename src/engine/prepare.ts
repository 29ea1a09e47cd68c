import { BLOCK } from './leastTails.ts'
import { readSearchScores, settleMates } from './searchScores.ts'
import type { Setting } from './setting.ts'
import { type Trial, hasLeastTails, leastTailsOf, probesOf } from './trial.ts'

/**
 * Draws what `readSearches` would have to draw for this setting, for about `budget` milliseconds of the clock `now`, and
 * always a little. Call it again until it returns true; reading is then cheap. What is read does not depend on it.
 */
export function prepare(trial: Trial, setting: Setting, budget: number, now: () => number): boolean {
  const end = now() + budget
  const isTimeUp = (): boolean => now() >= end
  const { searchCounts, galleryCounts } = setting
  for (let group = 0; group < searchCounts.length; group += 1) {
    for (let ordinal = 0; ordinal < searchCounts[group]!; ordinal += BLOCK) {
      probesOf(trial, group, Math.min(ordinal + BLOCK, searchCounts[group]!))
      for (let galleryGroup = 0; galleryGroup < galleryCounts.length; galleryGroup += 1) {
        const pair = { group, ordinal, galleryGroup }
        const count = galleryCounts[galleryGroup]!
        if (hasLeastTails(trial, pair, count)) continue
        leastTailsOf(trial, pair, count)
        if (isTimeUp()) return false
      }
    }
  }
  return settleMates(trial, setting, readSearchScores(trial, setting), isTimeUp)
}
