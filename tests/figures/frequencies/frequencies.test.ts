import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frequenciesTable, frequenciesWords } from '../../../src/figures/frequencies/frequenciesWords.ts'
import {
  BRANCHES,
  LEAVES,
  cellLeaves,
  countLeaves,
  leafCounts,
} from '../../../src/figures/frequencies/searchCounts.ts'
import { treeGeometry } from '../../../src/figures/frequencies/treeGeometry.ts'
import { MIXED, STRANGERS, makeCounts } from './counts.ts'

describe('frequenciesWords', () => {
  test('says what becomes of all searches in whole numbers that add up', () => {
    expect(frequenciesWords(MIXED, 0.104)).toBe(
      'Of 1,000 searches, 500 are for someone in the gallery and 500 for someone who is not. ' +
        'In the gallery: 391 named first, 14 lower in the list, 95 missed. Not in the gallery: 52 wrongly matched. ' +
        'Someone is named in 482; the first name is right in 391 of them.',
    )
  })

  test('says that any name is wrong when nobody is in the gallery', () => {
    expect(frequenciesWords(STRANGERS, 0.052)).toBe(
      'None of 1,000 searches is for someone in the gallery, so any name is wrong. ' +
        'Not in the gallery: 52 wrongly matched. Someone is named in 52; the first name is right in none of them.',
    )
  })

  test('says a wrong match rarer than one of these searches as 1 in so many', () => {
    expect(frequenciesWords(makeCounts(74, 0, 0, 0, 26, 0, 900), 2e-5)).toBe(
      'Of 1,000 searches, 100 are for someone in the gallery and 900 for someone who is not. ' +
        'In the gallery: 74 named first, 0 lower in the list, 26 missed. Not in the gallery: nobody wrongly matched. ' +
        'A wrong match is rarer than this: about 1 in 50,000 searches of someone not in the gallery. ' +
        'Someone is named in 74; the first name is right in 74 of them.',
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

test('law: a band is as thick as its searches are many, and ends do not touch', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 280, max: 1200 }), (c, width) => {
      const tree = treeGeometry(c, width)
      const each = leafCounts(c)
      const ends = LEAVES.map((leaf) => tree.leaves[leaf])
      ends.forEach((end, i) => {
        const share = c.searches > 0 ? each[LEAVES[i]!] / c.searches : 0
        expect(end.thickness).toBeCloseTo(share * (c.searches > 0 ? tree.root.thickness : 0), 6)
        const next = ends[i + 1]
        if (next) expect(next.y - next.thickness / 2).toBeGreaterThan(end.y + end.thickness / 2)
      })
      expect(JSON.stringify(tree)).not.toMatch(/NaN|null/)
    }),
    { seed: 6 },
  )
})
