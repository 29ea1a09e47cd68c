import { act, render, screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { Challenges } from '../../../src/pages/explore/Challenges.tsx'
import { commit, loadPreset } from '../../../src/state/actions.ts'
import { challengeProgress } from '../../../src/state/challengeProgress.ts'
import { forgetStored } from '../../../src/state/storage.ts'
import { PRESET_SCENARIOS } from '../../../src/scenario/presets/scenarios.ts'

beforeEach(() => {
  challengeProgress.setState([], true)
  forgetStored('lookalike.challenges.1')
})

test('choosing systems reaches no goal, whatever they come with; moving something does', () => {
  loadPreset('aclu-2018')
  render(<Challenges />)
  for (const id of PRESET_SCENARIOS.keys()) act(() => loadPreset(id))
  expect(screen.getByText(/None of 6 done in this tab/)).toBeVisible()
  act(() => loadPreset('airport-gate'))
  expect(screen.queryByText('Done: this state does it.')).toBeNull()
  act(() => loadPreset('aclu-2018'))
  act(() => commit({ matedShare: 0.9 }))
  expect(screen.getByText(/1 of 6 done in this tab/)).toBeVisible()
  expect(screen.getByText('Done: this state does it.')).toBeVisible()
})
