import fc from 'fast-check'
import { expect, test } from 'vitest'
import { funnelCounts, funnelStages } from '../../../src/figures/reviewer/funnelCounts.ts'
import { funnelGeometry, searchesPerMark } from '../../../src/figures/reviewer/funnelGeometry.ts'
import { funnelTable, funnelWords } from '../../../src/figures/reviewer/funnelWords.ts'
import { expectedSearches, naturalFrequencies } from '../../../src/engine/naturalFrequencies.ts'
import { REVIEWER } from '../../../src/engine/reviewer.ts'
import { parseLink } from '../../../src/scenario/parseLink.ts'
import { settingAt } from '../../../src/state/derive.ts'

/** Searches for people who are not in the gallery but for those named rightly. */
function counts(searches: number, right: number, wrong: number, passesWrong = 0.14, rejectsRight = 0.06) {
  const expected = {
    nonMatedNamed: wrong,
    nonMatedNothing: searches - right - wrong,
    outcomes: { foundFirst: right, foundLower: 0, pushedOff: 0, wrongOnly: 0, nothing: 0 },
  }
  return funnelCounts(expected, { passesWrong, rejectsRight })
}

test('the reviewer and the tree say the same of the same searches', () => {
  const states = ['?mated=0.5', '?preset=uk-pnd-2025', '?searches=1&mated=1', '?preset=washington-county', '']
  for (const link of states) {
    const { scenario } = parseLink(link)
    const setting = settingAt(scenario, scenario.threshold)
    const { searches, named } = funnelCounts(expectedSearches(setting), REVIEWER)
    const tree = naturalFrequencies(setting, searches)
    expect([link, named.right + named.wrong, named.right]).toEqual([link, tree.named, tree.firstNameRight])
  }
})

test('the funnel is said in counts, each out of the one before', () => {
  expect(funnelWords(counts(1000, 391, 91))).toBe(
    'Of 1,000 searches, 482 name someone; the name at the top is wrong in 91. The reviewer passes 381 of the 482. ' +
      'Of these, 13 are wrong. The reviewer also turns away 23 right names.',
  )
  expect(funnelWords(counts(535, 0, 28))).toBe(
    'Of 1,000 searches, 52 name someone; the name at the top is wrong in 52. The reviewer passes 7 of the 52. Of these, 7 are wrong.',
  )
})

test('one and none are said as such', () => {
  expect(funnelWords(counts(1000, 11, 0))).toBe(
    'Of 1,000 searches, 11 name someone; the name at the top is wrong in none. The reviewer passes 10 of the 11. ' +
      'Of these, none is wrong. The reviewer also turns away 1 right name.',
  )
  expect(funnelWords(counts(1000, 10, 5))).toContain('Of these, 1 is wrong.')
  expect(
    funnelTable(counts(1000, 0, 10))
      .rows.at(-1)
      ?.slice(0, 2),
  ).toEqual(['passes the reviewer', '1'])
})

test('a careful reviewer passes none; without names there is nothing to review', () => {
  expect(funnelWords(counts(535, 0, 28, 0))).toContain('The reviewer passes no name.')
  expect(funnelWords(counts(535, 0, 0))).toBe(
    'Of 1,000 searches, none names anyone, so there is nothing to review.',
  )
})

test('rare names are counted over more searches, so that no part of a person is shown', () => {
  expect(counts(535, 0, 0.02).searches).toBe(1_000_000)
  expect(counts(535, 0, 0.02).named.wrong).toBe(37)
})

test('the table splits each stage into right and wrong', () => {
  expect(funnelTable(counts(1000, 391, 91)).rows).toEqual([
    ['searches', '1,000', '—', '—'],
    ['name someone', '482', '391', '91'],
    ['pass the reviewer', '381', '368', '13'],
  ])
})

test('law: each stage is part of the one before, and the drawing has at most 1,000 marks a stage', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), share, share, share, share, (n, named, wrong, p, r) => {
      const names = n * named
      const drawn = counts(n, names * (1 - wrong), names * wrong, p, r)
      expect(drawn.passed.right).toBeLessThanOrEqual(drawn.named.right)
      expect(drawn.passed.wrong).toBeLessThanOrEqual(drawn.named.wrong)
      const totals = funnelStages(drawn).map((stage) => stage.total)
      expect(totals.toSorted((a, b) => b - a)).toEqual(totals)
      expect(drawn.searches / searchesPerMark(drawn.searches)).toBeLessThanOrEqual(1000)
      const drawing = JSON.stringify(funnelGeometry(drawn, 360))
      expect(drawing).not.toMatch(/NaN|null|Infinity/)
    }),
    { seed: 7, numRuns: 60 },
  )
})
