import { GAME } from '../lessons/reviewerGame.ts'
import type { Work } from './lessonWork.ts'
import type { Game } from './reviewerGame.ts'
import type { GameResult } from './reviewerRounds.ts'

/** How one pupil's game ended, as it is handed in. There is no name in it. */
export type GameHandedIn = Readonly<{
  /** The pupil's code, or null where everyone has the same people. */
  code: string | null
  /** By which the work of one tab is known again. */
  tag: string
  /** From 0: how many games the pupil played before with this code. */
  game: number
  result: GameResult
}>

/** What can be handed in along with the answers to a lesson. */
export type Played = Readonly<{ played?: GameHandedIn | undefined }>

/** The game played in this tab, or nothing where none was played to its end by whoever has this work. */
export function gamePlayed(
  { code, tag }: Work,
  { code: owner, game, result }: Game,
): GameHandedIn | undefined {
  return result === null || tag === null || owner !== code ? undefined : { code, tag, game, result }
}

/**
 * The result in one line: `reviewer1 <code> ~<tag> <game> <stopped>/<strangers> <letGo>/<right>`, where `-` is no code.
 */
export function gameLine({ code, tag, game, result }: GameHandedIn): string {
  const { stopped, strangers, letGo, right } = result
  return `reviewer1 ${code ?? '-'} ~${tag} ${game} ${stopped}/${strangers} ${letGo}/${right}`
}

/** The same for a link, which has no spaces. */
export function gameInLink(line: string): string {
  return line.replaceAll(' ', '+')
}

/** A name may stand before a line, quotes around it, and a capital at its start; in a link its spaces are `+`. */
const LINE =
  /\b[Rr]eviewer1[\s+]([a-z0-9]{1,16}|-)[\s+]~([a-z0-9]{1,16})[\s+](\d{1,3})[\s+](\d+)\/(\d+)[\s+](\d+)\/(\d+)/

/** The game in a text, or null where there is none, or none that can have been played. */
export function readGameLine(text: string): GameHandedIn | null {
  const found = LINE.exec(text)
  if (found === null) return null
  const [, code = '-', tag = ''] = found
  const [game, stopped, strangers, letGo, right] = found.slice(3).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const isGame =
    strangers + right === GAME.rounds &&
    Math.min(strangers, right) >= GAME.leastOfKind &&
    stopped <= strangers &&
    letGo <= right
  return isGame
    ? { code: code === '-' ? null : code, tag, game, result: { strangers, stopped, right, letGo } }
    : null
}

/** A class's results added up. */
export type ClassGame = Readonly<{
  pupils: number
  /** Lines with something in them that are no result, or another one of a pupil who is counted already. */
  passed: number
  result: GameResult
}>

/** Adds up what is pasted, a line each. A pupil counts once, with the first game: with the later ones they had practice. */
export function addUpGames(text: string): ClassGame {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const firsts = new Map<string, GameHandedIn>()
  for (const line of lines) {
    const one = readGameLine(line)
    if (one !== null && one.game <= (firsts.get(one.tag)?.game ?? Infinity)) firsts.set(one.tag, one)
  }
  const all = [...firsts.values()]
  const sum = (key: keyof GameResult): number => all.reduce((total, { result }) => total + result[key], 0)
  return {
    pupils: all.length,
    passed: lines.length - all.length,
    result: {
      strangers: sum('strangers'),
      stopped: sum('stopped'),
      right: sum('right'),
      letGo: sum('letGo'),
    },
  }
}
