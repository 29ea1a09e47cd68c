import { afterEach, expect, test } from 'vitest'
import {
  decide,
  endGame,
  forgetGame,
  gameStore,
  GAME_PLACES,
  goToPlace,
  reviewerOf,
  playAgain,
  readGame,
  takeUpGame,
} from '../../src/state/reviewerGame.ts'
import { readStored } from '../../src/state/storage.ts'

const stored = () => readStored('lookalike.reviewer.1')
const RESULT = { strangers: 6, stopped: 3, right: 6, letGo: 1 }

afterEach(forgetGame)

test('what was decided survives a reload of the tab, and the screen one was at', () => {
  takeUpGame('bdkm')
  goToPlace(1)
  decide(0, 'stop')
  decide(1, 'go')
  expect(readGame(stored())).toEqual(gameStore.getState())
  expect(readGame(stored())).toMatchObject({ place: 3, decisions: ['stop', 'go'] })
})

test('a decision can be made anew until the end is shown, and the later ones stay', () => {
  goToPlace(1)
  for (const round of [0, 1, 2]) decide(round, 'stop')
  goToPlace(1)
  decide(0, 'go')
  expect(gameStore.getState()).toMatchObject({ place: 2, decisions: ['go', 'stop', 'stop'] })
})

test('with another code another game begins; with the same one it goes on', () => {
  takeUpGame('bdkm')
  decide(0, 'stop')
  takeUpGame('bdkm')
  expect(gameStore.getState().decisions).toEqual(['stop'])
  takeUpGame('xxxx')
  expect(gameStore.getState()).toMatchObject({ code: 'xxxx', place: 0, decisions: [], result: null })
})

test('a second game with one code begins at its first face, with nothing decided', () => {
  takeUpGame('bdkm')
  for (let round = 0; round < 12; round += 1) decide(round, 'go')
  endGame(RESULT)
  playAgain()
  expect(gameStore.getState()).toMatchObject({ code: 'bdkm', game: 1, place: 1, decisions: [], result: null })
})

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['another form', '{"v":1}'],
  [
    'a screen ahead of what was decided',
    JSON.stringify({ code: null, game: 0, place: 5, decisions: ['stop'], result: null }),
  ],
  [
    'an end without a result',
    JSON.stringify({
      code: null,
      game: 0,
      place: GAME_PLACES.indexOf('who'),
      decisions: Array.from({ length: 12 }, () => 'go'),
      result: null,
    }),
  ],
])('%s in the storage is no game', (_what, text) => {
  expect(readGame(text)).toMatchObject({ place: 0, decisions: [], result: null })
})

test('forgetting leaves nothing in the tab', () => {
  decide(0, 'stop')
  forgetGame()
  expect(stored()).toBeNull()
  expect(gameStore.getState()).toMatchObject({ decisions: [] })
})

test('a reader as a reviewer passes and turns away as often as in the game', () => {
  expect(reviewerOf(RESULT)).toEqual({ passesWrong: 0.5, rejectsRight: 1 / 6 })
})

test('what was decided stands once who was who is shown; one may still look through it', () => {
  takeUpGame('bdkm')
  for (let round = 0; round < 12; round += 1) decide(round, 'go')
  decide(3, 'stop')
  endGame(RESULT)
  const { decisions } = gameStore.getState()
  decide(3, 'go')
  expect(gameStore.getState()).toMatchObject({ decisions, result: RESULT, place: 5 })
  expect(decisions[3]).toBe('stop')
})
