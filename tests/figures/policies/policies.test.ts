import fc from 'fast-check'
import { expect, test } from 'vitest'
import { policyColumns } from '../../../src/figures/policies/PolicyDrawing.tsx'
import { policiesHeadline } from '../../../src/figures/policies/policiesHeadline.ts'
import {
  policiesTable,
  policiesWords,
  policyHelp,
  policyName,
  policyWords,
} from '../../../src/figures/policies/policiesWords.ts'
import { paysMost, policyBase, policyMost, type PolicyRow } from '../../../src/figures/policies/policyRow.ts'
import { POLICIES } from './policies.ts'

const settings = { costRatio: 20, listLength: 5, matedShare: 0.5 }

test('a rule is said by what every group pays, out of the same number of searches', () => {
  expect(policyWords(POLICIES[0]!, 10_000, settings)).toBe(
    'Same threshold for all. Wrongly matched, of 10,000 people not in the gallery: 1,028 (Members of color) and 397 ' +
      '(White members). Missed, of 10,000 who are: 108 (Members of color) and 108 (White members). ' +
      'Most wrong matches: Members of color.',
  )
  expect(policyWords(POLICIES[1]!, 10_000, settings)).toContain(
    'Wrong matches are equally common in all groups.',
  )
})

test('names and help say the cost and the length of the list', () => {
  expect(policyName('rank', settings)).toBe('No threshold: always 5 names')
  expect(policyName('rank', { ...settings, listLength: 1 })).toBe('No threshold: always one name')
  expect(policyHelp('cost', settings)).toBe(
    'Each group gets the threshold with the least harm, if one wrong match is as bad as 20 misses.',
  )
})

test('least harm says so where one kind of error cannot happen, and an end of the ruler always wins', () => {
  const cost: PolicyRow = { ...POLICIES[0]!, id: 'cost' }
  const nobody = 'Nobody searched for is in the gallery here, so misses weigh nothing: the highest threshold'
  const everybody =
    'Everybody searched for is in the gallery here, so wrong matches weigh nothing: the lowest'
  expect(policyHelp('cost', { ...settings, matedShare: 0 })).toContain(nobody)
  expect(policyWords(cost, 10_000, { ...settings, matedShare: 0 })).toContain(nobody)
  expect(policyHelp('cost', { ...settings, matedShare: 1 })).toContain(everybody)
  expect(policyWords(cost, 10_000, { ...settings, matedShare: 1 })).toContain(everybody)
  expect(policyHelp('cost', settings)).not.toContain('always wins')
  expect(policyHelp('equal-fpir', { ...settings, matedShare: 0 })).not.toContain('always wins')
})

test('the table has every group under every rule', () => {
  const { rows } = policiesTable(POLICIES, settings)
  expect(rows).toHaveLength(6)
  expect(rows[2]).toEqual(['Same share wrongly matched', 'Members of color', '86.4%', '523', '151'])
  expect(rows[4]).toEqual(['No threshold: always 5 names', 'Members of color', 'none', '10,000', '40'])
})

test('use without a threshold does not set the rulers of the others', () => {
  expect(policyMost(POLICIES)).toEqual({ wrong: 0.1028, missed: 0.0151 })
  expect(policyBase(POLICIES)).toBe(10_000)
})

test('who pays most is the group with most wrong matches, or nobody', () => {
  expect(paysMost(POLICIES[0]!)?.label).toBe('Members of color')
  expect(paysMost(POLICIES[1]!)).toBeNull()
  expect(paysMost({ id: 'same', groups: [] })).toBeNull()
})

test('law: marks and numbers stay inside the drawing', () => {
  const rate = fc.oneof(fc.constant(null), fc.double({ min: 0, max: 1, noNaN: true }))
  fc.assert(
    fc.property(rate, rate, fc.integer({ min: 288, max: 1400 }), (wrong, missed, width) => {
      const rows: PolicyRow[] = [
        { id: 'same', groups: [{ id: 'a', label: 'A', threshold: 80, wrong, missed }] },
      ]
      const columns = policyColumns(policyMost(rows), width)
      for (const [scale, value] of [
        [columns.wrong, wrong],
        [columns.missed, missed],
      ] as const) {
        const x = scale(value ?? 0)
        expect(x).toBeGreaterThanOrEqual(5)
        expect(x + 60).toBeLessThanOrEqual(width)
      }
    }),
    { seed: 8 },
  )
})

test('a rule that would make shares equal says so where no threshold that can be set does', () => {
  const equal = POLICIES[1]!
  expect(policyWords(equal, 10_000, settings)).not.toContain('cannot be made')
  const beyond = equal.groups.map((group, g) => (g === 0 ? { ...group, threshold: 99.995 } : group))
  expect(policyWords({ id: 'equal-fpir', groups: beyond }, 10_000, settings)).toContain(
    'With thresholds from 50% to 99.99%, wrong matches cannot be made equally common in all groups.',
  )
  const apart = equal.groups.map((group, g) => ({ ...group, missed: g === 0 ? 0.2 : 0.4 }))
  expect(policyWords({ id: 'equal-fnir', groups: apart }, 10_000, settings)).toContain(
    'misses cannot be made equally common',
  )
})

test('the headline is who pays most under the rule in use', () => {
  expect(policiesHeadline(POLICIES, 'same', settings)).toBe(
    'Same threshold for all: Members of color wrongly matched most, 1,028 in 10,000 against 397',
  )
  expect(policiesHeadline(POLICIES, 'equal-fpir', settings)).toBe(
    'Same share wrongly matched: wrong matches equal, but Members of color missed most, 151 in 10,000 against 101',
  )
  expect(policiesHeadline(POLICIES, 'rank', settings)).toBe(
    'No threshold: always 5 names: every group pays the same',
  )
  const alone = POLICIES.map((row) => ({ ...row, groups: row.groups.slice(0, 1) }))
  expect(policiesHeadline(alone, 'same', settings)).toBe(
    'Same threshold for all: 1,028 wrongly matched and 108 missed, of 10,000 each',
  )
})

test('that half are taken to be in the gallery is said first', () => {
  expect(policiesWords(POLICIES, 'same', settings, true)).toMatch(
    /^In this test nobody.*Same threshold for all\./,
  )
})
