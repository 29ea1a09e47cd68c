import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { Candidate } from '../../src/engine/candidates.ts'
import { isReturned } from '../../src/engine/logOdds.ts'
import { prepare } from '../../src/engine/prepare.ts'
import { SEARCH_OUTCOMES, type SearchOutcome, probeAt, readSearches } from '../../src/engine/searches.ts'
import { createTrial } from '../../src/engine/trial.ts'
import { ACLU, choices, listsOf, people, settingOf } from './settings.ts'

const LAWS = { seed: 535, numRuns: 150 }

/** What a search's list says of its end, told from the list alone. */
function outcomeFrom(
  list: readonly Candidate[],
  isMated: boolean,
  mate: number,
  threshold: number,
): SearchOutcome {
  if (!isMated) return list.length > 0 ? 'falsePositive' : 'trueNegative'
  const rank = list.find((candidate) => candidate.isMate)?.rank
  if (rank !== undefined) return rank === 1 ? 'foundFirst' : 'foundLower'
  if (list.length === 0) return 'nothing'
  return isReturned(mate, threshold) ? 'pushedOff' : 'wrongOnly'
}

describe('a search', { timeout: 60_000 }, () => {
  test('ends as its own list of candidates says', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(choices, fc.string({ maxLength: 4 }), (choice, seed) => {
        const trial = createTrial(seed)
        const setting = settingOf(choice)
        const searches = readSearches(trial, setting)
        listsOf(trial, setting).forEach((list, probe) => {
          const { group, ordinal } = probeAt(setting, probe)
          expect([searches.group[probe], searches.ordinal[probe]]).toEqual([group, ordinal])
          const isMated = searches.isMated[probe] === 1
          const mate = searches.mate[probe]!
          expect(Number.isNaN(mate)).toBe(!isMated)
          const outcome = SEARCH_OUTCOMES[searches.outcome[probe]!]!
          expect(outcome).toBe(outcomeFrom(list, isMated, mate, setting.thresholds[group]!))
          const wrong = list.find((candidate) => !candidate.isMate)
          if (wrong !== undefined) expect(wrong.x).toBe(searches.bestNonMate[probe])
          seen.add(outcome)
        })
      }),
      LAWS,
    )
    expect([...seen].toSorted()).toEqual([...SEARCH_OUTCOMES].toSorted())
  })

  test('lists at most as many as asked for, each once, by rank, at or above the threshold, between 0 and 100 %', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const setting = settingOf(choice)
        for (const [probe, list] of listsOf(createTrial('lists'), setting).entries()) {
          const threshold = setting.thresholds[probeAt(setting, probe).group]!
          expect(list.length).toBeLessThanOrEqual(Math.min(setting.listLength, setting.gallerySize))
          expect(new Set(people(list)).size).toBe(list.length)
          list.forEach((candidate, i) => {
            expect(candidate.rank).toBe(i + 1)
            expect(isReturned(candidate.x, threshold)).toBe(true)
            expect(candidate.x).toBeLessThanOrEqual(list[i - 1]?.x ?? Infinity)
            expect(candidate.score >= 0 && candidate.score <= 100).toBe(true)
          })
          if (choice.isRankMode) expect(list.length).toBe(Math.min(setting.listLength, setting.gallerySize))
        }
      }),
      LAWS,
    )
  })

  test('of a gallery of one who is the mate finds the mate or nobody', () => {
    const setting = settingOf({
      ...ACLU,
      groups: [[1, 0, 1, 1]],
      gallerySize: 1,
      matedShare: 1,
      photoShift: -7.3,
    })
    const { outcome, bestNonMate } = readSearches(createTrial('one'), setting)
    expect(new Set(Array.from(outcome, (i) => SEARCH_OUTCOMES[i]))).toEqual(
      new Set(['foundFirst', 'nothing']),
    )
    expect(new Set(bestNonMate)).toEqual(new Set([-Infinity]))
  })

  test('is never mated in a group of which nobody is enrolled', () => {
    const setting = settingOf({
      ...ACLU,
      groups: [
        [1, 0, 1, 1],
        [1, 0, 0, 1],
      ],
      matedShare: 1,
    })
    const { isMated, group } = readSearches(createTrial('none'), setting)
    expect(Array.from(isMated)).toEqual(Array.from(group, (g) => 1 - g))
  })

  test('that does not exist is refused by its number', () => {
    expect(() => probeAt(settingOf(ACLU), 535)).toThrow(new RangeError('No probe 535: there are 535.'))
  })
})

describe('a seed', { timeout: 60_000 }, () => {
  test('prints the same searches whatever was asked of the trial before, and in whatever slices', () => {
    fc.assert(
      fc.property(fc.array(choices, { minLength: 1, maxLength: 4 }), choices, (earlier, choice) => {
        const setting = settingOf(choice)
        const used = createTrial('order')
        for (const each of earlier) {
          readSearches(used, settingOf(each))
          listsOf(used, settingOf({ ...each, listLength: choice.listLength }))
        }
        const sliced = createTrial('order')
        let clock = 0
        while (!prepare(sliced, setting, 1, () => (clock += 1))) expect(clock).toBeLessThan(100_000)
        const drawn = sliced.drawn.listEntries
        readSearches(sliced, setting)
        expect(sliced.drawn.listEntries).toBe(drawn)
        const fresh = createTrial('order')
        for (const trial of [used, sliced]) {
          expect(readSearches(trial, setting)).toEqual(readSearches(fresh, setting))
          expect(listsOf(trial, setting)).toEqual(listsOf(fresh, setting))
        }
      }),
      { ...LAWS, numRuns: 60 },
    )
  })

  test('fixes who is enrolled in about the share asked for, and a smaller share enrols some of the same', () => {
    const read = (matedShare: number) =>
      readSearches(createTrial('share'), settingOf({ ...ACLU, searches: 10_000, matedShare }))
    const [third, half] = [read(0.3).isMated, read(0.5).isMated]
    const count = third.reduce((a, b) => a + b, 0)
    expect(Math.abs(count - 3_000)).toBeLessThan(4 * Math.sqrt(10_000 * 0.3 * 0.7))
    expect(third.every((isMated, probe) => isMated <= half[probe]!)).toBe(true)
    expect(new Set(read(0).isMated)).toEqual(new Set([0]))
    expect(new Set(read(1).isMated)).toEqual(new Set([1]))
  })
})
