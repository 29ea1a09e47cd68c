import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frequenciesTable } from '../../../src/figures/frequencies/frequenciesTable.ts'
import { frequenciesWords } from '../../../src/figures/frequencies/frequenciesWords.ts'
import {
  BRANCHES,
  LEAVES,
  cellLeaves,
  countLeaves,
  leafCounts,
} from '../../../src/figures/frequencies/searchCounts.ts'
import { binGrid, sides } from '../../../src/figures/frequencies/binGeometry.ts'
import { frequenciesHeadline } from '../../../src/figures/frequencies/frequenciesHeadline.ts'
import { moves } from '../../../src/figures/frequencies/movingMarks.ts'
import { figure } from '../../../src/figures/frequencies/figure.tsx'
import { frequenciesData } from '../../../src/figures/frequencies/frequenciesData.ts'
import { presetScenario } from '../../../src/scenario/presets/index.ts'
import { MIXED, STRANGERS, makeCounts } from './counts.ts'

const HALF = 0.5

describe('frequenciesWords', () => {
  test('says what becomes of all searches in whole numbers that add up', () => {
    expect(frequenciesWords(MIXED, 0.104)).toBe(
      'Of 1,000 searches, 500 are for someone in the gallery and 500 for someone who is not. ' +
        'In the gallery: 391 named first, 14 lower in the list, 95 missed. Not in the gallery: 52 wrongly matched. ' +
        'Someone is named in 482; the name at the top is right in 391 of them.',
    )
  })

  test('says that any name is wrong when nobody is in the gallery', () => {
    expect(frequenciesWords(STRANGERS, 0.052)).toBe(
      'None of 1,000 searches is for someone in the gallery, so any name is wrong. ' +
        'Not in the gallery: 52 wrongly matched. Someone is named in 52; the name at the top is right in none of them.',
    )
  })

  test('says a wrong match rarer than one of these searches as 1 in so many', () => {
    expect(frequenciesWords(makeCounts(74, 0, 0, 0, 26, 0, 900), 2e-5)).toBe(
      'Of 1,000 searches, 100 are for someone in the gallery and 900 for someone who is not. ' +
        'In the gallery: 74 named first, 0 lower in the list, 26 missed. Not in the gallery: nobody wrongly matched. ' +
        'A wrong match is rarer than this: 1 in 50,000 searches of someone not in the gallery. ' +
        'Someone is named in 74; the name at the top is right in 74 of them.',
    )
  })

  test('says so when nobody is named', () => {
    expect(frequenciesWords(makeCounts(1, 0, 0, 0, 0, 0, 999), null)).toContain(
      'Of 1,000 searches, 1 is for someone',
    )
    expect(frequenciesWords(makeCounts(0, 0, 0, 0, 0, 0, 1000), null)).toContain('Nobody is named')
  })
})

const part = fc.integer({ min: 0, max: 1000 })
const counts = fc.tuple(part, part, part, part, part, part, part).map((parts) => makeCounts(...parts))

test('law: the cells of the table, the leaves and the branches all add up to the searches', () => {
  fc.assert(
    fc.property(counts, (c) => {
      const cells = BRANCHES.flatMap((branch) => [true, false].map((named) => ({ branch, named })))
      const sum = cells.reduce((total, cell) => total + countLeaves(c, cellLeaves(cell)), 0)
      expect(sum).toBe(c.searches)
      expect(countLeaves(c, LEAVES)).toBe(c.searches)
      expect(countLeaves(c, cellLeaves({ branch: 'mated', named: true }))).toBe(c.table.matedNamed)
      expect(countLeaves(c, cellLeaves({ branch: null, named: true }))).toBe(c.named)
      const rows = frequenciesTable(c).raw!.map((row) => Number(row[2]))
      expect(rows.slice(0, LEAVES.length).reduce((a, b) => a + b, 0)).toBe(rows.at(-1))
    }),
    { seed: 5, numRuns: 1000 },
  )
})

test('law: the bins hold every search, none is empty, and both sides fit', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 280, max: 1200 }), (c, width) => {
      const shown = sides(c)
      const bins = shown.flatMap((side) => side.bins)
      expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(c.searches)
      for (const { count } of bins) expect(count).toBeGreaterThan(0)
      const { perRow, cell } = binGrid(width, shown.length)
      expect(perRow * cell * Math.max(1, shown.length)).toBeLessThanOrEqual(width)
    }),
    { seed: 6 },
  )
})

