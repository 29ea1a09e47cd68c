import { presetScenario } from '../scenario/presets/index.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** The `lesson` of a link that opens the game of the reviewer; it is none of the lessons with steps. */
export const REVIEWER_GAME = 'reviewer'

export const GAME = {
  rounds: 12,
  /** Of the right people, and of the strangers, there are at least so many: else one kind of mistake could not be made. */
  leastOfKind: 3,
  /**
   * Percent: faces that score from here up to below there. Under it there are hardly any right people, over it hardly
   * any strangers; a face outside would be told by its score alone.
   */
  scores: { from: 60, below: 90 },
  /**
   * Between these lies, in half of all cases, the largest difference of two photos of one person in the game, of build as of pose and
   * look: what a reader measures a number by. Counted from the drawings; a test holds it.
   */
  usual: { from: 7, to: 16 },
  /** The same of build, of a stranger and the photo: in pose and look strangers differ no more than a person from themselves. */
  strangersBuild: { from: 12, to: 23 },
} as const

const SHERIFF = presetScenario('washington-county')

/**
 * Whose lists are reviewed: a sheriff's search of 300,000 mugshots with camera pictures. So many are enrolled that of the
 * faces in the range of `GAME.scores` half are strangers; one group, since nothing in the game is about groups.
 */
export const GAME_SCENARIO: Scenario = {
  ...SHERIFF,
  mode: 'threshold',
  threshold: GAME.scores.from,
  comparison: null,
  matedShare: 0.85,
  groups: SHERIFF.groups.slice(0, 1),
}
