import { useEffect, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import { keyOf } from '../../lessons/answers.ts'
import type { Check, CheckOption, Lesson, Step } from '../../lessons/lesson.ts'
import { openScenario } from '../../state/actions.ts'
import { recordTry } from '../../state/lessonActions.ts'
import { useStepWork } from '../../state/lessonStore.ts'
import { store } from '../../state/store.ts'
import { useStore } from '../../state/useStore.ts'
import { CheckAnswer } from './CheckAnswer.tsx'
import { Choices } from './Choices.tsx'
import { usePageKeys } from './StepNav.tsx'
import { StepControls } from './StepControls.tsx'
import { StepFigures } from './StepFigures.tsx'
import { optionText, optionValues, say, valuesOf } from './say.ts'

type CheckPartProps = Readonly<{ lesson: Lesson; step: Step; onAnswer: () => void }>

/** A question whose wrong answers name the error, each with a state to look at. It may be tried again. */
export function CheckPart({ lesson, step, onAnswer }: CheckPartProps) {
  const projector = useStore((state) => state.display.theme === 'projector')
  const { tried } = useStepWork(lesson.id, step.id)
  const [again, setAgain] = useState(false)
  const [shown, setShown] = useState<CheckOption['shows']>(null)
  useShown(shown, step.scenario.seed)
  const { check } = step
  if (check === null) return null
  const key = keyOf(check, step.scenario)
  const record = (option: string): void => {
    recordTry(lesson.id, step.id, option)
    setAgain(false)
    setShown(null)
    onAnswer()
  }
  const option = check.options.find(({ id }) => id === tried.at(-1))
  const look = (): void => setShown(option?.shows ?? null)
  return (
    <>
      <div className="step-words">
        {option === undefined || again ? (
          <CheckQuestion
            check={check}
            step={step}
            {...(projector ? { reveal: key } : {})}
            onAnswer={record}
          />
        ) : (
          <CheckAnswer
            text={optionText(step, option)}
            belief={say(option.misconception && `misconception.${option.misconception}`)}
            feedback={say(option.feedback, optionValues(step, option))}
            right={option.id === key}
            onAgain={() => {
              setAgain(true)
              setShown(null)
            }}
            onLook={option.shows === null || shown === option.shows ? null : look}
          />
        )}
      </div>
      <StepControls step={step} />
      <StepFigures figures={shown?.figures ?? step.figures} />
    </>
  )
}

/** Opens the state that shows an answer to be wrong, and brings back what was there before when it has been looked at. */
function useShown(shown: CheckOption['shows'], seed: string): void {
  useEffect(() => {
    if (shown === null) return undefined
    const { scenario, selectedProbe } = store.getState()
    openScenario({ ...shown.scenario, seed })
    return () => openScenario(scenario, selectedProbe)
  }, [shown, seed])
}

type CheckQuestionProps = Readonly<{
  check: Check
  step: Step
  reveal?: string | null
  onAnswer: (id: string) => void
}>

function CheckQuestion({ check, step, reveal, onAnswer }: CheckQuestionProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  const answer = reveal ?? chosen
  usePageKeys(null, typeof reveal === 'string' ? () => onAnswer(reveal) : null, true)
  return (
    <form
      className="guess"
      onSubmit={(event) => {
        event.preventDefault()
        if (answer !== null) onAnswer(answer)
      }}
    >
      <Choices
        legend={say(check.question, valuesOf(step))}
        options={check.options.map((option) => ({ id: option.id, text: optionText(step, option) }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      <p className="guess-buttons">
        <button type="submit" className="button step-button step-next" disabled={answer === null}>
          {t(reveal === undefined ? 'class.check.answer' : 'class.slide.reveal')}
        </button>
      </p>
    </form>
  )
}
