import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFigureMessage, readHostMessage, readState } from '../../src/embed/protocol.ts'

const set = (state: unknown, more: object = {}) => ({ type: 'lookalike:set', v: 1, state, ...more })

describe('what a host says', () => {
  test('a state with known keys is read', () => {
    expect(readHostMessage(set({ t: 99, n: 850_000, view: 'map' }))).toEqual({
      type: 'lookalike:set',
      state: { t: 99, n: 850_000, view: 'map' },
      fromLink: false,
      ms: 0,
    })
  })
  test('a glide of more than five seconds takes five', () => {
    expect(readHostMessage(set({ t: 99 }, { ms: 1e9 }))).toMatchObject({ ms: 5000 })
  })
  test('a step and a question need a short name', () => {
    expect(readHostMessage({ type: 'lookalike:step', v: 1, step: 'raise-threshold' })).toEqual({
      type: 'lookalike:step',
      step: 'raise-threshold',
    })
    expect(readHostMessage({ type: 'lookalike:step', v: 1, step: 'x'.repeat(65) })).toBeNull()
    expect(readHostMessage({ type: 'lookalike:get', v: 1, req: 'abc' })).toEqual({
      type: 'lookalike:get',
      req: 'abc',
    })
    expect(readHostMessage({ type: 'lookalike:get', v: 1, req: '<b>' })).toBeNull()
  })
  test.each([
    ['an unknown key', set({ t: 99, colour: 'red' })],
    ['a key of the prototype', set(JSON.parse('{"__proto__":1}'))],
    ['NaN', set({ t: Number.NaN })],
    ['1e999', set(JSON.parse('{"t":1e999}'))],
    ['HTML', set({ view: '<img src=x onerror=alert(1)>' })],
    ['a megabyte', set({ seed: 'a'.repeat(1_000_000) })],
    ['a list', set([99])],
    ['a list as a value', set({ t: [99] })],
    ['null', set(null)],
    ['a wrong version', { ...set({ t: 99 }), v: 2 }],
    ['a version as text', { ...set({ t: 99 }), v: '1' }],
    ['no version', { type: 'lookalike:set', state: { t: 99 } }],
    ['a negative glide', set({ t: 99 }, { ms: -1 })],
    ['a glide that is no number', set({ t: 99 }, { ms: Number.NaN })],
    ['another message', { type: 'lookalike:other', v: 1 }],
    ['a text', 'lookalike:set'],
  ])('%s is not obeyed', (_name, data) => {
    expect(readHostMessage(data)).toBeNull()
  })
  test('anything at all is read without an error', () => {
    fc.assert(
      fc.property(
        fc.anything({ withMap: true, withTypedArray: true, withNullPrototype: true }),
        (anything) => {
          readHostMessage(anything)
          readHostMessage(set(anything))
          readState(anything)
          readFigureMessage(anything)
        },
      ),
      { seed: 80 },
    )
  })
})

test('what a figure says is told from what others say', () => {
  expect(readFigureMessage({ type: 'lookalike:height', v: 1, id: 'a', height: 5 })).not.toBeNull()
  expect(readFigureMessage({ type: 'embed-size', sentinel: 'amp', height: 5 })).toBeNull()
  expect(readFigureMessage({ type: 'lookalike:height', v: 2, id: 'a', height: 5 })).toBeNull()
})
