import type { Scenario } from '../scenario/scenario.ts'
import type { Assertion } from './assertion.ts'
import type { OptionDraft, PredictDraft } from './defineLesson.ts'
import type { FigureId } from '../scenario/display.ts'
import type { CheckOption, Format, Value } from './lesson.ts'
import type { MisconceptionId } from './misconceptions.ts'
import type { Ref } from './readings.ts'

/** Short ways to write what a lesson asks. Each makes a plain object and nothing else. */
type Asked = Readonly<{
  answer: Ref
  as: Format
  /** Last part of the id of the message that names what is counted. */
  unit: 'people' | 'missed' | 'mugshots' | 'pairs' | 'share' | 'times' | 'outOf100' | 'outOf1000' | 'tests'
  figure: FigureId
}>

/** A number to predict, by dragging on the figure or typing. Close is within a quarter, or within `closeBy`. */
export function number(
  { unit, ...asked }: Asked,
  [from, to]: readonly [number, number],
  closeBy: number,
  scale: 'linear' | 'log' = 'linear',
  known: number | null = null,
): PredictDraft {
  return {
    kind: 'number',
    ...asked,
    unit: `lessons.unit.${unit}`,
    from,
    to,
    scale,
    close: 0.25,
    closeBy,
    known,
  }
}

/** One of several to pick: each with where it begins, in order; the last ends at `to`. */
export function choice(
  { unit, ...asked }: Asked,
  begins: Readonly<Record<string, number>>,
  to: number,
): PredictDraft {
  const starts = Object.entries(begins)
  const options = starts.map(([id, from], i) => ({ id, from, to: starts[i + 1]?.[1] ?? to }))
  return { kind: 'choice', ...asked, unit: `lessons.unit.${unit}`, options }
}

const judged = (by: Assertion | Value) => ('as' in by ? { value: by } : { holds: by })

/** The answer that should come out right. The model decides whether it does. */
export function right(id: string, by: Assertion | Value): OptionDraft {
  return { id, ...judged(by) }
}

/** An answer that names a mistake, and the state that shows it is one. */
export function wrong(
  id: string,
  misconception: MisconceptionId,
  shows: CheckOption['shows'],
  by: Assertion | Value,
): OptionDraft {
  return { id, misconception, shows, ...judged(by) }
}

/** A state to open, and the figures to look at there. */
export function state(
  scenario: Scenario,
  ...figures: readonly FigureId[]
): NonNullable<CheckOption['shows']> {
  return { scenario, figures }
}
