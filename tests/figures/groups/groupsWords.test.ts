import { describe, expect, test } from 'vitest'
import { orderRows } from '../../../src/figures/groups/groupRow.ts'
import { groupsTable } from '../../../src/figures/groups/groupsTable.ts'
import { formatTimes, groupsWords, ratioLabel } from '../../../src/figures/groups/groupsWords.ts'
import { ACLU, gap, rate } from './aclu.ts'

const rows = orderRows(ACLU, 'largest')
const [color, white] = [rows[0]!, rows[1]!]
const published = {
  rows,
  referenceId: 'white',
  gaps: [gap('color', color.now, white.now)],
  threshold: 80,
  comparison: 99,
}

describe('groupsWords', () => {
  test('says the counts first, then the ratio with all that fits, the average, and the pinned threshold', () => {
    expect(groupsWords(published)).toBe(
      'At 80%, this run wrongly matches 11 of 107 (Members of color) and 17 of 428 (White members). ' +
        'In the group “Members of color” that is 2.6 times the rate of “White members”. One test is partly luck: the true ratio may be anything from 1.3 to 5.2 times. ' +
        'On average over many runs, in every 10,000 searches: 1,028 (Members of color) and 397 (White members). ' +
        'At 99% it is 0 of 107 (Members of color) and 0 of 428 (White members).',
    )
  })

  test('says that a test is too small to tell when it fits no gap, too', () => {
    const now = [rate(2, 50, 0.04), rate(3, 50, 0.05)] as const
    const small = [
      { ...color, now: now[0] },
      { ...white, now: now[1] },
    ]
    const words = groupsWords({
      ...published,
      rows: small,
      gaps: [gap('color', now[0], now[1])],
      comparison: null,
    })
    expect(words).toContain(
      'Too few to tell for “Members of color” against “White members”: allowing for luck',
    )
  })

  test('does not call a test too small that leaves hardly anything but no gap', () => {
    const same = {
      id: 'a',
      ratio: { value: 1, low: 0.985, high: 1.02 },
      difference: { value: 0, low: -0.015, high: 0.02 },
      expectedRatio: 1,
      expectedRange: null,
      expectedDifference: 0,
    }
    const wide = { ...same, ratio: { value: 1, low: 0.7, high: 1.4 } }
    const all = [
      { ...color, id: 'a', label: 'A' },
      { ...white, id: 'b', label: 'B' },
    ]
    const words = (gaps: typeof same) =>
      groupsWords({ ...published, rows: all, referenceId: 'b', gaps: [gaps] })
    expect(words(same)).toContain(
      'Between “A” and “B” there is next to no gap: allowing for luck, the true ratio is 0.985 to 1.02 times.',
    )
    expect(words(same)).not.toContain('Too few')
    expect(ratioLabel(same, all, 'b')).toBe('next to no gap; by luck 0.985 to 1.02')
    expect(words(wide)).toContain('Too few to tell for “A” against “B”')
  })

  test('says in words why there is no ratio, and never 0 or infinity', () => {
    const none = { ...white, now: rate(0, 428, 1e-4) }
    const both = { ...color, now: rate(0, 107, 1e-4) }
    const undefinedGap = [gap('color', color.now, none.now)]
    expect(groupsWords({ ...published, rows: [color, none], gaps: undefinedGap })).toContain(
      'No ratio can be given: nobody was wrongly matched in the group “White members”.',
    )
    expect(
      groupsWords({ ...published, rows: [both, none], gaps: [gap('color', both.now, none.now)] }),
    ).toContain('Nobody was wrongly matched, so this run has no gap to measure.')
    expect(ratioLabel(undefinedGap[0]!, [color, none], 'white')).toBe('no ratio: a rate is zero')
  })

  test('says when there is no threshold, and when each group has its own', () => {
    const own = [
      { ...color, threshold: 84.8 },
      { ...white, threshold: 77.9 },
    ]
    const none = rows.map((row) => ({ ...row, threshold: null }))
    expect(groupsWords({ ...published, rows: own })).toMatch(
      /^With a threshold for each group, this run wrongly matches 11 of 107/,
    )
    expect(groupsWords({ ...published, rows: none })).toMatch(
      /^With no threshold, this run wrongly matches 11 of 107/,
    )
    expect(groupsTable({ ...published, rows: own, pinnedGaps: null }).rows[0]?.[1]).toBe('84.8%')
    expect(groupsTable({ ...published, rows: none, pinnedGaps: null }).rows[0]?.[1]).toBe('no threshold')
  })

  test('names what the pinned setting would give where each group has its own, in words and table', () => {
    const own = [
      { ...color, threshold: 84.8, pinnedThreshold: 99.3 },
      { ...white, threshold: 77.9, pinnedThreshold: 98.6 },
    ]
    expect(groupsWords({ ...published, rows: own })).toContain('Set from 99%, it is 0 of 107')
    expect(groupsTable({ ...published, rows: own, pinnedGaps: null }).rows.map((row) => row[1])).toEqual([
      '84.8%',
      '77.9%',
      '99.3%',
      '98.6%',
    ])
  })

  test('one group has counts and no gap', () => {
    expect(groupsWords({ ...published, rows: [white], gaps: [], comparison: null })).toBe(
      'At 80%, this run wrongly matches 17 of 428. On average over many runs, in every 10,000 searches: 397.',
    )
  })

  test('a group nobody of which was searched for is said to be so', () => {
    const empty = { id: 'x', label: 'Others', now: rate(0, 0, null), pinned: rate(0, 0, null) }
    const words = groupsWords({ ...published, rows: [color, empty], gaps: [], referenceId: 'color' })
    expect(words).toMatch(
      /^At 80%, this run wrongly matches 11 of 107 \(Members of color\)\. In the group Others, nobody is searched for who is not in the gallery\./,
    )
    const all = groupsWords({ ...published, rows: [empty], gaps: [], referenceId: 'x' })
    expect(all).toBe(
      'Everyone searched for is in the gallery, so there is nobody outside it to match wrongly. ' +
        'Strangers can still be named, beside the right person or in their place.',
    )
    expect(words).not.toMatch(/NaN|Infinity|undefined/)
  })
})

