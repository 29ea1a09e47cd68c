import { applyMember, rangeOf, type Range } from '../../engine/ensemble.ts'
import { membersFor } from '../../engine/ensembles/index.ts'
import { productOf } from '../presets/product.ts'
import type { Scenario } from '../scenario.ts'

const KEPT = 48
const known = new Map<string, Range | null>()

/**
 * What the model does not know about a number: nine in ten of the equally likely parameter sets of the scenario's product
 * put it between these (MODEL.md, "How sure is the model"). A policy that solves thresholds solves them anew in each set.
 *
 * @param name tells numbers of one scenario apart, so that both ends of a range are worked out once
 * @returns null where the number is undefined in one of the sets.
 */
export function readRange(
  scenario: Scenario,
  name: string,
  read: (scenario: Scenario) => number | null,
): Range | null {
  const key = `${name} ${JSON.stringify(scenario)}`
  const kept = known.get(key)
  if (kept !== undefined) return kept
  const range = rangeOf(membersFor(productOf(scenario)).map((member) => read(applyMember(scenario, member))))
  if (known.size >= KEPT) known.delete(known.keys().next().value as string)
  known.set(key, range)
  return range
}
