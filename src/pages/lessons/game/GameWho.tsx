import { useRef, useState } from 'react'
import { formatCount, formatScore } from '../../../i18n/format.ts'
import { t } from '../../../i18n/translate.ts'
import { GAME } from '../../../lessons/reviewerGame.ts'
import { GAME_PLACES, goToPlace } from '../../../state/reviewerGame.ts'
import {
  bestByScore,
  crossingOf,
  type Decision,
  type GameResult,
  type Round,
} from '../../../state/reviewerRounds.ts'
import { StepNav } from '../StepNav.tsx'
import { FacePicture } from './FacePicture.tsx'
import { GameHeading, type HeadingRef } from './GameHeading.tsx'
import type { Laid } from './Photos.tsx'
import { roundFaces } from './roundFaces.ts'
import { WhoPair } from './WhoPair.tsx'

type GameWhoProps = Readonly<{
  heading: HeadingRef
  rounds: readonly Round[]
  decisions: readonly Decision[]
  result: GameResult
  seed: string
  laid: Laid
  onBack: (() => void) | null
}>

/** The twelve again, now with who they were; one of them open beside the photo searched for. */
export function GameWho({ heading, rounds, decisions, result, seed, laid, onBack }: GameWhoProps) {
  const { strangers, stopped, right, letGo } = result
  const crossing = crossingOf(rounds)
  const [open, setOpen] = useState(crossing?.stranger ?? 0)
  const name = useRef<HTMLHeadingElement>(null)
  const pick = (i: number): void => {
    setOpen(i)
    name.current?.focus()
  }
  return (
    <>
      <GameHeading heading={heading} title={t('game.who.title')} />
      <div className="step-words">
        <p>
          <strong>
            {t('game.who.total', { k: strangers - stopped + (right - letGo), n: strangers + right })}
          </strong>{' '}
          {t('game.who.score', { best: bestByScore(rounds), n: rounds.length })}{' '}
          {t('game.who.strangers', { stopped, strangers })} {t('game.who.right', { letGo, right })}
        </p>
        {crossing !== null && (
          <p>
            {t('game.who.crossing', {
              stranger: crossing.stranger + 1,
              high: formatScore(rounds[crossing.stranger]!.score),
              right: crossing.right + 1,
              low: formatScore(rounds[crossing.right]!.score),
            })}
          </p>
        )}
      </div>
      <div className="game-who">
        <WhoPair
          name={name}
          n={open + 1}
          round={rounds[open]!}
          decision={decisions[open] ?? 'go'}
          seed={seed}
          laid={laid}
          onOther={(step) => pick((open + step + rounds.length) % rounds.length)}
        />
        <ol className="game-cards" aria-label={t('game.who.list', { rounds: formatCount(GAME.rounds) })}>
          {rounds.map((round, i) => (
            <Card
              key={round.probe}
              round={round}
              n={i + 1}
              decision={decisions[i] ?? 'go'}
              seed={seed}
              isOpen={i === open}
              onOpen={() => pick(i)}
            />
          ))}
        </ol>
      </div>
      <StepNav onBack={onBack} onNext={() => goToPlace(GAME_PLACES.indexOf('rate'))} />
    </>
  )
}

type CardProps = Readonly<{
  round: Round
  n: number
  decision: Decision
  seed: string
  isOpen: boolean
  onOpen: () => void
}>

function Card({ round, n, decision, seed, isOpen, onOpen }: CardProps) {
  const { found } = roundFaces(seed, round)
  const who = round.isMate ? 'mate' : 'stranger'
  return (
    <li className="game-card" data-who={who} data-decision={decision}>
      <button type="button" aria-pressed={isOpen} onClick={onOpen}>
        <FacePicture features={found} frame="card" />
        <span className="lessons-small">
          {t('game.who.item', { n })} <span className="game-card-score">{formatScore(round.score)}</span>
        </span>{' '}
        <strong>{t(`game.who.${who}.${decision}`)}</strong>
      </button>
    </li>
  )
}
