import { formatCount } from '../../../i18n/format.ts'
import { t } from '../../../i18n/translate.ts'
import { GAME, GAME_SCENARIO } from '../../../lessons/reviewerGame.ts'
import { goToPlace } from '../../../state/reviewerGame.ts'
import type { Decision } from '../../../state/reviewerRounds.ts'
import { StepNav } from '../StepNav.tsx'
import { GameHeading, type HeadingRef } from './GameHeading.tsx'

/** What is asked, and what the drawings tell. */
export function GameStart({ heading, decided }: Readonly<{ heading: HeadingRef; decided: number }>) {
  return (
    <>
      <GameHeading heading={heading} title={t('game.start.title')} />
      <div className="step-words">
        <p>{t('game.start.text', { gallery: formatCount(GAME_SCENARIO.gallerySize) })}</p>
        <p>{t('game.start.how')}</p>
        <p>{t('game.start.length', { rounds: formatCount(GAME.rounds) })}</p>
      </div>
      <p className="guess-buttons">
        <button
          type="button"
          className="button step-button step-next"
          onClick={() => goToPlace(Math.min(decided, GAME.rounds) + 1)}
        >
          {t(decided === 0 ? 'game.start.begin' : 'game.start.resume')}
        </button>
      </p>
    </>
  )
}

type GameReadyProps = Readonly<{
  heading: HeadingRef
  decisions: readonly Decision[]
  /** Who was who has been shown before. */
  stands: boolean
  onBack: (() => void) | null
  onShow: () => void
}>

/** All is decided, and nothing shown: the last moment to change something. */
export function GameReady({ heading, decisions, stands, onBack, onShow }: GameReadyProps) {
  const stopped = decisions.filter((decision) => decision === 'stop').length
  return (
    <>
      <GameHeading heading={heading} title={t('game.ready.title', { rounds: formatCount(GAME.rounds) })} />
      <div className="step-words">
        <p>
          {t(stands ? 'game.ready.stands' : 'game.ready.text', {
            stopped: formatCount(stopped),
            go: formatCount(decisions.length - stopped),
          })}
        </p>
      </div>
      <p className="guess-buttons">
        <button type="button" className="button step-button step-next" onClick={onShow}>
          {t('game.ready.show')}
        </button>
      </p>
      <StepNav onBack={onBack} onNext={null} />
    </>
  )
}
