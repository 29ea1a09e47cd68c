import { useEffect } from 'react'
import { FigurePanel } from '../../../figures/FigurePanel.tsx'
import { FIGURES } from '../../../figures/registry.ts'
import { t } from '../../../i18n/translate.ts'
import { labToStreet } from '../../../lessons/labToStreet.ts'
import { loadStep } from '../../../state/lessonActions.ts'
import { leaveStep, useIsOpened } from '../../../state/lessonOpened.ts'
import { GAME_PLACES, goToPlace } from '../../../state/reviewerGame.ts'
import { reviewerRates } from '../../../state/reviewerRates.ts'
import { LessonLink } from '../LessonLink.tsx'
import { StepNav } from '../StepNav.tsx'
import { GameHeading, type HeadingRef } from './GameHeading.tsx'

/** The step whose funnel it is. */
const STEP = labToStreet.steps.find(({ id }) => id === 'person-checks')!

/** The funnel of lesson 6, with the reader as its reviewer. */
export function GameFunnel({ heading }: Readonly<{ heading: HeadingRef }>) {
  const isOpened = useIsOpened(STEP)
  useEffect(() => {
    reviewerRates.setState({ startWith: 'own' })
    loadStep(STEP)
    return () => {
      reviewerRates.setState({ startWith: null })
      leaveStep()
    }
  }, [])
  return (
    <>
      <GameHeading heading={heading} title={t('game.funnel.title')} />
      <div className="step-words">
        <p>{t('game.funnel.text')}</p>
      </div>
      {isOpened && (
        <div className="lesson-figures">
          <FigurePanel id="reviewer" figures={FIGURES} part="alone" />
        </div>
      )}
      <p className="guess-buttons">
        <LessonLink lesson={labToStreet} className="button step-button">
          {t('game.funnel.lesson')}
        </LessonLink>
      </p>
      <StepNav onBack={() => goToPlace(GAME_PLACES.indexOf('rate'))} onNext={null} />
    </>
  )
}
