import { BLOCK } from './leastTails.ts'
import { readSearchScores, settleMates } from './searchScores.ts'
import type { Setting } from './setting.ts'
import { type Trial, leastTailsOf, probesOf } from './trial.ts'

/**
 * Draws what `readSearches` would have to draw for this setting, for about `budget` milliseconds of the clock `now`.
 * Call it again until it returns true; reading is then cheap. The result does not depend on how often it is called.
 */
export function prepare(trial: Trial, setting: Setting, budget: number, now: () => number): boolean {
  const end = now() + budget
  const isTimeUp = (): boolean => now() >= end
  const { searchCounts, galleryCounts } = setting
  for (let group = 0; group < searchCounts.length; group += 1) {
    for (let ordinal = 0; ordinal < searchCounts[group]!; ordinal += BLOCK) {
      probesOf(trial, group, Math.min(ordinal + BLOCK, searchCounts[group]!))
      galleryCounts.forEach((count, galleryGroup) => {
        if (count > 0) leastTailsOf(trial, { group, ordinal, galleryGroup }, count)
      })
      if (isTimeUp()) return false
    }
  }
  return settleMates(trial, setting, readSearchScores(trial, setting), isTimeUp)
}
