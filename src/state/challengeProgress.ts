import { createStore } from 'zustand/vanilla'
import { CHALLENGES, type ChallengeId } from './challenges.ts'
import { readStored, writeStored } from './storage.ts'

const KEY = 'lookalike.challenges.1'

/** The challenges met so far; they last as long as the tab. */
export const challengeProgress = createStore<readonly ChallengeId[]>(() => readMet(readStored(KEY)))

/** What was kept, as far as it can be read: ids in the order of the list. */
export function readMet(text: string | null): readonly ChallengeId[] {
  const kept = new Set((text ?? '').split(' '))
  return CHALLENGES.filter((id) => kept.has(id))
}

/** Keeps what was met. The ids that are new, for whoever says so. */
export function keepMet(met: readonly ChallengeId[]): readonly ChallengeId[] {
  const before = challengeProgress.getState()
  const added = met.filter((id) => !before.includes(id))
  if (added.length === 0) return added
  const all = CHALLENGES.filter((id) => before.includes(id) || added.includes(id))
  challengeProgress.setState(all, true)
  writeStored(KEY, all.join(' '))
  return added
}
