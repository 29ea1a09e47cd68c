import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { createTrial } from '../../src/engine/trial.ts'
import { ACLU, choices, gallerySizes, listsOf, people, personOf, settingOf } from './settings.ts'

const LAWS = { seed: 535, numRuns: 150 }

describe('moving one setting', { timeout: 60_000 }, () => {
  test('raising the threshold never adds a name, and what is left is the head of the list', () => {
    fc.assert(
      fc.property(choices, fc.constantFrom(50, 70, 80, 95, 99, 99.9), (choice, threshold) => {
        const trial = createTrial('raise')
        const [low, high] = [Math.min(choice.threshold, threshold), Math.max(choice.threshold, threshold)]
        const before = listsOf(trial, settingOf({ ...choice, threshold: low }))
        const after = listsOf(trial, settingOf({ ...choice, threshold: high }))
        after.forEach((list, probe) => expect(list).toEqual(before[probe]!.slice(0, list.length)))
      }),
      LAWS,
    )
  })

  test('growing the gallery keeps every score, and removes a name only by pushing it off a full list', () => {
    fc.assert(
      fc.property(choices, gallerySizes, (choice, other) => {
        const trial = createTrial('grow')
        const small = settingOf({ ...choice, gallerySize: Math.min(choice.gallerySize, other) })
        const large = settingOf({ ...choice, gallerySize: Math.max(choice.gallerySize, other) })
        // A group's count can fall as the whole grows (largest remainder, three or more groups), and the first of a
        // group to be enrolled makes its searches mated: then other people are searched.
        fc.pre(small.galleryCounts.every((count, h) => count <= large.galleryCounts[h]!))
        fc.pre(
          choice.matedShare === 0 ||
            small.galleryCounts.every((count, h) => count > 0 || large.galleryCounts[h] === 0),
        )
        const first = listsOf(trial, small)
        const after = listsOf(trial, large)
        first.forEach((before, probe) => {
          const now = after[probe]!
          for (const candidate of before) {
            const kept = now.find((one) => personOf(one) === personOf(candidate))
            if (kept) expect(kept.x).toBe(candidate.x)
            else expect(now.length === large.listLength && now.every(({ x }) => x >= candidate.x)).toBe(true)
          }
        })
      }),
      LAWS,
    )
  })

  test('a list of five is the first five of the list of fifty', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const trial = createTrial('length')
        const long = listsOf(trial, settingOf({ ...choice, listLength: 50 }))
        const short = listsOf(trial, settingOf(choice))
        short.forEach((list, probe) => expect(list).toEqual(long[probe]!.slice(0, choice.listLength)))
      }),
      LAWS,
    )
  })

  test('no parameter but the seed draws anybody anew: at rho 0 a shifted model lists the same people', () => {
    const setting = settingOf({ ...ACLU, groups: [[1, 0, 1, 1]], isRankMode: true })
    const other = settingOf({
      ...ACLU,
      groups: [[1, 0, 1, 1]],
      isRankMode: true,
      fmr: 1e-4,
      rho: 0.6,
      photoShift: -5,
      threshold: 99,
    })
    const trial = createTrial('lens')
    const before = listsOf(trial, setting).map(people)
    expect(listsOf(trial, other).map(people)).toEqual(before)
    expect(listsOf(createTrial('lens2'), setting).map(people)).not.toEqual(before)
  })

  test('enlarging the number of searches, or adding a group, keeps everybody already searched for', () => {
    const trial = createTrial('more')
    const few = settingOf({
      ...ACLU,
      groups: [[1, 0, 1, 1]],
      searches: 30,
      matedShare: 0.5,
      isRankMode: true,
    })
    const many = { ...few, searchCounts: [300] }
    expect(listsOf(trial, many).slice(0, 30)).toEqual(listsOf(createTrial('more'), few))
    const joined = settingOf({
      ...ACLU,
      groups: [
        [1, 0, 1, 1],
        [1, 0, 0, 1],
      ],
      searches: 60,
      matedShare: 0.5,
      isRankMode: true,
    })
    expect(listsOf(trial, joined).slice(0, 30)).toEqual(listsOf(trial, few))
  })
})
