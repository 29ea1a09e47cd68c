import type { Scenario } from '../../scenario/scenario.ts'
import { isCompared } from '../../scenario/isCompared.ts'
import { hasOneThreshold } from '../../state/ownThresholds.ts'
import { fpirRangeAt, missedRangeAt, thresholdRange, type Range } from '../../state/ranges.ts'
import { isoLines } from './isoLines.ts'

export type ShareRanges = Readonly<{ wrong: Range | null; missed: Range | null }>

/** Where the numbers said of a place could be, as far as anybody knows. */
export type MapRanges = Readonly<{
  here: ShareRanges | null
  pinned: ShareRanges | null
  /** Where the line of 1 wrong match in 1,000 could meet this gallery, log-odds. */
  needed: Range | null
}>

/** The line of the map that its heading speaks of, as a share of searches. */
export const NEEDED = 0.001

/** What nobody knows of a state's place on the map: worked out when nothing moves. */
export function mapRanges(scenario: Scenario): MapRanges {
  const { threshold, comparison, mode } = scenario
  const at = (percent: number): ShareRanges => ({
    wrong: fpirRangeAt(scenario, percent),
    missed: missedRangeAt(scenario, percent),
  })
  const isKnown = mode === 'rank' || hasOneThreshold(scenario)
  return {
    here: isKnown ? at(threshold) : null,
    pinned: isKnown && isCompared(scenario) && comparison !== null ? at(comparison) : null,
    needed: neededRange(scenario),
  }
}

function neededRange(scenario: Scenario): Range | null {
  const decades = [Math.log10(scenario.gallerySize)]
  return thresholdRange(scenario, (fpirAt) => {
    const [line] = isoLines((_, x) => fpirAt(x), [NEEDED], decades)
    return line?.points[0]?.x ?? NaN
  })
}
