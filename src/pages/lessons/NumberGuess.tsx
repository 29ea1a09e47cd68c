import { useId, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import type { Lesson, Predict, Step } from '../../lessons/lesson.ts'
import { useDraft } from '../../state/lessonDraft.ts'
import { GuessCurve, isOfACurve } from './GuessCurve.tsx'
import { GuessField, isOfAField } from './GuessField.tsx'
import { predictionText, readGuess, unitValues } from './predictionText.ts'
import { say } from './say.ts'

type NumberGuessProps = Readonly<{
  lesson: Lesson
  step: Step
  predict: Extract<Predict, { kind: 'number' }>
  ask: string
  form: string
  onGuess: (value: number) => void
}>

/** A number to draw, where it is so many of a field, or to type. What cannot be read, or cannot be, is said in a sentence. */
export function NumberGuess({ lesson, step, predict, ask, form, onGuess }: NumberGuessProps) {
  const id = useId()
  const [typed, setTyped] = useDraft(lesson)
  const [problem, setProblem] = useState('')
  const take = (): void => {
    const value = readGuess(predict, typed)
    if (value === null || value < predict.from || value > predict.to) {
      const [least, most] = [predictionText(step, predict.from), predictionText(step, predict.to)]
      return setProblem(t('class.guess.bad', { least, most }))
    }
    setTyped('')
    return onGuess(value)
  }
  return (
    <form
      id={form}
      className="guess"
      onSubmit={(event) => {
        event.preventDefault()
        take()
      }}
    >
      <label htmlFor={id} className="step-ask">
        {ask}
      </label>
      {isOfACurve(predict) && (
        <GuessCurve
          predict={predict}
          scenario={step.scenario}
          ask={ask}
          said={readGuess(predict, typed)}
          onSay={(value) => setTyped(String(value))}
        />
      )}
      {isOfAField(predict) && (
        <GuessField
          predict={predict}
          ask={ask}
          said={readGuess(predict, typed)}
          onSay={(value) => setTyped(String(value))}
        />
      )}
      <p className="guess-row">
        <input
          id={id}
          className="box-input guess-input"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={20}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-unit ${id}-problem`}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <span id={`${id}-unit`}>
          {predict.as === 'rate' || predict.as === 'threshold'
            ? t('class.guess.percent')
            : say(predict.unit, unitValues(readGuess(predict, typed) ?? 2))}
        </span>
      </p>
      <p id={`${id}-problem`} role="alert" className="guess-problem">
        {problem}
      </p>
    </form>
  )
}
