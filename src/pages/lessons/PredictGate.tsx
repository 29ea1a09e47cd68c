import { t } from '../../i18n/translate.ts'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import { recordStep } from '../../state/lessonActions.ts'
import { useStore } from '../../state/useStore.ts'
import { ChoiceGuess } from './ChoiceGuess.tsx'
import { NumberGuess } from './NumberGuess.tsx'
import { usePageKeys } from './StepNav.tsx'
import { Tally } from './Tally.tsx'
import { say, valuesOf } from './say.ts'

/** Asks for a guess before anything is shown. Skipping is one Tab away, and is remembered. */
export function PredictGate({ lesson, step }: Readonly<{ lesson: Lesson; step: Step }>) {
  const projector = useStore((state) => state.display.theme === 'projector')
  const { predict, prose } = step
  const skip = (): void => recordStep(lesson.id, step.id, { predicted: null, skipped: true })
  if (predict === null) return null
  const values = valuesOf(step)
  const guess = { step, ask: say(prose.ask, values), onSkip: skip } as const
  const record = (predicted: number | string): void =>
    recordStep(lesson.id, step.id, { predicted, skipped: false })
  return (
    <div className="step-words">
      {projector ? (
        <Slide {...guess} />
      ) : predict.kind === 'number' ? (
        <NumberGuess {...guess} predict={predict} onGuess={record} />
      ) : (
        <ChoiceGuess {...guess} predict={predict} onGuess={record} />
      )}
    </div>
  )
}

/** On a screen for everybody no pupil types: hands are raised and counted, then the answer is shown. */
function Slide({ step, ask, onSkip }: Readonly<{ step: Step; ask: string; onSkip: () => void }>) {
  usePageKeys(null, onSkip, true)
  return (
    <>
      <p className="step-ask">{ask}</p>
      <Tally step={step} />
      <p>
        <button type="button" className="button step-button step-next" onClick={onSkip}>
          {t('class.slide.reveal')}
        </button>
      </p>
    </>
  )
}
