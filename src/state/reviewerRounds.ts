import { readCandidates } from '../engine/candidates.ts'
import { GAME, GAME_SCENARIO } from '../lessons/reviewerGame.ts'
import { toSetting } from '../scenario/toSetting.ts'
import { trialOf } from './derive.ts'

/** One search of the game: who is searched for, and the first name on the list. */
export type Round = Readonly<{
  /** The search's place in the run, from 0. */
  probe: number
  /** The enrolled person's place in the gallery. */
  reference: number
  /** Percent. */
  score: number
  /** Whether it is the person searched for. */
  isMate: boolean
}>

/** The seed of a game: the first one with a code is the same for everybody who has it; others follow. */
export function gameSeed(code: string | null, game: number): string {
  const seed = code ?? GAME_SCENARIO.seed
  return game === 0 ? seed : `${seed}-${game + 1}`
}

/**
 * The rounds of a seed: the searches of its run whose first name scores in the range of `GAME.scores`, in their order. One
 * of them is left out only where it would leave too few of one kind.
 */
export function roundsOf(seed: string): readonly Round[] {
  const setting = toSetting(GAME_SCENARIO, GAME_SCENARIO.threshold)
  const most = GAME.rounds - GAME.leastOfKind
  const rounds: Round[] = []
  for (let probe = 0; probe < GAME_SCENARIO.searches && rounds.length < GAME.rounds; probe += 1) {
    const first = readCandidates(trialOf(seed), setting, probe)[0]
    if (first === undefined || first.score >= GAME.scores.below) continue
    const { place: reference, score, isMate } = first
    if (rounds.filter((round) => round.isMate === isMate).length === most) continue
    rounds.push({ probe, reference, score, isMate })
  }
  return rounds
}

/** The places, from 0, of a stranger and of a right person with a lower score. */
export type Crossing = Readonly<{ stranger: number; right: number }>

/** The stranger with the highest score and the right person with the lowest; null where no stranger's is the higher one. */
export function crossingOf(rounds: readonly Round[]): Crossing | null {
  const places = (isMate: boolean): number[] =>
    rounds
      .flatMap((round, i) => (round.isMate === isMate ? [i] : []))
      .toSorted((a, b) => rounds[a]!.score - rounds[b]!.score)
  const [stranger, right] = [places(false).at(-1), places(true)[0]]
  if (stranger === undefined || right === undefined) return null
  return rounds[stranger]!.score > rounds[right]!.score ? { stranger, right } : null
}

export type Decision = 'stop' | 'go'

/** How a game ended. */
export type GameResult = Readonly<{
  strangers: number
  /** Strangers who were stopped. */
  stopped: number
  right: number
  /** Right people who were let go. */
  letGo: number
}>

export function gameResult(rounds: readonly Round[], decisions: readonly Decision[]): GameResult {
  const count = (isMate: boolean, decision?: Decision): number =>
    rounds.filter(
      (round, i) => round.isMate === isMate && (decision === undefined || decisions[i] === decision),
    ).length
  return {
    strangers: count(false),
    stopped: count(false, 'stop'),
    right: count(true),
    letGo: count(true, 'go'),
  }
}

/** How many choices would have been right by the score alone, with the threshold that is best for these rounds. */
export function bestByScore(rounds: readonly Round[]): number {
  const rightFrom = (threshold: number): number =>
    rounds.filter(({ score, isMate }) => score >= threshold === isMate).length
  return Math.max(rightFrom(Infinity), ...rounds.map(({ score }) => rightFrom(score)))
}
