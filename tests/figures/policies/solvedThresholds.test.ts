import { expect, test } from 'vitest'
import explore from '#words/explore.json'
import { POLICY_ROWS } from '../../../src/figures/policies/policyRow.ts'
import { thresholdText } from '../../../src/figures/policies/policiesWords.ts'
import { parseLink } from '../../../src/scenario/links.ts'
import { PRESET_SCENARIOS } from '../../../src/scenario/presets/scenarios.ts'
import { policyRows } from '../../../src/state/policyRows.ts'

const textOf = (threshold: number | null) =>
  thresholdText({ id: 'a', label: 'a', threshold, wrong: null, missed: null })

test('a threshold that was solved for is written as somebody would set it', () => {
  expect([79.94, 84.3712, 99.034, 99.957, 80, null].map(textOf)).toEqual([
    '79.9%',
    '84.4%',
    '99%',
    '99.96%',
    '80%',
    'none',
  ])
})

test('no rule of any system is given to hundredths of a percent below 99.9', () => {
  for (const id of PRESET_SCENARIOS.keys())
    for (const { groups } of policyRows({ ...parseLink(`?preset=${id}`).scenario, matedShare: 0.5 }))
      for (const group of groups)
        if ((group.threshold ?? 0) < 99.9) expect(thresholdText(group)).not.toMatch(/\.\d\d/)
})

test('the question that leads to the rules names no number of them: there are as many as the figure lists', () => {
  expect(POLICY_ROWS.length).toBe(5)
  expect(JSON.stringify(explore['figure.policies.what'])).not.toMatch(/\b(three|four|five|six|\d)\b/i)
})