test('a ratio near 1 keeps the digit that tells it from no gap', () => {
  expect([1.04, 0.97, 1.12, 2.59, null].map(formatTimes)).toEqual(['1.04', '0.97', '1.1', '2.6', '—'])
})

test('an average under one in a billion is not counted in trillions', () => {
  const rare = rows.map((row) => ({ ...row, now: { ...row.now, expected: 1e-14 } }))
  expect(groupsWords({ ...published, rows: rare })).toContain(
    'On average over many runs, it is fewer than 1 in 1,000,000,000 searches.',
  )
})

test('rows come by largest average rate or by name', () => {
  expect(orderRows(ACLU, 'largest').map(({ id }) => id)).toEqual(['color', 'white'])
  expect(orderRows(ACLU.toReversed(), 'alphabetical').map(({ id }) => id)).toEqual(['color', 'white'])
  expect(orderRows([white, color], 'alphabetical').map(({ label }) => label)).toEqual([
    'Members of color',
    'White members',
  ])
})

test('the table has the drawn numbers, a row for each group at each threshold', () => {
  const table = groupsTable({ ...published, pinnedGaps: null })
  expect(table.rows[0]).toEqual([
    'Members of color',
    '80%',
    '11',
    '107',
    '10%',
    '5.8% to 17%',
    '1,028',
    '2.6',
    '1.3 to 5.2',
  ])
  expect(table.rows).toHaveLength(4)
  expect(table.rows[3]).toEqual([
    'White members',
    '99%',
    '0',
    '428',
    '0%',
    '0% to 0.89%',
    'fewer than 1',
    'compared with',
    '—',
  ])
})
