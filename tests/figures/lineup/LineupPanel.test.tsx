import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LineupPanel } from '../../../src/figures/lineup/LineupPanel.tsx'
import { toPercent } from '../../../src/engine/logOdds.ts'
import { DEFAULT_SCENARIO } from '../../../src/scenario/presets/scenarios.ts'
import { report } from '../../../src/scenario/report.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { settingAt } from '../../../src/state/derive.ts'
import { store } from '../../../src/state/store.ts'

const CASES: readonly Partial<Scenario>[] = [
  {},
  { policy: 'equal-fpir' },
  { policy: 'cost', matedShare: 0.5, costRatio: 0.2 },
]

test.each(CASES)('with %j, a list names whom the search named, at the threshold of its group', (change) => {
  const scenario = { ...DEFAULT_SCENARIO, ...change }
  store.setState({ scenario })
  const { searches = [] } = report(scenario, '', { searches: true })
  const [low, high] = settingAt(scenario, scenario.threshold)
    .thresholds.toSorted((a, b) => a - b)
    .map(toPercent)
  // Somebody named between the groups' thresholds: at another group's, the list would say something else.
  const between = searches.find(({ candidates }) =>
    candidates.some(({ score }) => score >= low! && (low === high || score < high!)),
  )
  const named = between?.candidates.length ?? 0
  expect(named).toBeGreaterThan(0)
  store.setState({ selectedProbe: between!.probe })
  render(<LineupPanel />)
  const items = screen.getAllByRole('listitem').filter((item) => item.dataset['named'] === 'true')
  expect(items).toHaveLength(named)
})
