import { writeValues } from '../../i18n/writeValue.ts'
import { numbersOf } from '../../lessons/answers.ts'
import type { Step } from '../../lessons/lesson.ts'
import { say, valuesOf } from './say.ts'

/** Words on one screen of a phone, at most: 60, less those of buttons. */
const MOST_WORDS = 56

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.,’'%-]*/gu

/**
 * Whether what a step tells needs a screen of its own, because with what it asks (or, where nothing is asked, with
 * where to look) it would be too much to read at once.
 */
export function needsIntro(step: Step, asks: boolean): boolean {
  const { prose, predict } = step
  const values = valuesOf(step)
  const choices =
    predict?.kind === 'choice'
      ? predict.options.map((option) =>
          say(option.text, writeValues(option.values, numbersOf(option.values, step.scenario))),
        )
      : []
  const task =
    step.task === null
      ? []
      : [say(step.task.prompt, values), ...step.task.options.map(({ text }) => say(text, values))]
  const rest = asks ? [say(prose.ask, values), ...choices] : [say(prose.see, values), ...task]
  const text = [say(prose.title, values), say(prose.text, values), ...rest].join(' ')
  return (text.match(WORD)?.length ?? 0) > MOST_WORDS
}
