import { readCandidates } from './candidates.ts'
import { isReturned } from './logOdds.ts'
import { type NamedPeople, addNamed, nobodyNamed } from './namedPeople.ts'
import { type SearchScores, readSearchScores } from './searchScores.ts'
import type { Setting } from './setting.ts'
import type { Trial } from './trial.ts'

/** Who is named for somebody else, as far as the searches have been read. `readOn` reads more of them. */
export type NamedReading = {
  readonly trial: Trial
  readonly setting: Setting
  /** Searches in all. */
  readonly searches: number
  /** Searches read so far. */
  read: number
  readonly people: NamedPeople
}

/** A reading of no search yet. */
export function startReading(trial: Trial, setting: Setting): NamedReading {
  const searches = setting.searchCounts.reduce((sum, count) => sum + count, 0)
  return { trial, setting, searches, read: 0, people: nobodyNamed() }
}

/**
 * Reads the lists of more searches, for about `budget` milliseconds of the clock `now`, and of one search at least.
 *
 * On a list are at most `listLength` people at or above the threshold; whoever is on one and is not the person searched
 * for is named. The mate, who takes a place on the list, is not.
 *
 * @returns whether all searches are read
 */
export function readOn(reading: NamedReading, budget: number, now: () => number): boolean {
  const end = now() + budget
  const scores = readSearchScores(reading.trial, reading.setting)
  while (reading.read < reading.searches) {
    const probe = reading.read
    reading.read += 1
    if (!isNaming(scores, reading.setting, probe)) continue
    addWrong(reading, probe)
    if (now() >= end) break
  }
  return reading.read >= reading.searches
}

/** Everybody named in the searches of a setting. */
export function readNamed(trial: Trial, setting: Setting): NamedPeople {
  const reading = startReading(trial, setting)
  readOn(reading, Infinity, () => 0)
  return reading.people
}

/** Places on the lists of the searches that name anybody wrong, at most: what a whole reading has to look at. */
export function mostNamed(trial: Trial, setting: Setting): number {
  const scores = readSearchScores(trial, setting)
  let naming = 0
  for (let probe = 0; probe < scores.count; probe += 1) if (isNaming(scores, setting, probe)) naming += 1
  return naming * setting.listLength
}

/** Whether a search may name anybody wrong: nobody but the mate can score higher than its best. */
function isNaming(scores: SearchScores, setting: Setting, probe: number): boolean {
  return isReturned(scores.bestNonMate[probe]!, setting.thresholds[scores.group[probe]!]!)
}

function addWrong({ trial, setting, people }: NamedReading, probe: number): void {
  for (const { isMate, group, place, x } of readCandidates(trial, setting, probe))
    if (!isMate) addNamed(people, group, place, x, probe)
}
