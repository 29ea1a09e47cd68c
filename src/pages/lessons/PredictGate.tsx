import { t } from '../../i18n/translate.ts'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import { recordStep } from '../../state/lessonActions.ts'
import { useStepWork } from '../../state/lessonStore.ts'
import { useStore } from '../../state/useStore.ts'
import { ChoiceGuess } from './ChoiceGuess.tsx'
import { NumberGuess } from './NumberGuess.tsx'
import { predictionText } from './predictionText.ts'
import { usePageKeys } from './StepNav.tsx'
import { Tally } from './Tally.tsx'
import { say, valuesOf } from './say.ts'

/** Sends the guess of a step away; that is remembered. */
export function skipGuess(lesson: Lesson, step: Step): void {
  recordStep(lesson.id, step.id, { predicted: null, skipped: true })
}

type PredictGateProps = Readonly<{
  lesson: Lesson
  step: Step
  /** The id of the form, whose buttons stand in the step's bar. */
  form: string
  isGuessed: boolean
}>

/** Asks for a guess before anything is shown. Afterwards it says what was guessed: that is not changed any more. */
export function PredictGate({ lesson, step, form, isGuessed }: PredictGateProps) {
  const projector = useStore((state) => state.display.theme === 'projector')
  const { predict, prose } = step
  if (predict === null) return null
  const ask = say(prose.ask, valuesOf(step))
  const record = (predicted: number | string): void =>
    recordStep(lesson.id, step.id, { predicted, skipped: false })
  const guess = { lesson, step, ask, form, onGuess: record } as const
  return (
    <div className="step-words">
      {isGuessed ? (
        <Guessed lesson={lesson} step={step} ask={ask} />
      ) : projector ? (
        <Slide step={step} ask={ask} onReveal={() => skipGuess(lesson, step)} />
      ) : predict.kind === 'number' ? (
        <NumberGuess {...guess} predict={predict} />
      ) : (
        <ChoiceGuess {...guess} predict={predict} />
      )}
    </div>
  )
}

function Guessed({ lesson, step, ask }: Readonly<{ lesson: Lesson; step: Step; ask: string }>) {
  const { predicted } = useStepWork(lesson.id, step.id)
  const guess = predictionText(step, predicted)
  return (
    <>
      <p className="step-ask">{ask}</p>
      <p>{guess === '' ? t('class.guess.skipped') : t('class.guess.made', { guess })}</p>
    </>
  )
}

type SlideProps = Readonly<{ step: Step; ask: string; onReveal: () => void }>

/** On a screen for everybody no pupil types: hands are raised and counted, then the answer is shown. */
function Slide({ step, ask, onReveal }: SlideProps) {
  usePageKeys(null, onReveal, true)
  return (
    <>
      <p className="step-ask">{ask}</p>
      <Tally step={step} />
      <p>
        <button type="button" className="button step-button step-next" onClick={onReveal}>
          {t('class.slide.reveal')}
        </button>
      </p>
    </>
  )
}
