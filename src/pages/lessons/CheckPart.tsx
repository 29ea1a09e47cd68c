import { useEffect, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import { keyOf } from '../../lessons/answers.ts'
import type { Check, CheckOption, Lesson, Step } from '../../lessons/lesson.ts'
import { DEFAULT_SCENARIO } from '../../scenario/presets/scenarios.ts'
import { openScenario } from '../../state/actions.ts'
import { useDraft } from '../../state/lessonDraft.ts'
import { recordTry } from '../../state/lessonActions.ts'
import { useStepWork } from '../../state/lessonStore.ts'
import { store } from '../../state/store.ts'
import { useStore } from '../../state/useStore.ts'
import { CheckAnswer } from './CheckAnswer.tsx'
import { Choices } from './Choices.tsx'
import { usePageKeys } from './StepNav.tsx'
import { optionText, optionValues, say, valuesOf } from './say.ts'

type Shown = CheckOption['shows']

/** How far a question is: whether it waits for an answer, and what is opened to look into one. */
export type Checking = Readonly<{
  isOpen: boolean
  shown: Shown
  /** Asks it once more. */
  askAgain: () => void
  /** Ends that, with an answer. */
  close: () => void
  show: (shown: Shown) => void
}>

/** A question is open until it is answered, and again where it is tried once more. */
export function useChecking(lesson: Lesson, step: Step, isHere: boolean): Checking {
  const { tried } = useStepWork(lesson.id, step.id)
  const [again, setAgain] = useState(false)
  const [shown, setShown] = useState<Shown>(null)
  const opened = isHere ? shown : null
  useShown(opened, step.scenario.seed)
  return {
    isOpen: isHere && (again || tried.length === 0),
    shown: opened,
    askAgain: () => {
      setAgain(true)
      setShown(null)
    },
    close: () => {
      setAgain(false)
      setShown(null)
    },
    show: setShown,
  }
}

/** Opens the state that shows an answer to be wrong, and brings back what was there before when it has been looked at. */
function useShown(shown: Shown, seed: string): void {
  useEffect(() => {
    if (shown === null) return undefined
    const { scenario, selectedProbe } = store.getState()
    // Other people are opened only where they are what there is to see.
    const isOther = shown.scenario.seed !== DEFAULT_SCENARIO.seed
    openScenario(isOther ? shown.scenario : { ...shown.scenario, seed })
    return () => openScenario(scenario, selectedProbe)
  }, [shown, seed])
}

type CheckPartProps = Readonly<{
  lesson: Lesson
  step: Step
  checking: Checking
  form: string
  onAnswer: () => void
}>

/** A question whose wrong answers name the error, each with a state to look at. It may be tried again. */
export function CheckPart({ lesson, step, checking, form, onAnswer }: CheckPartProps) {
  const { tried } = useStepWork(lesson.id, step.id)
  const { check } = step
  if (check === null) return null
  const key = keyOf(check, step.scenario)
  const record = (option: string): void => {
    recordTry(lesson.id, step.id, option)
    checking.close()
    onAnswer()
  }
  const option = check.options.find(({ id }) => id === tried.at(-1))
  const { shown } = checking
  return (
    <div className="step-words">
      {option === undefined || checking.isOpen ? (
        <CheckQuestion lesson={lesson} step={step} check={check} answer={key} form={form} onAnswer={record} />
      ) : (
        <CheckAnswer
          text={optionText(step, option)}
          belief={say(option.misconception && `misconception.${option.misconception}`)}
          feedback={say(option.feedback, optionValues(step, option))}
          look={shown !== null && shown === option.shows ? say(option.look, optionValues(step, option)) : ''}
          right={option.id === key}
          onAgain={checking.askAgain}
          onLook={option.shows === null ? null : (isOpen) => checking.show(isOpen ? option.shows : null)}
        />
      )}
    </div>
  )
}

type CheckQuestionProps = Readonly<{
  lesson: Lesson
  step: Step
  check: Check
  /** The right option, which a slide reveals. */
  answer: string | null
  form: string
  onAnswer: (id: string) => void
}>

function CheckQuestion({ lesson, step, check, answer, form, onAnswer }: CheckQuestionProps) {
  const isSlide = useStore((state) => state.display.theme === 'projector')
  const [draft, setDraft] = useDraft(lesson)
  const [isMissing, setMissing] = useState(false)
  const chosen = check.options.find(({ id }) => id === draft)?.id ?? null
  const send = (option: string | null): void => {
    if (option === null) return setMissing(true)
    setDraft('')
    return onAnswer(option)
  }
  usePageKeys(null, isSlide ? () => send(answer) : null, true)
  return (
    <form
      id={form}
      className="guess"
      onSubmit={(event) => {
        event.preventDefault()
        // To where something is missing: on a phone the button stands far below it.
        if (!isSlide && chosen === null) event.currentTarget.querySelector('input')?.focus()
        send(isSlide ? answer : chosen)
      }}
    >
      <Choices
        legend={say(check.question, valuesOf(step))}
        options={check.options.map((option) => ({ id: option.id, text: optionText(step, option) }))}
        chosen={chosen}
        onChoose={setDraft}
      />
      <p role="alert" className="guess-problem">
        {isMissing && chosen === null && t('class.check.none')}
      </p>
      {isSlide && (
        <p className="guess-buttons">
          <button type="submit" className="button step-button step-next">
            {t('class.slide.reveal')}
          </button>
        </p>
      )}
    </form>
  )
}
