import fc from 'fast-check'
import { expect, test } from 'vitest'
import { funnelCounts, funnelStages } from '../../../src/charts/funnel/funnelCounts.ts'
import { funnelGeometry, searchesPerMark } from '../../../src/charts/funnel/funnelGeometry.ts'
import { funnelTable, funnelWords } from '../../../src/charts/funnel/funnelWords.ts'

/** As engine/reviewer.ts computes it, from right and wrong first names. */
function funnel(searches: number, right: number, wrong: number, passesWrong = 0.14, rejectsRight = 0.06) {
  const wrongPassed = wrong * passesWrong
  const passed = right * (1 - rejectsRight) + wrongPassed
  return { searches, names: right + wrong, wrongNames: wrong, passed, wrongPassed, wrongShare: null }
}

test('the funnel is said in counts, each out of the one before', () => {
  expect(funnelWords(funnelCounts(funnel(1000, 391, 91)))).toBe(
    'Of 1,000 searches, 482 name someone; the first name is wrong in 91. The reviewer passes 381 of them. ' +
      'Of these, 13 are wrong. The reviewer also turns away 23 right names.',
  )
  expect(funnelWords(funnelCounts(funnel(535, 0, 28)))).toBe(
    'Of 1,000 searches, 52 name someone; the first name is wrong in 52. The reviewer passes 7 of them. Of these, 7 are wrong.',
  )
})

test('a careful reviewer passes none; without names there is nothing to review', () => {
  expect(funnelWords(funnelCounts(funnel(535, 0, 28, 0)))).toContain('The reviewer passes none of them.')
  expect(funnelWords(funnelCounts(funnel(535, 0, 0)))).toBe(
    'Of 1,000 searches, none names anyone, so there is nothing to review.',
  )
})

test('rare names are counted over more searches, so that no part of a person is shown', () => {
  expect(funnelCounts(funnel(535, 0, 0.02)).searches).toBe(1_000_000)
  expect(funnelCounts(funnel(535, 0, 0.02)).named.wrong).toBe(37)
})

test('the table splits each stage into right and wrong', () => {
  expect(funnelTable(funnelCounts(funnel(1000, 391, 91))).rows).toEqual([
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
      const counts = funnelCounts(funnel(n, names * (1 - wrong), names * wrong, p, r))
      expect(counts.passed.right).toBeLessThanOrEqual(counts.named.right)
      expect(counts.passed.wrong).toBeLessThanOrEqual(counts.named.wrong)
      const totals = funnelStages(counts).map((stage) => stage.total)
      expect(totals.toSorted((a, b) => b - a)).toEqual(totals)
      expect(counts.searches / searchesPerMark(counts.searches)).toBeLessThanOrEqual(1000)
      const drawing = JSON.stringify(funnelGeometry(counts, 360))
      expect(drawing).not.toMatch(/NaN|null|Infinity/)
    }),
    { seed: 7, numRuns: 60 },
  )
})
