import { tMaybe, type MessageValues } from '../../i18n/translate.ts'
import { writeValues, writeValue } from '../../i18n/writeValue.ts'
import { numbersOf } from '../../lessons/answers.ts'
import type { Step, CheckOption } from '../../lessons/lesson.ts'
import { readNumber } from '../../lessons/readings.ts'

/** A message of a lesson, whose id is data; empty where a lesson has none. */
export function say(id: string | null, values: MessageValues = {}): string {
  return id === null ? '' : (tMaybe(id, values) ?? '')
}

/** The numbers of a step's messages, worked out for its scenario. */
export function valuesOf(step: Step): MessageValues {
  return writeValues(step.values, numbersOf(step.values, step.scenario))
}

export function optionText(step: Step, option: CheckOption): string {
  return say(option.text, optionValues(step, option))
}

/** The values of an option's messages: an option of a question of number says its own. */
export function optionValues(step: Step, { value }: CheckOption): MessageValues {
  if (value === null) return valuesOf(step)
  const number = readNumber(step.scenario, value)
  return { ...valuesOf(step), value: writeValue(value.as, number), valueN: Math.round(number ?? 0) }
}
