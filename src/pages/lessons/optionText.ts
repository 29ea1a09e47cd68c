import type { MessageValues } from '../../i18n/translate.ts'
import { writeValue } from '../../i18n/writeValue.ts'
import type { CheckOption, Step } from '../../lessons/lesson.ts'
import { readNumber } from '../../lessons/readings.ts'
import { say, valuesOf } from './say.ts'

export function optionText(step: Step, option: CheckOption): string {
  return say(option.text, optionValues(step, option))
}

/** The values of an option's messages: an option of a question of number says its own. */
export function optionValues(step: Step, { value }: CheckOption): MessageValues {
  if (value === null) return valuesOf(step)
  const number = readNumber(step.scenario, value)
  return { ...valuesOf(step), value: writeValue(value.as, number), valueN: Math.round(number ?? 0) }
}
