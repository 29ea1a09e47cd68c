import { useId, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import type { Predict, Step } from '../../lessons/lesson.ts'
import { GuessButtons } from './GuessButtons.tsx'
import { predictionText, readGuess, unitValues } from './predictionText.ts'
import { say } from './say.ts'

type NumberGuessProps = Readonly<{
  step: Step
  predict: Extract<Predict, { kind: 'number' }>
  ask: string
  onGuess: (value: number) => void
  onSkip: () => void
}>

/** A number to type. What cannot be read, or cannot be, is said in a sentence. */
export function NumberGuess({ step, predict, ask, onGuess, onSkip }: NumberGuessProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState('')
  const take = (): void => {
    const value = readGuess(predict, typed)
    if (value !== null && value >= predict.from && value <= predict.to) return onGuess(value)
    const [least, most] = [predictionText(step, predict.from), predictionText(step, predict.to)]
    return setProblem(t('class.guess.bad', { least, most }))
  }
  return (
    <form
      className="guess"
      onSubmit={(event) => {
        event.preventDefault()
        take()
      }}
    >
      <label htmlFor={id} className="step-ask">
        {ask}
      </label>
      <p className="guess-row">
        <input
          id={id}
          className="box-input guess-input"
          type="text"
          inputMode="decimal"
          autoComplete="off"
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
      <GuessButtons onSkip={onSkip} disabled={typed.trim() === ''} />
    </form>
  )
}
