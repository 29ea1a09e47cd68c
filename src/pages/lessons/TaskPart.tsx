import type { Lesson, Step, Task } from '../../lessons/lesson.ts'
import { commit } from '../../state/actions.ts'
import { recordStep } from '../../state/lessonActions.ts'
import { ownRule } from '../../state/lessonRule.ts'
import { useStepWork, useWork } from '../../state/lessonStore.ts'
import { Choices } from './Choices.tsx'
import { NotesField } from './NotesField.tsx'
import { say, valuesOf } from './say.ts'

type TaskPartProps = Readonly<{ lesson: Lesson; step: Step; task: Task }>

/** What the last lesson asks for: choose a rule, give reasons, or argue for a rule one did not choose. */
export function TaskPart({ lesson, step, task }: TaskPartProps) {
  const { chosen } = useStepWork(lesson.id, step.id)
  const own = useWork((work) => ownRule(lesson, work)?.id ?? null)
  const values = valuesOf(step)
  const prompt = say(task.prompt, values)
  if (task.kind === 'justify' || task.options.length === 0)
    return <NotesField lesson={lesson} step={step} label={prompt} rows={6} isAsked />
  const options = task.options.filter(({ id }) => task.kind === 'choose' || id !== own)
  const picked = options.find(({ id }) => id === chosen)
  return (
    <div className="task">
      <Choices
        legend={prompt}
        options={options.map(({ id, text }) => ({ id, text: say(text, values) }))}
        chosen={picked?.id ?? null}
        onChoose={(id) => {
          recordStep(lesson.id, step.id, { chosen: id })
          commit({ ...step.scenario, ...options.find((option) => option.id === id)?.change })
        }}
      />
      {task.kind === 'argue' && picked !== undefined && (
        <>
          <p role="status">{say(picked.case, values)}</p>
          <NotesField lesson={lesson} step={step} label={say(picked.text, values)} isAsked />
        </>
      )}
    </div>
  )
}
