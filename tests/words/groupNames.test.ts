import { expect, test } from 'vitest'
import { parseLink } from '../../src/scenario/links.ts'
import { groupName } from '../../src/words/groupNames.ts'

const scenarioOf = (query: string) => parseLink(query).scenario

test('members of Congress are searched for; in the gallery stand people who were arrested', () => {
  const aclu = scenarioOf('preset=aclu-2018')
  expect(groupName(aclu, 0, 'gallery')).toBe('people of color who were arrested')
  expect(groupName(aclu, 0, 'one')).toBe('a person of color')
  expect(groupName(aclu, 1, 'gallery')).toBe('other people who were arrested')
})

test('a group that a link brought, or a preset has no other word for, keeps its name', () => {
  expect(groupName(scenarioOf('preset=aclu-2018&g=x:1:1::1:0~y:1:1::1:0'), 0, 'gallery')).toBe('x')
  expect(groupName(scenarioOf('preset=body-cameras'), 1, 'gallery')).toBe('less known')
})
