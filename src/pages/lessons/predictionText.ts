import { formatThreshold } from '../../i18n/format.ts'
import { parseCount, parseDecimal } from '../../i18n/parseNumber.ts'
import { writeValue } from '../../i18n/writeValue.ts'
import { judge, numbersOf, type Said } from '../../lessons/answers.ts'
import type { Predict, Step } from '../../lessons/lesson.ts'
import { writeValues } from '../../i18n/writeValue.ts'
import type { MessageValues } from '../../i18n/translate.ts'
import { say } from './say.ts'

/** What a pupil said, written: a number, or the text of the choice. Empty when nothing was said. */
export function predictionText(step: Step, predicted: number | string | null): string {
  const { predict, scenario } = step
  if (predict === null || predicted === null) return ''
  if (predict.kind === 'number') return typeof predicted === 'number' ? writeGuess(predict, predicted) : ''
  const option = predict.options.find(({ id }) => id === predicted)
  if (option === undefined) return ''
  return say(option.text, writeValues(option.values, numbersOf(option.values, scenario)))
}

/** A share is said in percent, as it is asked for. */
function writeGuess({ as }: Predict, predicted: number): string {
  return as === 'rate'
    ? formatThreshold(predicted * 100)
    : writeValue(as === 'oneIn' ? 'count' : as, predicted)
}

/** The number meant by what was typed, in the unit of the answer, or null. */
export function readGuess({ as }: Predict, text: string): number | null {
  if (as !== 'rate') return parseCount(text) ?? parseDecimal(text)
  const percent = parseDecimal(text)
  return percent === null ? null : percent / 100
}

/** The message values a number needs: itself, written, and whole for plurals. */
export function unitValues(value: number | null): MessageValues {
  return { n: Math.round(value ?? 0) }
}

/** How a guess compares with the answer, as a debrief is told: exact where both are written alike. */
export function saidText(
  predict: Predict,
  predicted: number | string | null,
  answer: number | null,
): Said | 'exact' {
  const said = judge(predict, predicted, answer)
  const isExact =
    said === 'close' &&
    typeof predicted === 'number' &&
    writeGuess(predict, predicted) === writeValue(predict.as, answer)
  return isExact ? 'exact' : said
}
