import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { isReturned } from '../../src/engine/logOdds.ts'
import { type Lights, prepareLights, readLights } from '../../src/engine/lights.ts'
import { probeAt } from '../../src/engine/searches.ts'
import { createTrial } from '../../src/engine/trial.ts'
import { ACLU, choices, gallerySizes, listsOf, personOf, settingOf } from './settings.ts'

const LAWS = { seed: 1_000, numRuns: 150 }

const people = ({ group, index }: Lights): Set<number> =>
  new Set(Array.from(index, (place, i) => personOf({ group: group[i]!, place })))

const isWithin = (some: Set<number>, all: Set<number>): boolean =>
  [...some].every((person) => all.has(person))

describe('the lights of the crowd', { timeout: 60_000 }, () => {
  test('are enrolled people, each once, who score at or above the threshold of the search that lights them', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const setting = settingOf(choice)
        const lights = readLights(createTrial('crowd'), setting)
        expect(people(lights).size).toBe(lights.count)
        for (let i = 0; i < lights.count; i += 1) {
          expect(lights.index[i]! >= 1 && lights.index[i]! <= setting.galleryCounts[lights.group[i]!]!).toBe(
            true,
          )
          expect(
            isReturned(lights.x[i]!, setting.thresholds[probeAt(setting, lights.probe[i]!).group]!),
          ).toBe(true)
        }
      }),
      LAWS,
    )
  })

  test('include every wrong name on any list, with at least the score it has there', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const trial = createTrial('crowd')
        const setting = settingOf(choice)
        const lights = readLights(trial, setting)
        const score = new Map(
          Array.from(lights.index, (place, i) => [
            personOf({ group: lights.group[i]!, place }),
            lights.x[i]!,
          ]),
        )
        for (const candidate of listsOf(trial, setting).flat()) {
          if (!candidate.isMate) expect(score.get(personOf(candidate))).toBeGreaterThanOrEqual(candidate.x)
        }
      }),
      LAWS,
    )
  })

  test('never go out as the gallery grows', () => {
    fc.assert(
      fc.property(choices, gallerySizes, (choice, other) => {
        const trial = createTrial('crowd')
        const [small, large] = [Math.min(choice.gallerySize, other), Math.max(choice.gallerySize, other)].map(
          (gallerySize) => settingOf({ ...choice, gallerySize }),
        )
        fc.pre(small!.galleryCounts.every((count, h) => count <= large!.galleryCounts[h]!))
        expect(isWithin(people(readLights(trial, small!)), people(readLights(trial, large!)))).toBe(true)
      }),
      LAWS,
    )
  })

  test('only go out as the threshold rises', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const trial = createTrial('crowd')
        const at = (threshold: number) =>
          people(readLights(trial, settingOf({ ...choice, isRankMode: false, threshold })))
        const [low, middle, high] = [at(50), at(80), at(99)]
        expect(isWithin(high, middle) && isWithin(middle, low)).toBe(true)
      }),
      LAWS,
    )
  })

  test('are the same drawn at once and in slices', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const setting = settingOf(choice)
        const sliced = createTrial('crowd')
        let clock = 0
        let slices = 0
        for (let next: number | null = 0; next !== null; slices += 1) {
          next = prepareLights(sliced, setting, 3, () => (clock += 1), next)
        }
        expect(slices).toBeLessThanOrEqual(1 + choice.searches)
        expect(readLights(sliced, setting)).toEqual(readLights(createTrial('crowd'), setting))
      }),
      LAWS,
    )
  })

  test('stay on when somebody better pushes them off the list', () => {
    const trial = createTrial('crowd')
    const setting = settingOf({ ...ACLU, gallerySize: 1e9, listLength: 1 })
    const named = new Set(listsOf(trial, setting).flat().map(personOf))
    const lit = people(readLights(trial, setting))
    expect(isWithin(named, lit)).toBe(true)
    expect(lit.size).toBeGreaterThan(2 * named.size)
  })
})
