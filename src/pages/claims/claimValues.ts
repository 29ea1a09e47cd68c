import { writeValues } from '../../i18n/writeValue.ts'
import { numbersOf } from '../../lessons/answers.ts'
import type { Experiment } from '../../lessons/claim.ts'

export type MarkedValues = Readonly<Record<string, string | number>>

/** The numbers of one experiment as the engine reads them, each marked as a number for the page to draw. */
export function experimentValues({ scenario, values }: Experiment): MarkedValues {
  const written = Object.entries(writeValues(values, numbersOf(values, scenario)))
  return Object.fromEntries(
    written.map(([name, value]) => [name, typeof value === 'string' ? `<n>${value}</n>` : value]),
  )
}

/** Those of all experiments of a claim, for the text that speaks of all of them. */
export function markedValues(experiments: readonly Experiment[]): MarkedValues {
  return Object.assign({}, ...experiments.map(experimentValues)) as MarkedValues
}
