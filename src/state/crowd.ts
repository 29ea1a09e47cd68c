import { mostNamed, type NamedReading, readOn, startReading } from '../engine/readNamed.ts'
import { runKey } from '../scenario/cacheKey.ts'
import { referenceNumbers } from '../scenario/referenceNumbers.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { settingAt, trialOf } from './derive.ts'
import { memoize } from './memoize.ts'

/** People of the gallery who are named for somebody else, as columns, each person once. */
export type NamedPeople = Readonly<{
  count: number
  /** Number in the order of arrival, from 1: the same whatever the gallery size. */
  position: Float64Array
  /** Gallery group. */
  group: Uint8Array
  /** Best score against somebody else who is searched for, log-odds. */
  x: Float64Array
  /** That search, by its index in group order. */
  probe: Uint32Array
  /** Searches read for it; all of them, or as many as there was time for. */
  read: number
}>

type Reading = {
  readonly reading: NamedReading
  position: Float64Array
  numbered: number
  /** As last given: the same object as long as nothing more is read. */
  given: NamedPeople | null
}

const THRESHOLDS = ['threshold', 'comparison'] as const

/** Begun readings are kept: whoever asks next goes on where they were left. */
const readingOf = memoize(
  (scenario: Scenario, threshold: number) => `${threshold} ${runKey(scenario, THRESHOLDS)}`,
  (scenario, threshold): Reading => ({
    reading: startReading(trialOf(scenario.seed), settingAt(scenario, threshold)),
    position: new Float64Array(0),
    numbered: 0,
    given: null,
  }),
  4,
)

/** Lists with at most so many places are read at once: a few milliseconds. */
const AT_ONCE = 2000

/** Whether everybody named is read in the time of a frame, however slow the computer. */
export function isQuicklyNamed(scenario: Scenario, threshold: number): boolean {
  const { reading } = readingOf(scenario, threshold)
  return reading.read >= reading.searches || mostNamed(reading.trial, reading.setting) <= AT_ONCE
}

/**
 * Everybody of the gallery whom a search for somebody else names, at a threshold or at each group's own.
 *
 * @param threshold percent; with none in force it decides nothing
 * @param budget milliseconds to read for, from where the last call left off; by default until all is read
 */
export function namedPeople(scenario: Scenario, threshold: number, budget = Infinity): NamedPeople {
  const kept = readingOf(scenario, threshold)
  const { reading } = kept
  if (reading.read < reading.searches) readOn(reading, budget, () => performance.now())
  else if (kept.given?.read === reading.read) return kept.given
  number(kept, scenario)
  const { count, group, x, probe } = reading.people
  kept.given = {
    count,
    position: kept.position.subarray(0, count),
    group: group.subarray(0, count),
    x: x.subarray(0, count),
    probe: probe.subarray(0, count),
    read: reading.read,
  }
  return kept.given
}

/** Gives the people found since the last call their numbers. */
function number(kept: Reading, scenario: Scenario): void {
  const { count, group, index } = kept.reading.people
  if (count === kept.numbered) return
  const numberOf = referenceNumbers(scenario)
  if (kept.position.length < count) {
    const longer = new Float64Array(2 * count)
    longer.set(kept.position)
    kept.position = longer
  }
  for (let i = kept.numbered; i < count; i += 1) kept.position[i] = numberOf(group[i]!, index[i]!)
  kept.numbered = count
}
