import { expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { isGroupName, tidyName } from '../../src/scenario/linkGroups.ts'
import { parseLink, printLink } from '../../src/scenario/links.ts'

test('a link copied out of HTML means what it says', () => {
  const { scenario, notes, extra } = parseLink('?t=99&amp;n=850000&amp;amp;seed=abcd')
  expect([scenario.threshold, scenario.gallerySize, scenario.seed]).toEqual([99, 850_000, 'abcd'])
  expect([...notes, ...extra]).toEqual([])
})

test('a key in capitals is noted, and refused on the command line', () => {
  const { scenario, notes } = parseLink('?N=850000')
  expect(scenario.gallerySize).toBe(25_000)
  expect(notes).toEqual([{ key: 'N', given: '850000', problem: 'otherCase', used: 'n=850000' }])
  const { exitCode, stderr } = main(['t=99&N=850000'])
  expect(exitCode).toBe(2)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('n=25.000, a thousand times as much in the box, is never 25', () => {
  const { scenario, notes } = parseLink('n=25.000')
  expect(scenario.gallerySize).toBe(25_000)
  expect(notes.map(({ problem }) => problem)).toEqual(['thousands'])
})

const groups = (name: string) => `g=${encodeURIComponent(name)}:1:1::1:0~B:1:1::1:0`

test.each([
  ['an emoji of several parts', '👩🏽\u200D🚀', '👩🏽\u200D🚀'],
  ['a joiner between letters', 'می\u200Cخواهم', 'می\u200Cخواهم'],
  ['a soft hyphen', 'Wash\u00ADington', 'Washington'],
  ['a tab', 'Group\tA', 'Group A'],
  ['a mark that turns the line', '\u202Eabc', 'abc'],
])('%s is one name where it is typed and in the link', (_what, given, kept) => {
  expect(tidyName(given)).toBe(kept)
  expect(isGroupName(tidyName(given))).toBe(true)
  const state = parseLink(groups(given))
  expect(state.notes).toEqual([])
  expect(state.scenario.groups[0]?.id).toBe(kept)
  expect(parseLink(printLink(state)).scenario).toEqual(state.scenario)
})
