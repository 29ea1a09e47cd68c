import { writeScore } from '../../../figures/lineup/lineupData.ts'
import { formatCount } from '../../../i18n/format.ts'
import { t } from '../../../i18n/translate.ts'
import { GAME } from '../../../lessons/reviewerGame.ts'
import { GAME_PLACES, goToPlace } from '../../../state/reviewerGame.ts'
import type { Decision, GameResult, Round } from '../../../state/reviewerRounds.ts'
import { StepNav } from '../StepNav.tsx'
import { GameHeading, type HeadingRef } from './GameHeading.tsx'
import { FacePicture } from './Photos.tsx'
import { roundFaces } from './roundFaces.ts'

type GameWhoProps = Readonly<{
  heading: HeadingRef
  rounds: readonly Round[]
  decisions: readonly Decision[]
  result: GameResult
  seed: string
}>

/** The twelve again, now with who they were. */
export function GameWho({ heading, rounds, decisions, result, seed }: GameWhoProps) {
  const { strangers, stopped, right, letGo } = result
  return (
    <>
      <GameHeading heading={heading} title={t('game.who.title')} />
      <div className="step-words">
        <p>
          <strong>{t('game.who.strangers', { stopped, strangers })}</strong>{' '}
          {t('game.who.right', { letGo, right })}
        </p>
      </div>
      <ol className="game-cards" aria-label={t('game.who.list', { rounds: formatCount(GAME.rounds) })}>
        {rounds.map((round, i) => (
          <Card key={round.probe} round={round} n={i + 1} decision={decisions[i] ?? 'go'} seed={seed} />
        ))}
      </ol>
      <StepNav onBack={null} onNext={() => goToPlace(GAME_PLACES.indexOf('rate'))} />
    </>
  )
}

type CardProps = Readonly<{ round: Round; n: number; decision: Decision; seed: string }>

function Card({ round, n, decision, seed }: CardProps) {
  const { found } = roundFaces(seed, round)
  const who = round.isMate ? 'mate' : 'stranger'
  return (
    <li className="game-card" data-who={who} data-decision={decision}>
      <FacePicture features={found} frame="card" />
      <p>
        <span className="lessons-small">
          {t('game.who.item', { n })} <span className="game-card-score">{writeScore(round.score)}</span>
        </span>
        <strong>{t(`game.who.${who}.${decision}`)}</strong>
      </p>
    </li>
  )
}
