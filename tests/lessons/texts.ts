import { plain } from '../../src/i18n/rich.tsx'
import { type MessageId, type MessageValues } from '../../src/i18n/translate.ts'
import { writeValue, writeValues } from '../../src/i18n/writeValue.ts'
import { numbersOf, stepFor } from '../../src/lessons/answers.ts'
import type { ClaimToTest } from '../../src/lessons/claim.ts'
import type { Lesson, Step } from '../../src/lessons/lesson.ts'
import { readNumber } from '../../src/lessons/readings.ts'
/** A message on the page: its id, what it is given, what it says, and where it stands. */
export type Text = Readonly<{ id: string; values: MessageValues; text: string; place: Place }>
type Place = 'before' | 'reveal' | 'explain' | 'check' | 'task' | 'lesson' | 'teacher' | 'claim'

function text(id: string, values: MessageValues, place: Place): Text {
  return { id, values, text: plain(id as MessageId, values), place }
}

/** All texts of a step as a pupil with this seed reads them. */
export function textsOfStep(whole: Step, seed: string): readonly Text[] {
  const step = stepFor(whole, seed)
  const { prose, scenario, predict, check, task } = step
  const values = writeValues(step.values, numbersOf(step.values, scenario))
  const found = [text(prose.title, values, 'before'), text(prose.text, values, 'before')]
  if (prose.ask !== null) found.push(text(prose.ask, values, 'before'))
  found.push(text(prose.see, values, 'reveal'), text(prose.explain, values, 'explain'))
  for (const id of [prose.done, prose.onWay]) if (id !== null) found.push(text(id, values, 'reveal'))
  if (predict !== null && prose.debrief !== null) {
    const answer = writeValue(predict.as, readNumber(scenario, predict.answer))
    for (const said of ['none', 'close', 'low', 'high'])
      found.push(text(prose.debrief, { ...values, said, answer, prediction: answer }, 'reveal'))
    if (predict.kind === 'choice')
      for (const option of predict.options) found.push(text(option.text, values, 'check'))
  }
  if (check !== null) found.push(text(check.question, values, 'check'))
  for (const option of check?.options ?? []) {
    const own =
      option.value === null
        ? {}
        : writeValues({ value: option.value }, { value: readNumber(scenario, option.value) })
    for (const id of [option.text, option.feedback, ...(option.look === null ? [] : [option.look])])
      found.push(text(id, { ...values, ...own }, 'check'))
  }
  if (task !== null) found.push(text(task.prompt, values, 'task'))
  for (const option of task?.options ?? [])
    for (const id of [option.text, option.case]) found.push(text(id, values, 'task'))
  return found
}

/** The texts around the steps: what a lesson is for, and the teacher's guide. */
export function textsAround({ title, question, goals, transfer, teacher, steps }: Lesson): readonly Text[] {
  const values = writeValues(teacher.values, numbersOf(teacher.values, steps[0]!.scenario))
  return [
    ...[title, question, ...goals, transfer].map((id) => text(id, {}, 'lesson')),
    ...[...teacher.say, ...teacher.likely, ...teacher.sensitive, teacher.exit, teacher.exitAnswer].map((id) =>
      text(id, values, 'teacher'),
    ),
  ]
}

export function textsOfClaim(claim: ClaimToTest): readonly Text[] {
  const valuesOf = ({ values, scenario }: ClaimToTest['experiments'][number]): MessageValues =>
    writeValues(values, numbersOf(values, scenario))
  const all: MessageValues = Object.assign({}, ...claim.experiments.map(valuesOf))
  return [
    ...[claim.who, claim.title, ...(claim.quote === null ? [] : [claim.quote])].map((id) =>
      text(id, {}, 'claim'),
    ),
    ...claim.experiments.map((one) => text(one.look, valuesOf(one), 'claim')),
    ...[claim.best, claim.shows, claim.cannot].map((id) => text(id, all, 'claim')),
  ]
}
