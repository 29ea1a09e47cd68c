import { useState } from 'react'
import { writeValues } from '../../i18n/writeValue.ts'
import { numbersOf } from '../../lessons/answers.ts'
import type { Predict, Step } from '../../lessons/lesson.ts'
import { Choices } from './Choices.tsx'
import { GuessButtons } from './GuessButtons.tsx'
import { say } from './say.ts'

type ChoiceGuessProps = Readonly<{
  step: Step
  predict: Extract<Predict, { kind: 'choice' }>
  ask: string
  onGuess: (choice: string) => void
  onSkip: () => void
}>

/** One of four. */
export function ChoiceGuess({ step, predict, ask, onGuess, onSkip }: ChoiceGuessProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  const options = predict.options.map(({ id, text, values }) => ({
    id,
    text: say(text, writeValues(values, numbersOf(values, step.scenario))),
  }))
  return (
    <form
      className="guess"
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen !== null) onGuess(chosen)
      }}
    >
      <Choices legend={ask} options={options} chosen={chosen} onChoose={setChosen} />
      <GuessButtons onSkip={onSkip} disabled={chosen === null} />
    </form>
  )
}
