import { useMemo } from 'react'
import { t } from '../../../i18n/translate.ts'
import { decide, goToPlace } from '../../../state/reviewerGame.ts'
import type { Decision, Round } from '../../../state/reviewerRounds.ts'
import { StepNav } from '../StepNav.tsx'
import { AllDifferences, Differences } from './Differences.tsx'
import { GameHeading, type HeadingRef } from './GameHeading.tsx'
import { Photos, type Laid } from './Photos.tsx'
import { roundFaces } from './roundFaces.ts'

type GameRoundProps = Readonly<{
  heading: HeadingRef
  round: Round
  /** From 1. */
  n: number
  seed: string
  /** What was decided before, or null. */
  decision: Decision | null
  /** Who was who has been shown: what was decided stands. */
  stands: boolean
  laid: Laid
  onBack: (() => void) | null
}>

/** Two photos, in what they differ, and two buttons. Nothing in it depends on who the person found is but the drawing. */
export function GameRound({ heading, round, n, seed, decision, stands, laid, onBack }: GameRoundProps) {
  const faces = useMemo(() => roundFaces(seed, round), [seed, round])
  const take = (option: Decision) => (
    <button
      type="button"
      className="button step-button game-choice"
      data-chosen={decision === option}
      disabled={stands}
      onClick={() => decide(n - 1, option)}
    >
      {t(`game.round.${option}`)}
    </button>
  )
  return (
    <>
      <GameHeading heading={heading} n={n} title={t('game.round.title')} />
      <div className="game-round">
        <Photos faces={faces} score={round.score} laid={laid} />
        <div className="game-decide">
          <Differences all={faces.differences} />
          <AllDifferences all={faces.differences} />
          <p className="game-choices">
            {take('stop')}
            {take('go')}
          </p>
          {decision !== null && (
            <p className="lessons-small">
              {t(stands ? 'game.round.stands' : 'game.round.chosen', { decision })}
            </p>
          )}
        </div>
      </div>
      <StepNav onBack={onBack} onNext={decision === null ? null : () => goToPlace(n + 1)} />
    </>
  )
}
