import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NamedPeople } from '../../src/engine/namedPeople.ts'
import { mostNamed, readNamed, readOn, startReading } from '../../src/engine/readNamed.ts'
import { createTrial } from '../../src/engine/trial.ts'
import { ACLU, choices, listsOf, personOf, settingOf } from './settings.ts'

const LAWS = { seed: 1_000, numRuns: 150 }

/** Everybody found, with the best score. */
const people = ({ count, group, index, x }: NamedPeople): ReadonlyMap<number, number> =>
  new Map(Array.from({ length: count }, (_, i) => [personOf({ group: group[i]!, place: index[i]! }), x[i]!]))

describe('the people named for somebody else', { timeout: 60_000 }, () => {
  test('are those on the lists who are not the person searched for, each once, with their best score', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const trial = createTrial('crowd')
        const setting = settingOf(choice)
        const best = new Map<number, number>()
        for (const candidate of listsOf(trial, setting).flat()) {
          if (candidate.isMate) continue
          const person = personOf(candidate)
          best.set(person, Math.max(best.get(person) ?? -Infinity, candidate.x))
        }
        const named = readNamed(trial, setting)
        expect(people(named)).toEqual(best)
        expect(named.count).toBe(best.size)
        expect(named.count).toBeLessThanOrEqual(mostNamed(trial, setting))
      }),
      LAWS,
    )
  })

  test('one search names no more people than its list holds, however large the gallery', () => {
    for (const gallerySize of [25_000, 1e7, 1e9]) {
      const setting = settingOf({ ...ACLU, searches: 1, threshold: 50, listLength: 5, gallerySize })
      expect(readNamed(createTrial('crowd'), setting).count).toBeLessThanOrEqual(5)
    }
  })

  test('are the same read at once and in slices, and each slice reads a search at least', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const setting = settingOf(choice)
        const reading = startReading(createTrial('crowd'), setting)
        let clock = 0
        let slices = 0
        for (let isWhole = false; !isWhole; slices += 1) isWhole = readOn(reading, 3, () => (clock += 1))
        expect(slices).toBeLessThanOrEqual(1 + choice.searches)
        expect(people(reading.people)).toEqual(people(readNamed(createTrial('crowd'), setting)))
      }),
      LAWS,
    )
  })
})
