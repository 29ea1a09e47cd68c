import { useStore as useZustand } from 'zustand'
import { createStore } from 'zustand/vanilla'
import * as v from 'valibot'
import type { Reviewer } from '../engine/reviewer.ts'
import { GAME } from '../lessons/reviewerGame.ts'
import { forgetStored, readStored, writeStored } from './storage.ts'
import type { Decision, GameResult } from './reviewerRounds.ts'

const KEY = 'lookalike.reviewer.1'

/** The screens, in their order: a round is its number, from 1. */
export const GAME_PLACES = [
  'start',
  ...Array.from({ length: GAME.rounds }, (_, i) => String(i + 1)),
  'ready',
  'who',
  'rate',
  'funnel',
] as const

/** The last screen before it is shown who was who: what was decided stands from then on. */
const READY = GAME_PLACES.indexOf('ready')

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(GAME.rounds))

const kept = v.strictObject({
  /** Whose rounds these are; with another code others are played. */
  code: v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9]{1,16}$/))),
  /** From 0: how many games were played before with this code. */
  game: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)),
  /** Index into GAME_PLACES. */
  place: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(GAME_PLACES.length - 1)),
  /** Of the rounds decided so far, in their order. */
  decisions: v.pipe(v.array(v.picklist(['stop', 'go'])), v.maxLength(GAME.rounds)),
  /** Once who was who is shown. */
  result: v.nullable(v.strictObject({ strangers: count, stopped: count, right: count, letGo: count })),
})

export type Game = Readonly<v.InferOutput<typeof kept>>

const NO_GAME: Game = { code: null, game: 0, place: 0, decisions: [], result: null }

/** The game, kept in the tab like the answers to lessons. */
export const gameStore = createStore<Game>(() => readGame(readStored(KEY)))

gameStore.subscribe((game) => writeStored(KEY, JSON.stringify(game)))

/** What was kept, or no game where that cannot be read or says what cannot be. Never throws. */
export function readGame(text: string | null): Game {
  const read = v.safeParse(kept, parse(text))
  if (!read.success) return NO_GAME
  const { place, decisions, result } = read.output
  const isSound =
    place <= decisions.length + 1 || (decisions.length === GAME.rounds && (place <= READY || result !== null))
  return isSound ? read.output : NO_GAME
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}

export function useGame<Selected>(select: (game: Game) => Selected): Selected {
  return useZustand(gameStore, select)
}

/** Takes up the game of a code; one of another code ends. */
export function takeUpGame(code: string | null): void {
  if (gameStore.getState().code !== code) gameStore.setState({ ...NO_GAME, code })
}

/** Another screen, by its place in GAME_PLACES. */
export function goToPlace(place: number): void {
  gameStore.setState({ place })
}

/**
 * Decides a round and goes on to the next screen. A round decided before is decided anew, until who was who is shown.
 */
export function decide(round: number, decision: Decision): void {
  gameStore.setState(({ decisions, result }) => ({
    decisions:
      result === null ? [...decisions.slice(0, round), decision, ...decisions.slice(round + 1)] : decisions,
    place: round + 2,
  }))
}

/** Shows who was who. */
export function endGame(result: GameResult): void {
  gameStore.setState({ result, place: READY + 1 })
}

/** The next game with the same code: other people. */
export function playAgain(): void {
  gameStore.setState(({ code, game }) => ({ ...NO_GAME, code, game: game + 1, place: 1 }))
}

export function forgetGame(): void {
  gameStore.setState(NO_GAME, true)
  forgetStored(KEY)
}

/** A reviewer who is wrong as often as in the game. */
export function reviewerOf({ strangers, stopped, right, letGo }: GameResult): Reviewer {
  return {
    passesWrong: strangers === 0 ? 0 : stopped / strangers,
    rejectsRight: right === 0 ? 0 : letGo / right,
  }
}
