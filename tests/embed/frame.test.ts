import { beforeEach, describe, expect, test } from 'vitest'
import { startFrame } from '../../src/embed/frame.ts'
import { parseLink } from '../../src/scenario/links.ts'
import { openLink, commit } from '../../src/state/actions.ts'
import { INITIAL_STATE, store } from '../../src/state/store.ts'
import { fakeWindow } from './fakeWindow.ts'

const set = (state: object, more: object = {}) => ({ type: 'lookalike:set', v: 1, state, ...more })
const shown = () => store.getState().scenario

function start(query = '', options = {}, steps = {}) {
  openLink(parseLink(query))
  const host = fakeWindow(options)
  startFrame(host.window, { steps })
  return host
}

beforeEach(() => store.setState(INITIAL_STATE))

describe('the figure in its frame', () => {
  test('says once that it is ready, with the state of its link and its height', () => {
    const { said } = start('?t=90&eid=k3f9')
    expect(said).toHaveLength(1)
    expect(said[0]).toMatchObject({ type: 'lookalike:ready', v: 1, id: 'k3f9', title: 'Figure', height: 501 })
    expect(said[0]?.['state']).toMatchObject({ t: 90 })
  })
  test('obeys in the next frame, and only the page around it', () => {
    const host = start()
    host.post(set({ t: 99 }), {})
    host.frame()
    expect(shown().threshold).toBe(80)
    host.post(set({ t: 99 }))
    expect(shown().threshold).toBe(80)
    host.frame()
    expect(shown().threshold).toBe(99)
  })
  test('keeps what two messages in one frame say, each in its own key', () => {
    const host = start()
    host.post(set({ t: 95 }))
    host.post(set({ n: 1e6 }))
    host.frame()
    expect(shown()).toMatchObject({ threshold: 95, gallerySize: 1e6 })
  })
  test('draws 1,000 messages in a second at most 65 times and ends with the last', () => {
    const host = start()
    let drawn = 0
    store.subscribe(() => drawn++)
    for (let ms = 1; ms <= 1000; ms++) {
      host.post(set({ n: ms * 1000 }))
      // A screen of 125 Hz.
      if (ms % 8 === 0) host.frame(8)
    }
    host.frame()
    expect(drawn).toBeLessThanOrEqual(65)
    expect(shown().gallerySize).toBe(1e6)
  })
  test('obeys messages that came before its script', () => {
    openLink(parseLink(''))
    const host = fakeWindow()
    host.window.lookalikeInbox = [set({ t: 95 }), 'junk']
    startFrame(host.window)
    host.frame()
    expect(shown().threshold).toBe(95)
  })
  test('starts from the link when asked to, so that steps can be told in any order', () => {
    const host = start('?t=90')
    host.post(set({ n: 1e6 }))
    host.frame()
    host.post(set({ t: 95 }, { fromLink: true }))
    host.frame()
    expect(shown()).toMatchObject({ threshold: 95, gallerySize: 25_000 })
  })
  test('glides along the rulers, and is there exactly at the end', () => {
    const host = start()
    host.post(set({ t: 99 }, { ms: 600 }))
    host.frame(300)
    // Half way on the log-odds ruler between 4:1 and 99:1 is the root of 396.
    expect(shown().threshold).toBeCloseTo((100 * Math.sqrt(396)) / (1 + Math.sqrt(396)), 3)
    expect(store.getState().held).toBe(INITIAL_STATE.scenario)
    host.frame(300)
    expect(shown().threshold).toBe(99)
    expect(store.getState().held).toBeNull()
  })
  test('does not glide for readers who asked for less motion', () => {
    const host = start('', { reduced: true })
    host.post(set({ t: 99 }, { ms: 600 }))
    host.frame()
    expect(shown().threshold).toBe(99)
  })
})

describe('a reader who has moved a control', () => {
  test('keeps it when the host repeats itself, and gives it up at the next step', () => {
    const host = start()
    host.post(set({ t: 95 }))
    host.frame()
    commit({ threshold: 60 })
    host.post(set({ t: 95 }))
    host.frame()
    expect(shown().threshold).toBe(60)
    host.post(set({ t: 99 }))
    host.frame()
    expect(shown().threshold).toBe(99)
  })
  test('stops a glide', () => {
    const host = start()
    host.post(set({ t: 99 }, { ms: 600 }))
    host.frame(100)
    commit({ threshold: 60 })
    host.frame(300)
    expect(shown().threshold).toBe(60)
  })
})

describe('what leaves the frame', () => {
  test('nothing about the reader unless the address says events=1', () => {
    const { said } = start()
    commit({ threshold: 60 })
    expect(said.map(({ type }) => type)).toEqual(['lookalike:ready'])
  })
  test('with events=1, each change once it is settled, and whose it was', () => {
    const host = start('?events=1')
    commit({ threshold: 60 })
    host.post(set({ t: 95 }))
    host.frame()
    expect(host.said.slice(1)).toMatchObject([
      { type: 'lookalike:state', by: 'reader', state: { t: 60 } },
      { type: 'lookalike:state', by: 'host', state: { t: 95 } },
    ])
  })
  test('a question is answered with what is shown, including what was just asked for', () => {
    const host = start()
    host.post(set({ t: 95 }))
    host.post({ type: 'lookalike:get', v: 1, req: 'q1' })
    expect(host.said.at(-1)).toMatchObject({ type: 'lookalike:value', v: 1, req: 'q1', state: { t: 95 } })
  })
})

describe('steps and addresses', () => {
  const STEPS = { raise: { t: 99 }, grow: { n: 1e6 } }
  test('a named step is whole: it starts from the link', () => {
    const host = start('', {}, STEPS)
    expect(host.said[0]).toMatchObject({ steps: ['raise', 'grow'] })
    host.post({ type: 'lookalike:step', v: 1, step: 'raise' })
    host.frame()
    host.post({ type: 'lookalike:step', v: 1, step: 'grow' })
    host.frame()
    expect(shown()).toMatchObject({ threshold: 80, gallerySize: 1e6 })
    host.post({ type: 'lookalike:step', v: 1, step: 'toString' })
    host.frame()
    expect(shown().gallerySize).toBe(1e6)
  })
  test('a host that can only edit the address uses the hash', () => {
    const host = start('', {}, STEPS)
    host.hash('#step=raise')
    host.frame()
    expect(shown().threshold).toBe(99)
    host.hash('#t=90&n=500')
    host.frame()
    expect(shown()).toMatchObject({ threshold: 90, gallerySize: 500 })
    host.hash('#?secret=abc')
    host.frame()
    expect(shown()).toMatchObject({ threshold: 90, gallerySize: 500 })
  })
})
