import { useId, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import { labToStreet } from '../../lessons/labToStreet.ts'
import { goToStep } from '../../state/lessonActions.ts'
import type { Answers } from '../../state/lessonAnswers.ts'
import { addUpGames } from '../../state/reviewerLine.ts'
import { reviewerRates } from '../../state/reviewerRates.ts'
import type { GameResult } from '../../state/reviewerRounds.ts'

/**
 * The class as the reviewer of the game: its results added up, to be used in the funnel of lesson 6. They come with the
 * answers to a lesson, or alone.
 */
export function ClassReviewer({ taken }: Readonly<{ taken: readonly Answers[] }>) {
  const id = useId()
  const [text, setText] = useState('')
  const games = taken.flatMap(({ game }) => game ?? [])
  const { pupils, passed, result } = addUpGames([...games, text].join('\n'))
  return (
    <details className="class-reviewer">
      <summary>{t('teach.reviewer')}</summary>
      <div className="class-drop">
        <label htmlFor={id}>{t('teach.reviewer.lines')}</label>
        <textarea
          id={id}
          rows={3}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <p role="status">
          {pupils > 0 && t('teach.reviewer.sum', { ...result, pupils, percent: rate(result) })}
          {passed > 0 && ` ${t('teach.class.passed', { n: passed })}`}
        </p>
        <p>
          <button
            type="button"
            className="button step-button"
            disabled={pupils === 0}
            onClick={() => openFunnel(result)}
          >
            {t('teach.reviewer.use')}
          </button>
        </p>
      </div>
    </details>
  )
}

function openFunnel(classResult: GameResult): void {
  reviewerRates.setState({ classResult })
  location.hash = 'lessons'
  goToStep(labToStreet, 'person-checks')
}

function rate({ stopped, strangers }: GameResult): number {
  return Math.round((100 * stopped) / strangers)
}
