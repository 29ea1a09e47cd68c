import { numbersOf } from '../../lessons/answers.ts'
import type { MessageValues } from '../../i18n/translate.ts'
import { writeValues } from '../../i18n/writeValue.ts'
import { type ArticleStep, scenarioAt } from './articleSteps.ts'

/** The numbers of a step's words, from the engine and as they are written there. */
export function articleValues(step: ArticleStep): MessageValues {
  const numbers = numbersOf(step.values, scenarioAt(step))
  const told = Object.entries(numbers).map(([name, value]) => {
    return [name, value === null ? null : value * (step.times?.[name] ?? 1)] as const
  })
  return writeValues(step.values, Object.fromEntries(told))
}
