import { beforeEach, describe, expect, test } from 'vitest'
import { startFrame } from '../../src/embed/frame.ts'
import { shownBefore } from '../../src/embed/otherFile.ts'
import { parseLink } from '../../src/scenario/links.ts'
import { openLink, commit } from '../../src/state/actions.ts'
import { INITIAL_STATE, store } from '../../src/state/store.ts'
import { fakeWindow } from './fakeWindow.ts'

const set = (state: object, more: object = {}) => ({ type: 'lookalike:set', v: 1, state, ...more })
const shown = () => store.getState().scenario

beforeEach(() => store.setState(INITIAL_STATE))

describe('a view that the file does not hold', () => {
  /** A file of the map alone; `search` is the address it was loaded from. */
  function startMap(search: string) {
    const link = parseLink(search, () => 'abc')
    openLink({ ...link, display: { ...link.display, view: 'map' } })
    const host = fakeWindow({ search })
    startFrame(host.window, { views: ['map'] })
    return host
  }
  /** What the file that holds all views shows at the address the figure went to, and what it calls its link. */
  function openOther(address: string) {
    const search = address.slice(address.indexOf('?'))
    openLink(parseLink(search))
    const host = fakeWindow({ search })
    startFrame(host.window, { shown: shownBefore(search) })
    return host
  }

  test('is shown by the file that holds all, with the whole state', () => {
    const host = startMap('?t=90&childId=pym-0')
    commit({ gallerySize: 1e6 })
    host.post(set({ view: 'crowd', t: 95 }))
    expect(host.replaced).toHaveLength(1)
    expect(host.replaced[0]).toMatch(/^all\.html\?.*childId=pym-0/)
    openOther(host.replaced[0]!)
    expect(shown()).toMatchObject({ threshold: 95, gallerySize: 1e6 })
    expect(store.getState().display.view).toBe('crowd')
  })
  test('what is asked for while the other file is on its way is shown there too, and told here', () => {
    const host = startMap('')
    host.post(set({ view: 'crowd' }))
    host.post(set({ t: 99 }))
    host.post({ type: 'lookalike:get', v: 1, req: 'q' })
    expect(host.said.at(-1)).toMatchObject({ state: { t: 99, view: 'crowd' } })
    openOther(host.replaced.at(-1)!)
    expect(shown().threshold).toBe(99)
    expect(store.getState().display.view).toBe('crowd')
  })
  test('`fromLink` and Reset still go back to the link the figure was put into the page with', () => {
    const host = startMap('?t=90')
    host.post(set({ view: 'crowd', n: 1e6 }, { fromLink: true }))
    const other = openOther(host.replaced[0]!)
    other.post(set({ t: 95 }, { fromLink: true }))
    other.frame()
    expect(shown()).toMatchObject({ threshold: 95, gallerySize: 25_000 })
    expect(store.getState().display.view).toBe('map')
    expect(store.getState().linked.threshold).toBe(90)
  })
  test('a run drawn for each reader stays the same run', () => {
    const host = startMap('?seed=each')
    host.post(set({ view: 'crowd' }))
    const other = openOther(host.replaced[0]!)
    expect(shown().seed).toBe('abc')
    other.post(set({ t: 95 }, { fromLink: true }))
    other.frame()
    expect(shown()).toMatchObject({ threshold: 95, seed: 'abc' })
  })
  test('a message that asks for what there is leaves the file alone', () => {
    const host = startMap('')
    host.post(set({ view: 'map', t: 99 }))
    host.frame()
    expect(host.replaced).toEqual([])
    expect(shown().threshold).toBe(99)
  })
})
