import { expect, test } from 'vitest'
import { addUpGames, gameLine } from '../../src/state/reviewerLine.ts'

const line = (tag: string, game: number, stopped: number): string =>
  gameLine({ code: 'bdkm', tag, game, result: { strangers: 6, stopped, right: 6, letGo: 1 } })

test('a line holds what a class needs, and no name', () => {
  expect(line('wxwxwxwx', 0, 3)).toBe('reviewer1 bdkm ~wxwxwxwx 0 3/6 1/6')
})

test('lines are read back, whatever stands around them', () => {
  const text = ['Ana: ' + line('a', 0, 3), `"${line('b', 0, 1)}",7`, line('c', 0, 0).replace('r', 'R')].join(
    '\r\n',
  )
  expect(addUpGames(text)).toEqual({
    pupils: 3,
    passed: 0,
    result: { strangers: 18, stopped: 4, right: 18, letGo: 3 },
  })
})

test('a pupil counts once, with the first game, in whatever order the lines come', () => {
  const first = [line('a', 0, 5), line('a', 1, 0), line('a', 0, 5)]
  for (const lines of [first, first.toReversed()])
    expect(addUpGames(lines.join('\n'))).toMatchObject({ pupils: 1, passed: 2, result: { stopped: 5 } })
})

test.each([
  ['more stopped than there were', 'reviewer1 bdkm ~a 0 7/6 1/6'],
  ['not twelve faces', 'reviewer1 bdkm ~a 0 1/6 1/7'],
  ['too few of a kind', 'reviewer1 bdkm ~a 0 1/2 1/10'],
  ['no tag', 'reviewer1 bdkm 0 1/6 1/6'],
  ['talk', 'I stopped three of six'],
  ['a formula', '=reviewer2 bdkm ~a 0 1/6 1/6'],
])('%s is no result', (_what, text) => {
  expect(addUpGames(text)).toMatchObject({ pupils: 0, passed: 1 })
})