test('law: searches that move from bin to bin turn one picture into the other', () => {
  fc.assert(
    fc.property(counts, counts, (before, after) => {
      const now: Record<string, number> = { ...leafCounts(before) }
      for (const { from, to, count } of moves(before, after)) {
        now[from] = (now[from] ?? 0) - count
        now[to] = (now[to] ?? 0) + count
      }
      if (before.searches === after.searches) expect(now).toEqual(leafCounts(after))
      for (const count of Object.values(now)) expect(count).toBeGreaterThanOrEqual(0)
    }),
    { seed: 7 },
  )
  const raised = makeCounts(391, 14, 3, 22, 70, 50, 450)
  expect(moves(MIXED, raised)).toEqual([{ from: 'wronglyMatched', to: 'rightNobody', count: 2 }])
})

test('the headline is how often the name at the top is right', () => {
  expect(frequenciesHeadline(MIXED, HALF)).toBe(
    'If 50% are in the gallery (assumed): of 482 searches that name somebody, 391 name the right person first',
  )
  expect(frequenciesHeadline(STRANGERS, 0)).toBe(
    '52 of 1,000 searches name somebody, and every name is wrong',
  )
  expect(frequenciesHeadline(makeCounts(1, 0, 0, 0, 499, 0, 500), HALF)).toBe(
    'If 50% are in the gallery (assumed): of 1 search that names somebody, 1 names the right person first',
  )
  expect(frequenciesHeadline(makeCounts(0, 0, 0, 0, 0, 0, 1000), HALF)).toBe(
    'Nobody is named in 1,000 searches',
  )
})

test('that half are taken to be in the gallery is said first', () => {
  expect(frequenciesWords(MIXED, null, true)).toMatch(
    /^In this test nobody searched for is in the gallery; here half are taken to be\. Of 1,000 searches, 500 are/,
  )
})

test('the share in the gallery is named with where it comes from: nobody published one', () => {
  const title = (id: string, matedShare = presetScenario(id).matedShare): string => {
    const { counts, enrolled } = frequenciesData({ ...presetScenario(id), matedShare })
    return frequenciesHeadline(counts, enrolled)
  }
  expect(title('fbi-30m')).toMatch(/^If 50% are in the gallery \(assumed\): of 1,000 searches/)
  expect(title('uk-pnd-2025')).toMatch(/^If 75% are in the gallery \(assumed\): of /)
  expect(title('uk-pnd-2025', 0.5)).toMatch(/^If 50% are in the gallery \(assumed\): of /)
})

test('so many searches are taken that the wrong ones are some, and both kinds have their range', () => {
  const words = figure.words(presetScenario('met-2024'))
  expect(words).toMatch(/^Of 100,000 searches, 628 are for someone in the gallery and 99,372 for someone/)
  expect(words).toMatch(
    /\d+ missed \(between \d+ and \d+\)\. Not in the gallery: 2\d wrongly matched \(between 1\d and 3\d\)\./,
  )
  expect(words).toMatch(
    /Ranges hold 9 in 10 of 40 curves, drawn by how well they fit what was published; luck comes on top\.$/,
  )
  expect(figure.words({ ...presetScenario('fbi-30m'), mode: 'threshold', threshold: 99.99 })).not.toMatch(
    /1 in \d+ million|1 in [\d,]{10,}/,
  )
})

test('the table has both ends of what is wrongly matched and missed, in searches', () => {
  const { columns, rows, raw } = figure.table(presetScenario('met-2024'))
  expect(columns.map(({ key }) => key)).toEqual(['person', 'outcome', 'searches', 'low', 'high'])
  const row = (outcome: string) => rows.find((cells) => cells[1] === outcome)
  expect(row('wrong person named')?.slice(2)).toEqual(['21', '16', '34'])
  expect(row('missed')?.slice(2)).toEqual(['69', '53', '85'])
  for (const [, , searches, low, high] of raw!) {
    if (low === null) continue
    expect(Number(searches)).toBeGreaterThanOrEqual(Number(low))
    expect(Number(searches)).toBeLessThanOrEqual(Number(high))
  }
})
