import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { embedTitle } from '../../../src/embed/page/embedTitle.ts'
import { ThresholdPair } from '../../../src/embed/page/ThresholdPair.tsx'
import { StoryTable } from '../../../src/embed/page/StoryTable.tsx'
import { DEFAULT_SCENARIO } from '../../../src/scenario/presets/scenarios.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { store } from '../../../src/state/store.ts'

const CASES: readonly (readonly [Partial<Scenario>, readonly string[], readonly string[], string])[] = [
  [{}, ['At 80%', 'At 99%'], ['80%', '99%'], 'at 80% and 99%'],
  [{ mode: 'rank' }, ['With no threshold'], ['none'], 'without a threshold'],
  [
    { policy: 'cost', matedShare: 0.5 },
    ['With least harm'],
    ['each group’s own, for least harm'],
    'at the thresholds of least harm',
  ],
  [
    { policy: 'equal-fpir' },
    ['Set from 80%', 'Set from 99%'],
    ['each group’s own, set from 80%', 'each group’s own, set from 99%'],
    'at 80% and 99%',
  ],
]

test.each(CASES)(
  'with %j, the embedded figure says what decides who is named',
  (change, poles, rows, title) => {
    const scenario = { ...DEFAULT_SCENARIO, ...change }
    store.setState({ scenario })
    const { container } = render(
      <>
        <ThresholdPair />
        <StoryTable scenario={scenario} />
      </>,
    )
    expect([...container.querySelectorAll('.pole-at')].map((at) => at.textContent)).toEqual(poles)
    expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(rows)
    expect(embedTitle(scenario)).toBe(`Interactive: people wrongly matched ${title}`)
  },
)

test('each threshold is one line: who is wrongly matched, and the ends of how many are missed, which is assumed', () => {
  store.setState({ scenario: DEFAULT_SCENARIO })
  render(<ThresholdPair />)
  expect(screen.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
    'At 80% about 28 wrongly matched, 1 in 700 to 1 in 82 missed (assumed)',
    'At 99% in 1 test of 980 someone is wrongly matched, 1 in 10 to 1 in 2 missed (assumed)',
  ])
})
