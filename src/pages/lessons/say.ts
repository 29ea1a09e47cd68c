import { tMaybe, type MessageValues } from '../../i18n/translate.ts'
import { writeValues } from '../../i18n/writeValue.ts'
import { numbersOf } from '../../lessons/answers.ts'
import type { Step } from '../../lessons/lesson.ts'

/** A message of a lesson, whose id is data; empty where a lesson has none. */
export function say(id: string | null, values: MessageValues = {}): string {
  return id === null ? '' : (tMaybe(id, values) ?? '')
}

/** The numbers of a step's messages, worked out for its scenario. */
export function valuesOf(step: Step): MessageValues {
  return writeValues(step.values, numbersOf(step.values, step.scenario))
}
