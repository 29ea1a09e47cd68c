import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { patchState, stateOf } from '../../src/embed/patchState.ts'
import { parseLink } from '../../src/scenario/links.ts'
import { PRESETS } from '../../src/scenario/presets/index.ts'

const link = parseLink('?t=80&n=25000&view=map&seed=abc')

describe('patchState', () => {
  test('changes the keys that are named and no others', () => {
    const shown = patchState(link, { t: 99, n: 1e6 })
    expect(shown?.scenario).toEqual({
      ...link.scenario,
      threshold: 99,
      comparison: 80,
      gallerySize: 1_000_000,
    })
    expect(shown?.display).toEqual(link.display)
  })
  test('a threshold set to the pinned one keeps a comparison: the other of the pair, or what was shown', () => {
    expect(patchState(link, { t: 99 })?.scenario.comparison).toBe(80)
    expect(patchState(parseLink('?t=99&t2=80'), { t: 80 })?.scenario.comparison).toBe(99)
    expect(patchState(parseLink('?t=70&t2=95'), { t: 95 })?.scenario.comparison).toBe(70)
    expect(patchState(link, { t: 99, t2: 99 })?.scenario.comparison).toBe(99)
    expect(patchState(parseLink('?t=80&t2=none'), { t: 99 })?.scenario.comparison).toBeNull()
  })
  test('is all or nothing: one value that cannot be used and nothing changes', () => {
    expect(patchState(link, { t: 99, n: 0 })).toBeNull()
    expect(patchState(link, { t: 101 })).toBeNull()
    expect(patchState(link, { t: '' })).toBeNull()
    expect(patchState(link, { view: 'nothing' })).toBeNull()
    expect(patchState(link, { t: '1e999' })).toBeNull()
  })
  test('a preset brings all its settings, as in a link, and leaves the view', () => {
    const preset = PRESETS[1]
    const shown = patchState(link, { preset: preset?.id ?? '' })
    expect(shown?.scenario).toEqual(preset?.scenario)
    expect(shown?.display.view).toBe('map')
  })
  test('a run drawn for each reader stays theirs', () => {
    const drawn = parseLink('?seed=each', () => 'k3f9')
    const shown = patchState(drawn, { t: 99 })
    expect(shown?.scenario).toEqual({ ...drawn.scenario, threshold: 99, comparison: 80 })
    expect(shown?.display.seedForEach).toBe(true)
    expect(patchState(drawn, { seed: 'abc' })?.display.seedForEach).toBe(false)
  })
  test('a name of a key in the text of another does not become one', () => {
    expect(patchState(link, { seed: 'a&t=99' })).toBeNull()
  })
})

describe('stateOf', () => {
  test('always tells threshold, comparison, gallery, seed and preset; numbers as numbers', () => {
    expect(stateOf(parseLink(''))).toMatchObject({ t: 80, t2: 99, n: 25_000, preset: 'aclu-2018' })
  })
  test('given back, it shows the same from any other state', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5000, max: 9999 }),
        fc.integer({ min: 1, max: 1e9 }),
        fc.integer({ min: 0, max: PRESETS.length - 1 }),
        (t, n, preset) => {
          const shown = parseLink(
            `?preset=${PRESETS[preset]?.id}&t=${t / 100}&n=${n}&k=3&photo=cctv&view=scores`,
          )
          const { scenario, display } = shown
          expect(patchState(parseLink('?mated=0.3&view=map'), stateOf(shown))).toEqual({ scenario, display })
        },
      ),
      { seed: 80 },
    )
  })
})
