import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { patchState } from '../../src/embed/patchState.ts'
import { STATE_KEYS, readFigureMessage, readHostMessage, readState } from '../../src/embed/protocol.ts'
import { parseLink } from '../../src/scenario/links.ts'

const TEXT = readFileSync(new URL('../../docs/EMBEDDING.md', import.meta.url), 'utf8')
const [toFigure, fromFigure] = [...TEXT.matchAll(/```json\n([\s\S]*?)```/g)].map(([, block]) =>
  (block ?? '')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown),
)

describe('docs/EMBEDDING.md', () => {
  test('its messages to the figure are obeyed', () => {
    expect(toFigure).toHaveLength(4)
    for (const message of toFigure ?? []) {
      const read = readHostMessage(message)
      expect(read).not.toBeNull()
      if (read?.type === 'lookalike:set') expect(patchState(parseLink(''), read.state)).not.toBeNull()
    }
  })
  test('its messages from the figure are read by host.js', () => {
    expect(fromFigure).toHaveLength(4)
    for (const message of fromFigure ?? []) expect(readFigureMessage(message)).not.toBeNull()
  })
  test('its list of keys is the one that is obeyed', () => {
    const list = /`state`: some of the keys ([\s\S]*?), with/.exec(TEXT)?.[1] ?? ''
    expect([...list.matchAll(/`(\w+)`/g)].map(([, key]) => key)).toEqual(STATE_KEYS)
  })
  test('its steps are states', () => {
    const steps = [...TEXT.matchAll(/data-lookalike-step=(?:"([^"]+)"|'([^']+)')/g)]
    expect(steps.length).toBeGreaterThan(2)
    for (const [, query, json] of steps) {
      const state =
        query === undefined ? JSON.parse(json ?? '') : Object.fromEntries(new URLSearchParams(query))
      expect(patchState(parseLink(''), readState(state) ?? { t: 'bad' })).not.toBeNull()
    }
  })
  test('its link has no bad value', () => {
    const query = /embed\/\?([^"]+)"/.exec(TEXT)?.[1]?.replaceAll('&amp;', '&') ?? 't=bad'
    expect(parseLink(`?${query}`).notes).toEqual([])
  })
})
