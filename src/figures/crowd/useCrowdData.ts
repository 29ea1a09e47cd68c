import { useEffect, useReducer } from 'react'
import { isCompared } from '../../scenario/isCompared.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { isQuicklyNamed, namedPeople } from '../../state/crowd.ts'
import { crowdData, type CrowdData } from './crowdData.ts'

/** Milliseconds of reading in a frame: short on a processor that is four times slower, too. */
const SLICE = 8
/** Milliseconds from one picture of a reading under way to the next: drawing 200,000 people takes a frame itself. */
const PICTURE = 400

/**
 * The crowd of a state. Where it takes longer than a frame to read who is named, what there is so far, and more of it
 * from frame to frame: 4,000 searches of 50 names each would hold the page for a second.
 */
export function useCrowdData(scenario: Scenario): CrowdData {
  const [, draw] = useReducer((count: number) => count + 1, 0)
  const isQuick =
    typeof requestAnimationFrame === 'undefined' ||
    thresholdsOf(scenario).every((threshold) => isQuicklyNamed(scenario, threshold))
  useEffect(() => {
    if (isQuick) return undefined
    const thresholds = thresholdsOf(scenario)
    let frame = requestAnimationFrame(readMore)
    let drawn = performance.now()
    function readMore(): void {
      const unread = thresholds.find((at) => namedPeople(scenario, at, SLICE).read < scenario.searches)
      if (unread !== undefined) frame = requestAnimationFrame(readMore)
      if (unread !== undefined && performance.now() - drawn < PICTURE) return
      drawn = performance.now()
      draw()
    }
    return () => cancelAnimationFrame(frame)
  }, [scenario, isQuick])
  return crowdData(scenario, isQuick ? namedPeople : asRead)
}

function thresholdsOf(scenario: Scenario): readonly number[] {
  const { threshold, comparison } = scenario
  return isCompared(scenario) && comparison !== null ? [threshold, comparison] : [threshold]
}

/** Whoever is found so far. */
function asRead(scenario: Scenario, threshold: number): CrowdData['named'] {
  return namedPeople(scenario, threshold, 0)
}
