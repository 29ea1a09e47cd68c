import { describe, expect, test } from 'vitest'
import { fieldBase, filledOf } from '../../../src/figures/groups/groupField.ts'
import { groupsHeadline } from '../../../src/figures/groups/groupsHeadline.ts'
import { orderRows } from '../../../src/figures/groups/groupRow.ts'
import type { GroupRate } from '../../../src/state/groupRates.ts'
import { ACLU, gap, rate } from './aclu.ts'

const rows = orderRows(ACLU, 'largest')
const [color, white] = [rows[0]!, rows[1]!]
const published = { rows, referenceId: 'white', gaps: [gap('color', color.now, white.now)] }

describe('groupsHeadline', () => {
  const pair = (a: GroupRate, b: GroupRate, gaps = [gap('color', a, b)]) =>
    groupsHeadline({
      rows: [
        { ...color, now: a },
        { ...white, now: b },
      ],
      referenceId: 'white',
      gaps,
    })

  test('is how many times as often a group is wrongly matched as the reference group', () => {
    expect(groupsHeadline(published)).toBe(
      'Members of color: wrongly matched 2.6 times as often as White members',
    )
  })

  test('claims no gap that the run cannot tell', () => {
    expect(pair(rate(2, 50, 0.04), rate(3, 50, 0.05))).toBe(
      'Members of color and White members: too few wrong matches to tell a gap',
    )
    expect(pair(rate(5000, 10_000, 0.5), rate(5001, 10_000, 0.5))).toBe(
      'Members of color and White members: wrongly matched about equally often',
    )
  })

  test('says whom a run wrongly matches where there is no ratio', () => {
    expect(pair(rate(0, 107, 1e-4), rate(0, 428, 1e-4))).toBe(
      'Nobody of 535 people is wrongly matched in this run',
    )
    expect(pair(rate(3, 107, 0.02), rate(0, 428, 1e-4))).toBe(
      '3 of 535 people are wrongly matched, in some groups nobody',
    )
    expect(groupsHeadline({ rows: [white], referenceId: 'white', gaps: [] })).toBe(
      '17 of 428 people are wrongly matched',
    )
    expect(pair(rate(0, 0, null), rate(0, 0, null), [])).toBe(
      'Nobody is searched for who is not in the gallery',
    )
  })
})

test('fields have a hundred people, or a thousand where of a hundred hardly anybody is filled; never all but all', () => {
  const rare = rows.map((row) => ({ ...row, now: rate(11, 1000, 0.011) }))
  expect([fieldBase(rows), fieldBase(rare)]).toEqual([100, 1000])
  expect([filledOf(11 / 107, 100), filledOf(17 / 428, 100), filledOf(0.9999, 100), filledOf(1, 100)]).toEqual(
    [10, 4, 99, 100],
  )
})
