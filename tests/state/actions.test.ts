import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DEFAULT_SCENARIO } from '../../src/scenario/presets/index.ts'
import {
  loadPreset,
  drag,
  newRun,
  openLink,
  selectProbe,
  pin,
  redo,
  reset,
  commit,
  undo,
} from '../../src/state/actions.ts'
import { DEFAULT_DISPLAY } from '../../src/scenario/display.ts'
import { INITIAL_STATE, store } from '../../src/state/store.ts'

const threshold = (): number => store.getState().scenario.threshold

beforeEach(() => store.setState(INITIAL_STATE))

describe('a drag', () => {
  let frames: (() => void)[] = []
  beforeEach(() => {
    frames = []
    vi.stubGlobal('requestAnimationFrame', (work: () => void) => frames.push(work))
    vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0))
  })
  afterEach(() => vi.unstubAllGlobals())

  test('redraws once a frame, however many pointer events arrive, and shows the last of them', () => {
    let drawn = 0
    const stop = store.subscribe(() => (drawn += 1))
    for (let percent = 80; percent <= 99; percent++) drag({ threshold: percent })
    expect(frames).toHaveLength(1)
    frames.splice(0).forEach((work) => work())
    expect([drawn, threshold()]).toEqual([1, 99])
    stop()
  })

  test('is one step of undo, from where the hand took hold', () => {
    for (const percent of [82, 90, 97]) {
      drag({ threshold: percent })
      frames.splice(0).forEach((work) => work())
    }
    commit()
    expect(store.getState().held).toBeNull()
    undo()
    expect(threshold()).toBe(80)
    redo()
    expect(threshold()).toBe(97)
  })

  test('that is undone before its frame leaves no change, and takes back no step before it', () => {
    commit({ threshold: 70 })
    drag({ threshold: 95 })
    undo()
    frames.splice(0).forEach((work) => work())
    expect(store.getState()).toMatchObject({
      scenario: { threshold: 70 },
      held: null,
      past: [{ threshold: 80 }],
    })
  })

  test('is no more once another state is opened: nothing of it arrives later', () => {
    drag({ threshold: 95 })
    openLink({ scenario: DEFAULT_SCENARIO, display: DEFAULT_DISPLAY, extra: [], notes: [] })
    frames.splice(0).forEach((work) => work())
    expect(store.getState()).toMatchObject({ scenario: DEFAULT_SCENARIO, held: null })
  })

  test('that ends before its frame loses nothing', () => {
    drag({ threshold: 95 })
    commit()
    expect(threshold()).toBe(95)
  })
})

test('undo in the middle of a drag takes back the drag, and no step before it', () => {
  commit({ threshold: 70 })
  drag({ threshold: 85 })
  undo()
  expect(threshold()).toBe(70)
  expect(store.getState().held).toBeNull()
  commit()
  expect(threshold()).toBe(70)
  undo()
  expect(threshold()).toBe(80)
})

test('a change that changes nothing is no step of undo', () => {
  commit({ threshold: 80 })
  expect(store.getState().past).toEqual([])
})

test('80 against 99, always: a threshold that reaches the pole it is compared with is compared with the other', () => {
  const poles = () => [threshold(), store.getState().scenario.comparison]
  expect(poles()).toEqual([80, 99])
  commit({ threshold: 99 })
  expect(poles()).toEqual([99, 80])
  commit({ threshold: 80 })
  expect(poles()).toEqual([80, 99])
  for (const percent of [97, 98, 99]) commit({ threshold: percent })
  expect(poles()).toEqual([99, 80])
  undo()
  expect(poles()).toEqual([98, 99])
})

test('pinning the threshold in use, or asking for both at once, keeps what was asked for', () => {
  commit({ threshold: 95 })
  pin()
  expect(store.getState().scenario.comparison).toBe(95)
  commit({ threshold: 80 })
  commit({ threshold: 95 })
  expect(store.getState().scenario.comparison).toBe(95)
  commit({ threshold: 99, comparison: 99 })
  expect(store.getState().scenario.comparison).toBe(99)
})

test('values outside the limits are held at the limit', () => {
  commit({ threshold: 12, gallerySize: 1e12 })
  expect([threshold(), store.getState().scenario.gallerySize]).toEqual([50, 1e9])
})

test('Reset returns to the state of the link, not to the default', () => {
  const linked = { ...DEFAULT_SCENARIO, threshold: 95, gallerySize: 1000 }
  openLink({ scenario: linked, display: DEFAULT_DISPLAY, extra: [], notes: [] })
  commit({ threshold: 99 })
  reset()
  expect(store.getState().scenario).toEqual(linked)
})

test('a new run changes the seed and nothing else', () => {
  newRun()
  const { seed, ...rest } = store.getState().scenario
  const { seed: before, ...restBefore } = DEFAULT_SCENARIO
  expect(seed).toMatch(/^[a-z]{4}$/)
  expect([seed === before, rest]).toEqual([false, restBefore])
})

test('another preset keeps the people', () => {
  commit({ seed: 'kept' })
  loadPreset('amazon-2018')
  expect(store.getState().scenario).toMatchObject({
    preset: 'amazon-2018',
    gallerySize: 850_000,
    seed: 'kept',
  })
})

test('pinning makes the current threshold the one compared with', () => {
  commit({ threshold: 93 })
  pin()
  expect(store.getState().scenario.comparison).toBe(93)
})

test('a selected search stays selected while sliders drag, and not when other people are drawn', () => {
  selectProbe(12)
  commit({ threshold: 99, gallerySize: 1000 })
  expect(store.getState().selectedProbe).toBe(12)
  newRun()
  expect(store.getState().selectedProbe).toBeNull()
})
