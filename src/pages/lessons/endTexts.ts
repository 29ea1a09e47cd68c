import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { writeValue } from '../../i18n/writeValue.ts'
import { choiceOf } from '../../lessons/answers.ts'
import type { Predict, Step } from '../../lessons/lesson.ts'
import { readNumber } from '../../lessons/readings.ts'
import { predictionText, unitValues } from './predictionText.ts'
import { say } from './say.ts'

/** What was guessed, with what it counts and out of how many: beside the model's, it can be compared. Empty if nothing. */
export function guessedText(step: Step, predicted: number | string | null): string {
  if (step.predict === null || predicted === null) return ''
  return typeof predicted === 'number' && step.predict.kind === 'number'
    ? countedText(step, step.predict, predicted)
    : predictionText(step, predicted)
}

/** The model's answer in the same terms: the choice it lies in, and the number. */
export function modelText(step: Step): string {
  const { predict, scenario } = step
  const answer = predict === null ? null : readNumber(scenario, predict.answer)
  if (predict === null || answer === null) return ''
  const number = countedText(step, predict, answer)
  if (predict.kind === 'number') return number
  const choice = predictionText(step, choiceOf(predict, answer))
  return isNothing(predict, answer) ? choice : t('class.end.choice', { choice, number })
}

/** A number so small that its choice says it better. */
function isNothing({ as, unit }: Predict, answer: number): boolean {
  return as === 'rate' ? answer < 0.005 : as !== 'ratio' && unit !== 'lessons.unit.times' && answer < 0.5
}

function countedText({ scenario, strip }: Step, { as, unit }: Predict, value: number): string {
  const { searches, matedShare } = scenario
  // Where it was asked how many are left of those matched in this run, it is out of them.
  const matched =
    strip === null ? null : readNumber(scenario, { reading: 'wrongInRun', at: { threshold: strip.from } })
  if (unit === 'lessons.unit.tests')
    return withUnit(formatCount(Math.round(value * 100)), unit, Math.round(value * 100))
  if (as === 'rate' && unit === 'lessons.unit.people') {
    const strangers = Math.round(searches * (1 - matedShare))
    return outOf(formatCount(Math.round(value * strangers)), strangers, unit)
  }
  if (unit === 'lessons.unit.people' || unit === 'lessons.unit.missed')
    return outOf(writeValue(as, value), matched ?? searches, unit)
  return withUnit(writeValue(as, value), unit, value)
}

function outOf(number: string, of: number, unit: string): string {
  return t('class.end.of', { number, of: formatCount(of), unit: say(unit, unitValues(of)) })
}

function withUnit(number: string, unit: string, value: number): string {
  return t('class.end.counted', { number, unit: say(unit, unitValues(value)) })
}
