import { t } from '../../i18n/translate.ts'
import { writeValues } from '../../i18n/writeValue.ts'
import { numbersOf } from '../../lessons/answers.ts'
import type { Predict, Step } from '../../lessons/lesson.ts'
import { readNumber } from '../../lessons/readings.ts'
import { predictionText } from './predictionText.ts'
import { say } from './say.ts'
import { createContext } from 'react'

/** One thing to raise a hand for. */
export type TallyOption = Readonly<{ id: string; text: string }>

type NumberPredict = Extract<Predict, { kind: 'number' }>

/** What hands are raised for before the answer is shown: the choices, or four ranges of the number asked for. */
export function tallyOptions(step: Step): readonly TallyOption[] {
  const { predict, scenario } = step
  if (predict === null) return []
  if (predict.kind === 'choice')
    return predict.options.map(({ id, text, values }) => ({
      id,
      text: say(text, writeValues(values, numbersOf(values, scenario))),
    }))
  const edges = tallyEdges(predict)
  const written = edges.map((edge) => predictionText(step, edge))
  return [...written, null].map((to, i) => ({ id: `r${i}`, text: rangeText(written[i - 1] ?? null, to) }))
}

function rangeText(from: string | null, to: string | null): string {
  if (from === null) return t('class.tally.below', { to: to ?? '' })
  return to === null ? t('class.tally.above', { from }) : t('class.tally.between', { from, to })
}

/** The option the model's answer lies in, or null: its place is not to be told before the answer is. */
export function tallyAnswer({ predict, scenario }: Step): string | null {
  if (predict === null) return null
  const answer = readNumber(scenario, predict.answer)
  if (answer === null) return null
  if (predict.kind === 'choice')
    return predict.options.find(({ from, to }) => answer >= from && answer < to)?.id ?? null
  return `r${tallyEdges(predict).filter((edge) => answer >= edge).length}`
}

/** The least power of ten that a line of powers of ten begins with. */
const LOG_START = 1

/**
 * Where the ranges part, rising: a quarter, a half and three quarters of the way along the line on which the number is
 * guessed, rounded to one digit so that they can be said aloud.
 */
export function tallyEdges({ from, to, scale }: NumberPredict): readonly number[] {
  const start = Math.max(from, Math.min(LOG_START, to / 1000))
  const at = (share: number): number =>
    scale === 'linear' ? from + share * (to - from) : start * (to / start) ** share
  const rounded = [0.25, 0.5, 0.75].map((share) => Number(at(share).toPrecision(1)))
  return [...new Set(rounded)].filter((edge) => edge > from && edge < to)
}

/** Hands raised for each option of a step. */
export type Hands = Readonly<Record<string, number>>

/** The hands counted while this lesson is on the screen: by step. Nowhere else, and nothing about anybody. */
export type TallyState = Readonly<{
  hands: Readonly<Record<string, Hands>>
  count: (step: string, option: string, hands: number) => void
}>

export const TallyContext = createContext<TallyState>({ hands: {}, count: () => undefined })
