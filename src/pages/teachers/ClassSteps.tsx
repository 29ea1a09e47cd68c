import { useId, useMemo } from 'react'
import { formatCount } from '../../i18n/format.ts'
import { writeValue, writeValues } from '../../i18n/writeValue.ts'
import { numbersOf } from '../../lessons/answers.ts'
import type { Lesson, Step, Task } from '../../lessons/lesson.ts'
import { readNumber } from '../../lessons/readings.ts'
import { pupilStep } from '../../state/lessonActions.ts'
import type { Answers } from '../../state/lessonAnswers.ts'
import { say, valuesOf } from '../lessons/say.ts'
import { predictionText } from '../lessons/predictionText.ts'
import { guessPlace } from '../lessons/GuessLine.tsx'
import { ClassChecks } from './ClassChecks.tsx'
import { ClassReasons } from './ClassReasons.tsx'
import { DotPlot, type DotPlotProps } from './DotPlot.tsx'

/** For every step with a guess: the class as dots, the model as a line; and how the check was answered. */
export function ClassSteps({ lesson, taken }: Readonly<{ lesson: Lesson; taken: readonly Answers[] }>) {
  const id = useId()
  return (
    <ol className="class-steps">
      {lesson.steps.map((step) => (
        <li key={step.id}>
          <h4 id={`${id}-${step.id}`}>{say(step.prose.title, valuesOf(step))}</h4>
          {step.predict !== null && <ClassGuesses headingId={`${id}-${step.id}`} step={step} taken={taken} />}
          {step.task !== null && step.task.options.length > 0 && (
            <ClassChoices step={step} task={step.task} taken={taken} />
          )}
          {step.check !== null && <ClassChecks step={step} taken={taken} />}
          <ClassReasons lesson={lesson} step={step} taken={taken} />
        </li>
      ))}
    </ol>
  )
}

type ClassGuessesProps = Readonly<{ headingId: string; step: Step; taken: readonly Answers[] }>

function ClassGuesses({ headingId, step, taken }: ClassGuessesProps) {
  const plot = useMemo(() => plotOf(step, taken), [step, taken])
  return (
    <>
      <p>{say(step.prose.ask, valuesOf(step))}</p>
      {plot !== null && <DotPlot {...plot} headingId={headingId} />}
    </>
  )
}

type Plot = Omit<DotPlotProps, 'headingId'>

/** Where each guess stands. Pupils with codes of their own may have answers of their own. */
function plotOf(step: Step, taken: readonly Answers[]): Plot | null {
  const { predict, scenario } = step
  if (predict === null) return null
  const guesses = taken.flatMap(({ steps }) => {
    const { predicted } = steps.find((one) => one.step === step.id) ?? { predicted: null }
    return predicted === null ? [] : [predicted]
  })
  const codes = [...new Set(taken.map(({ code }) => code))]
  const answers = codes.flatMap((code) => readNumber(pupilStep(step, code).scenario, predict.answer) ?? [])
  const [low, high] = [Math.min(...answers), Math.max(...answers)]
  const range = [...new Set([low, high].map((answer) => writeValue(predict.as, answer)))].join('–')
  if (predict.kind === 'choice') {
    const texts = predict.options.map((option) =>
      say(option.text, writeValues(option.values, numbersOf(option.values, scenario))),
    )
    const place = (i: number): number => (i + 0.5) / texts.length
    const right = predict.options.findIndex(({ from, to }) => low >= from && low < to)
    return {
      dots: guesses.map((guess) => place(predict.options.findIndex(({ id }) => id === guess))),
      answers: right < 0 ? [] : [place(right)],
      ticks: texts.map((text, i) => ({ at: place(i), text })),
      answerText: range,
      summary: texts.map((text, i) => ({
        label: text,
        count: guesses.filter((guess) => guess === predict.options[i]?.id).length,
      })),
    }
  }
  const ends = [predict.from, predict.to]
  return {
    dots: guesses.map((guess) => guessPlace(predict, Number(guess))),
    answers: answers.map((answer) => guessPlace(predict, answer)),
    ticks: ends.map((end) => ({ at: guessPlace(predict, end), text: predictionText(step, end) })),
    answerText: range,
    summary: tally(
      guesses.map((guess) => predictionText(step, guess)),
      guesses,
    ),
  }
}

/** How often each number was said, smallest first. */
function tally(texts: readonly string[], guesses: readonly (number | string)[]): Plot['summary'] {
  const counts = new Map<string, Readonly<{ value: number; count: number }>>()
  texts.forEach((text, i) =>
    counts.set(text, { value: Number(guesses[i]), count: (counts.get(text)?.count ?? 0) + 1 }),
  )
  return [...counts]
    .toSorted((a, b) => a[1].value - b[1].value)
    .map(([label, { count }]) => ({ label, count }))
}

/** How often each setting of a task was chosen. */
function ClassChoices({
  step,
  task,
  taken,
}: Readonly<{ step: Step; task: Task; taken: readonly Answers[] }>) {
  const chosen = taken.flatMap(({ steps }) => steps.find((one) => one.step === step.id)?.chosen ?? [])
  const values = valuesOf(step)
  return (
    <table className="teachers-table">
      <caption>{say(task.prompt, values)}</caption>
      <tbody>
        {task.options.map(({ id, text }) => (
          <tr key={id}>
            <th scope="row">{say(text, values)}</th>
            <td>{formatCount(chosen.filter((one) => one === id).length)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
