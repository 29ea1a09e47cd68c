import { describe, expect, test } from 'vitest'
import { fieldBase, filledOf } from '../../../src/figures/groups/groupField.ts'
import { groupsHeadline } from '../../../src/figures/groups/groupsHeadline.ts'
import { orderRows } from '../../../src/figures/groups/groupRow.ts'
import type { GroupRate } from '../../../src/state/groupRates.ts'
import { ACLU, gap, rate } from './aclu.ts'

const rows = orderRows(ACLU, 'largest')
const [color, white] = [rows[0]!, rows[1]!]

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

  test('is the ratio over many runs with its range, not what one run drew', () => {
    const drawn = { ...color.now, observed: { ...color.now.observed, count: 13 } }
    for (const now of [color.now, drawn])
      expect(pair(now, white.now, [gap('color', now, white.now, { low: 1.3, high: 4.3 })])).toBe(
        'Members of color: on average wrongly matched 2.6 times (1.3 to 4.3) as often as White members',
      )
    expect(pair(rate(0, 107, 0.1), rate(0, 428, 0.02))).toMatch(/^Members of color: on average .* 5 times as/)
  })

  test('claims no gap where there is next to none over many runs', () => {
    expect(pair(rate(4000, 10_000, 0.5), rate(5001, 10_000, 0.5))).toBe(
      'Members of color and White members: on average wrongly matched about equally often',
    )
  })

  test('says that no gap can show where everybody is wrongly matched', () => {
    expect(pair(rate(107, 107, 1), rate(428, 428, 1))).toBe(
      'Everybody is wrongly matched: at this setting no difference can show',
    )
  })

  test('says how many are wrongly matched where there is no ratio, or hardly anyone is', () => {
    expect(pair(rate(0, 107, 1e-4), rate(0, 428, 1e-4))).toBe(
      'Hardly anyone is wrongly matched: on average 0.01% of the 535 people',
    )
    expect(groupsHeadline({ rows: [white], referenceId: 'white', gaps: [] })).toBe(
      'On average 17 of the 428 people are wrongly matched',
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
