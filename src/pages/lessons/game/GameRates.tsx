import { REVIEWER } from '../../../engine/reviewer.ts'
import { wilson } from '../../../engine/wilson.ts'
import { rich } from '../../../i18n/rich.tsx'
import { t } from '../../../i18n/translate.ts'
import { GAME_PLACES, goToPlace, playAgain } from '../../../state/reviewerGame.ts'
import { gameLine } from '../../../state/reviewerLine.ts'
import type { GameResult } from '../../../state/reviewerRounds.ts'
import { CopyText } from '../../../ui/dialog/CopyText.tsx'
import { StepNav } from '../StepNav.tsx'
import { useWorkAndGame } from '../useWorkAndGame.ts'
import { GameHeading, type HeadingRef } from './GameHeading.tsx'
import { RateLines } from './RateLines.tsx'

/** White and others, PLoS ONE 9 (2014): the study that the funnel begins with. */
const STUDY = 'https://doi.org/10.1371/journal.pone.0103510'

const inHundred = (share: number): number => Math.round(share * 100)

/** How often one was wrong, beside trained officers and a coin; and how little twelve faces can tell. */
export function GameRates({ heading, result }: Readonly<{ heading: HeadingRef; result: GameResult }>) {
  const { strangers, stopped, right, letGo } = result
  const range = wilson(stopped, strangers)
  return (
    <>
      <GameHeading heading={heading} title={t('game.rate.title')} />
      <div className="game-rates">
        <RateLines
          title={t('game.rate.strangers')}
          k={stopped}
          n={strangers}
          officers={REVIEWER.passesWrong}
        />
        <RateLines title={t('game.rate.right')} k={letGo} n={right} officers={REVIEWER.rejectsRight} />
      </div>
      <div className="step-words">
        <p>
          {range !== null && t('game.rate.few', { low: inHundred(range.low), high: inHundred(range.high) })}{' '}
          {t('game.rate.study')}{' '}
          {rich(
            'game.rate.source',
            {},
            {
              a: (text) => (
                <a key="study" href={STUDY} rel="noreferrer">
                  {text}
                </a>
              ),
            },
          )}
        </p>
      </div>
      <p className="guess-buttons">
        <button
          type="button"
          className="button step-button step-next"
          onClick={() => goToPlace(GAME_PLACES.indexOf('funnel'))}
        >
          {t('game.rate.use')}
        </button>
        <button type="button" className="button step-button" onClick={playAgain}>
          {t('game.rate.again')}
        </button>
      </p>
      <OneLine />
      <StepNav onBack={() => goToPlace(GAME_PLACES.indexOf('who'))} onNext={null} />
    </>
  )
}

/** The result as a line to hand in, as “My work” does too: the class view adds them up. */
function OneLine() {
  const { played } = useWorkAndGame()
  if (played === undefined) return null
  return (
    <details>
      <summary>{t('game.rate.line')}</summary>
      <CopyText label={t('game.rate.copy')} text={gameLine(played)} />
    </details>
  )
}
