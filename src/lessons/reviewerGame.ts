import { presetScenario } from '../scenario/presets/index.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** The `lesson` of a link that opens the game of the reviewer; it is none of the lessons with steps. */
export const REVIEWER_GAME = 'reviewer'

export const GAME = {
  rounds: 12,
  /** Of the right people, and of the strangers, there are at least so many: else one kind of mistake could not be made. */
  leastOfKind: 3,
} as const

const SHERIFF = presetScenario('washington-county')

/**
 * Whose lists are reviewed: a sheriff's search of 300,000 mugshots with camera pictures, in which every second person is
 * enrolled. A low threshold, so that right people and strangers share a range of scores; one group, since nothing in the
 * game is about groups.
 */
export const GAME_SCENARIO: Scenario = {
  ...SHERIFF,
  mode: 'threshold',
  threshold: 50,
  comparison: null,
  matedShare: 0.5,
  groups: SHERIFF.groups.slice(0, 1),
}
