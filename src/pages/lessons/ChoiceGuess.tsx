import { useState } from 'react'
import { t } from '../../i18n/translate.ts'
import { writeValues } from '../../i18n/writeValue.ts'
import { numbersOf } from '../../lessons/answers.ts'
import type { Lesson, Predict, Step } from '../../lessons/lesson.ts'
import { useDraft } from '../../state/lessonDraft.ts'
import { Choices } from './Choices.tsx'
import { say } from './say.ts'

type ChoiceGuessProps = Readonly<{
  lesson: Lesson
  step: Step
  predict: Extract<Predict, { kind: 'choice' }>
  ask: string
  form: string
  onGuess: (choice: string) => void
}>

/** One of four. */
export function ChoiceGuess({ lesson, step, predict, ask, form, onGuess }: ChoiceGuessProps) {
  const [draft, setDraft] = useDraft(lesson)
  const [isMissing, setMissing] = useState(false)
  const options = predict.options.map(({ id, text, values }) => ({
    id,
    text: say(text, writeValues(values, numbersOf(values, step.scenario))),
  }))
  const chosen = options.find(({ id }) => id === draft)?.id ?? null
  return (
    <form
      id={form}
      className="guess"
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen === null) return setMissing(true)
        setDraft('')
        return onGuess(chosen)
      }}
    >
      <Choices legend={ask} options={options} chosen={chosen} onChoose={setDraft} />
      <p role="alert" className="guess-problem">
        {isMissing && chosen === null && t('class.check.none')}
      </p>
    </form>
  )
}
