import type { NaturalFrequencies } from '../../../src/engine/naturalFrequencies.ts'

/** Searches by outcome, added up the way the engine does. */
export function makeCounts(
  foundFirst: number,
  foundLower: number,
  pushedOff: number,
  wrongOnly: number,
  nothing: number,
  wronglyMatched: number,
  correctlyNothing: number,
): NaturalFrequencies {
  const mated = foundFirst + foundLower + pushedOff + wrongOnly + nothing
  const nonMated = wronglyMatched + correctlyNothing
  return {
    searches: mated + nonMated,
    nonMated,
    wronglyMatched,
    correctlyNothing,
    mated,
    outcomes: { foundFirst, foundLower, pushedOff, wrongOnly, nothing },
    table: {
      matedNamed: mated - nothing,
      matedNothing: nothing,
      nonMatedNamed: wronglyMatched,
      nonMatedNothing: correctlyNothing,
    },
    named: wronglyMatched + mated - nothing,
    firstNameRight: foundFirst,
  }
}

export const MIXED = makeCounts(391, 14, 3, 22, 70, 52, 448)
export const STRANGERS = makeCounts(0, 0, 0, 0, 0, 52, 948)
