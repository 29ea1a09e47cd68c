// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { finishTravel, travelTo } from '../../src/state/travel.ts'
import { INITIAL_STATE, store } from '../../src/state/store.ts'

const GOAL = { ...INITIAL_STATE.scenario, threshold: 95 }
let frames: FrameRequestCallback[] = []
let isStill = false

/** Shows the next frame, so many milliseconds after the first. */
function showFrame(ms: number): void {
  const waiting = frames
  frames = []
  for (const one of waiting) one(performance.now() + ms)
}

beforeEach(() => {
  frames = []
  isStill = false
  store.setState(INITIAL_STATE, true)
  vi.stubGlobal('matchMedia', () => ({ matches: isStill }))
  vi.stubGlobal('requestAnimationFrame', (one: FrameRequestCallback) => frames.push(one))
  vi.stubGlobal('cancelAnimationFrame', () => undefined)
})
afterEach(() => {
  finishTravel()
  vi.unstubAllGlobals()
})

test('a threshold travels, and is there as one step of undo', () => {
  const arrived = vi.fn<() => void>()
  travelTo(GOAL, arrived)
  expect(store.getState().scenario.threshold).toBe(INITIAL_STATE.scenario.threshold)
  expect(arrived).not.toHaveBeenCalled()
  showFrame(10_000)
  expect(store.getState().scenario.threshold).toBe(95)
  expect(store.getState().held).toBeNull()
  expect(store.getState().past).toEqual([INITIAL_STATE.scenario])
  expect(arrived).toHaveBeenCalledOnce()
})

test.each([
  ['less motion is wanted', true, GOAL],
  ['nothing moves along a ruler', false, { ...INITIAL_STATE.scenario, seed: 'bdkm' }],
] as const)('it is there at once where %s', (_why, still, goal) => {
  isStill = still
  travelTo(goal, () => undefined)
  expect(store.getState().scenario).toEqual(goal)
  expect(frames).toEqual([])
})

test.each(['pointerdown', 'keydown'])(
  'a reader who takes hold of something (%s) finds it arrived',
  (name) => {
    travelTo(GOAL, () => undefined)
    dispatchEvent(new Event(name))
    expect(store.getState().scenario.threshold).toBe(95)
  },
)

test('a button that is pressed meanwhile stays where it is until it has been clicked', () => {
  const button = document.body.appendChild(document.createElement('button'))
  travelTo(GOAL, () => undefined)
  button.dispatchEvent(new Event('pointerdown', { bubbles: true }))
  expect(store.getState().held).not.toBe(GOAL)
  expect(store.getState().scenario.threshold).toBe(INITIAL_STATE.scenario.threshold)
  button.click()
  expect(store.getState().scenario.threshold).toBe(95)
  button.remove()
})
