import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { patchState } from '../../src/embed/patchState.ts'
import { STATE_KEYS, readFigureMessage, readHostMessage, readState } from '../../src/embed/protocol.ts'
import { parseLink } from '../../src/scenario/links.ts'

const TEXT = readFileSync(new URL('../../docs/EMBEDDING.md', import.meta.url), 'utf8')
const LINKS = readFileSync(new URL('../../docs/LINKS.md', import.meta.url), 'utf8')
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
  test('the keys it sends its reader to docs/LINKS.md for are those that are obeyed', () => {
    expect(TEXT).toContain('"What is searched", or under "How it is shown" with a yes for')
    const keysOf = (title: string, rows: RegExp): readonly (string | undefined)[] =>
      [...(LINKS.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '').matchAll(rows)].map(([, key]) => key)
    expect([
      ...keysOf('What is searched', /^\| `(\w+)` \|/gm),
      ...keysOf('How it is shown', /^\| `(\w+)` \|.*\| yes \|$/gm),
    ]).toEqual(STATE_KEYS)
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
