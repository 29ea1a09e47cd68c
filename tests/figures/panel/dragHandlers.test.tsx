import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { GroupRatesPanel } from '../../../src/figures/groups/figure.tsx'
import { MapPanel } from '../../../src/figures/map/MapPanel.tsx'
import { ScoresPanel } from '../../../src/figures/scores/ScoresPanel.tsx'
import { TradeoffPanel } from '../../../src/figures/tradeoff/figure.tsx'
import { DEFAULT_SCENARIO } from '../../../src/scenario/presets/scenarios.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { INITIAL_STATE, store } from '../../../src/state/store.ts'

function handles(change: Partial<Scenario>, lock: readonly string[] = []): readonly string[] {
  store.setState({
    scenario: { ...DEFAULT_SCENARIO, ...change },
    display: { ...INITIAL_STATE.display, lock },
  })
  render(
    <>
      <ScoresPanel />
      <MapPanel />
      <TradeoffPanel />
      <GroupRatesPanel />
    </>,
  )
  // What is one step away in the groups is drawn once it is opened.
  const detail = screen.getByText('Show intervals and everyone’s score').closest('details')!
  detail.open = true
  fireEvent(detail, new Event('toggle'))
  return screen.queryAllByRole('slider').map((slider) => slider.getAttribute('aria-label') ?? '')
}

const THRESHOLD = [
  'Threshold line in the score curves',
  'Map: threshold',
  'Trade-off: threshold',
  'Groups: threshold',
]
const GALLERY = ['Number of strangers, at the best one’s curve', 'Map: people in the gallery']

test('figures can be dragged by the threshold and by the gallery', () => {
  expect(handles({}).toSorted()).toEqual([...THRESHOLD, ...GALLERY].toSorted())
})

test.each([[{ mode: 'rank' }], [{ policy: 'cost', matedShare: 0.5 }]] as const)(
  'with %j no figure has a handle on a threshold that decides nothing',
  (change) => {
    expect(handles(change).toSorted()).toEqual(GALLERY.toSorted())
  },
)

test('what a link holds still has no handle in any figure', () => {
  expect(handles({}, ['t', 'n'])).toEqual([])
})
