import { beforeEach, expect, test } from 'vitest'
import { abandon, move, settle } from '../../src/state/actions.ts'
import { INITIAL_STATE, store } from '../../src/state/store.ts'

beforeEach(() => store.setState(INITIAL_STATE))

test('a touch that turned out to be a scroll leaves no change and no step of undo', () => {
  move({ threshold: 95 })
  expect(store.getState().scenario.threshold).toBe(95)
  abandon()
  expect(store.getState()).toMatchObject({ scenario: INITIAL_STATE.scenario, moving: false, past: [] })
  settle()
  expect(store.getState()).toMatchObject({ scenario: INITIAL_STATE.scenario, past: [] })
})
