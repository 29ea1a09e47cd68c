import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { observedRates } from '../../src/engine/observed.ts'
import { observedSelectivity } from '../../src/engine/observedSelectivity.ts'
import { readSearches } from '../../src/engine/searches.ts'
import { createTrial } from '../../src/engine/trial.ts'
import { ACLU, choices, listsOf, settingOf } from './settings.ts'

describe('the counts of a run', () => {
  test('carry Wilson intervals: 28 of 535 is between 3.6 and 7.5 %', () => {
    const setting = settingOf(ACLU)
    const trial = createTrial('aclu')
    const searches = readSearches(trial, setting)
    const outcome = searches.outcome.map((_, probe) => (probe < 28 ? 0 : 1))
    const { fpir } = observedRates({ ...searches, outcome }, setting).overall.intervals
    expect(fpir?.low).toBeCloseTo(0.03646, 5)
    expect(fpir?.high).toBeCloseTo(0.0746, 5)
  })

  test('add up, by group and overall', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const setting = settingOf(choice)
        const trial = createTrial('sum')
        const { overall, groups } = observedRates(readSearches(trial, setting), setting)
        for (const run of [overall, ...groups]) {
          const { outcomes } = run
          expect(Object.values(outcomes).reduce((a, b) => a + b, 0)).toBe(run.searches)
          expect(run.nonMated + run.mated).toBe(run.searches)
          expect(run.falsePositives).toBe(outcomes.falsePositive)
          expect(run.misses).toBe(outcomes.pushedOff + outcomes.wrongOnly + outcomes.nothing)
          expect(run.flagged).toBe(run.searches - outcomes.trueNegative - outcomes.nothing)
          expect(run.fpir).toBe(run.nonMated > 0 ? run.falsePositives / run.nonMated : null)
          expect(run.fnir).toBe(run.mated > 0 ? run.misses / run.mated : null)
          for (const name of ['fpir', 'fnir', 'ppv'] as const) {
            const [rate, interval] = [run[name], run.intervals[name]]
            expect(rate === null).toBe(interval === null)
            if (rate !== null && interval !== null)
              expect(interval.low <= rate && rate <= interval.high).toBe(true)
          }
          expect(run.ppv).toBe(run.flagged > 0 ? outcomes.foundFirst / run.flagged : null)
        }
        for (const name of [
          'searches',
          'nonMated',
          'mated',
          'falsePositives',
          'misses',
          'flagged',
        ] as const) {
          expect(groups.reduce((sum, run) => sum + run[name], 0)).toBe(overall[name])
        }
      }),
      { seed: 28, numRuns: 150 },
    )
  })

  test('count candidates as the lists show them while no list is full', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const setting = settingOf({ ...choice, matedShare: 0 })
        const trial = createTrial('lists')
        const lists = listsOf(trial, setting)
        const names = lists.reduce((sum, list) => sum + list.length, 0)
        const { overall: selectivity } = observedSelectivity(readSearches(trial, setting), trial, setting)
        expect(Math.round(selectivity! * lists.length)).toBeGreaterThanOrEqual(names)
        if (lists.some((list) => list.length === setting.listLength)) return
        expect(Math.round(selectivity! * lists.length)).toBe(names)
      }),
      { seed: 28, numRuns: 150 },
    )
  })

  test('candidates only fall as the threshold rises', () => {
    const trial = createTrial('fall')
    const read = (threshold: number): number => {
      const setting = settingOf({ ...ACLU, searches: 60, gallerySize: 1e7, threshold })
      return observedSelectivity(readSearches(trial, setting), trial, setting).overall!
    }
    const counts = [50, 55, 60, 70, 80, 90, 95, 99, 99.9].map(read)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(counts[0]! > counts.at(-1)!).toBe(true)
  })
})
