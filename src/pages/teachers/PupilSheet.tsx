import { t } from '../../i18n/translate.ts'
import { writeValues } from '../../i18n/writeValue.ts'
import { numbersOf } from '../../lessons/answers.ts'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import { optionText, say, valuesOf } from '../lessons/say.ts'
import { Paper } from './Paper.tsx'

/** What a pupil fills in by hand: guesses before, answers after. It gives nothing away. */
export function PupilSheet({ lesson }: Readonly<{ lesson: Lesson }>) {
  return (
    <Paper lesson={lesson} kind={t('teach.paper.sheet')}>
      <p className="paper-name">{t('class.work.name')}</p>
      <ol className="paper-steps">
        {lesson.steps.map((step) => (
          <SheetStep key={step.id} step={step} />
        ))}
      </ol>
    </Paper>
  )
}

function SheetStep({ step }: Readonly<{ step: Step }>) {
  const values = valuesOf(step)
  const { predict, check, task, prose, scenario } = step
  const choices =
    predict?.kind === 'choice'
      ? predict.options.map((option) =>
          say(option.text, writeValues(option.values, numbersOf(option.values, scenario))),
        )
      : []
  return (
    <li>
      <h3>{say(prose.title, values)}</h3>
      {predict !== null && <p>{say(prose.ask, values)}</p>}
      <Boxes items={choices} />
      {predict !== null && (
        <p className="paper-blank">{t(choices.length > 0 ? 'teach.sheet.model' : 'teach.sheet.guess')}</p>
      )}
      {task !== null && <p>{say(task.prompt, values)}</p>}
      {task !== null && <Boxes items={task.options.map(({ text }) => say(text, values))} />}
      {check !== null && <p>{say(check.question, values)}</p>}
      {check !== null && <Boxes items={check.options.map((option) => optionText(step, option))} />}
      {(task !== null || check === null) && <span className="paper-line" />}
      <span className="paper-line" />
    </li>
  )
}

function Boxes({ items }: Readonly<{ items: readonly string[] }>) {
  if (items.length === 0) return null
  return (
    <ul className="paper-boxes">
      {items.map((item, key) => (
        <li key={key}>{item}</li>
      ))}
    </ul>
  )
}
