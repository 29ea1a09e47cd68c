import { useState } from 'react'
import { t } from '../../i18n/translate.ts'
import { writeValues } from '../../i18n/writeValue.ts'
import { numbersOf } from '../../lessons/answers.ts'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import { pupilStep } from '../../state/lessonActions.ts'
import { optionText, say, valuesOf } from '../lessons/say.ts'
import { readCode } from './CodeAnswers.tsx'
import { CodeField } from './CodeField.tsx'
import { Paper } from './Paper.tsx'
import { PaperFigure } from './PaperFigure.tsx'

/** What a pupil fills in by hand: premise and picture, guesses before, answers after. It gives nothing away. */
export function PupilSheet({ lesson }: Readonly<{ lesson: Lesson }>) {
  const [typed, setTyped] = useState('')
  const code = readCode(typed)
  return (
    <Paper
      lesson={lesson}
      kind={t('teach.paper.sheet')}
      tools={
        <>
          <CodeField typed={typed} onType={setTyped} />
          <span className="paper-hint">{t('teach.sheet.same')}</span>
        </>
      }
    >
      <p className="paper-name">{t('class.work.name')}</p>
      {code !== null && <p>{t('class.code.same', { code: code.toUpperCase() })}</p>}
      <ol className="paper-steps">
        {lesson.steps.map((step) => (
          <SheetStep key={step.id} step={pupilStep(step, code)} />
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
      <PaperFigure step={step} />
      <p>{say(prose.text, values)}</p>
      {predict !== null && <p className="paper-ask">{say(prose.ask, values)}</p>}
      <Boxes items={choices} />
      {predict !== null && (
        <p className="paper-blank">{t(choices.length > 0 ? 'teach.sheet.model' : 'teach.sheet.guess')}</p>
      )}
      {task !== null && <p className="paper-ask">{say(task.prompt, values)}</p>}
      {task !== null && <Boxes items={task.options.map(({ text }) => say(text, values))} />}
      {predict === null && <Lines count={linesFor(step)} />}
      {check !== null && <p className="paper-ask">{say(check.question, values)}</p>}
      {check !== null && <Boxes items={check.options.map((option) => optionText(step, option))} />}
      {predict !== null && <Lines count={linesFor(step)} />}
    </li>
  )
}

/** How many lines of a sheet an answer takes: a rule with its reasons the most. */
function linesFor({ predict, task }: Step): number {
  if (task?.kind === 'justify') return 8
  if (task?.kind === 'argue') return 4
  if (task?.kind === 'choose') return 1
  return predict === null ? 3 : 1
}

function Lines({ count }: Readonly<{ count: number }>) {
  return Array.from({ length: count }, (_, i) => <span key={i} className="paper-line" />)
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
