import { beforeEach, expect, test } from 'vitest'
import { cancelDrag, drag, commit } from '../../src/state/actions.ts'
import { INITIAL_STATE, store } from '../../src/state/store.ts'

beforeEach(() => store.setState(INITIAL_STATE))

test('a touch that turned out to be a scroll leaves no change and no step of undo', () => {
  drag({ threshold: 95 })
  expect(store.getState().scenario.threshold).toBe(95)
  cancelDrag()
  expect(store.getState()).toMatchObject({ scenario: INITIAL_STATE.scenario, held: null, past: [] })
  commit()
  expect(store.getState()).toMatchObject({ scenario: INITIAL_STATE.scenario, past: [] })
})
