import { useState } from 'react'
import type { Scenario } from '../../scenario/scenario.ts'
import { hasNobodyEnrolled, someEnrolled } from '../../scenario/someEnrolled.ts'

export type SomeEnrolled = Readonly<{
  /** What the panel draws. */
  shown: Scenario
  /** Whether half are taken to be enrolled although the scenario has nobody. */
  isStandIn: boolean
  /** To be called when the reader sets the share in the panel: from then on it is theirs, 0 too. */
  onTouch: () => void
}>

/**
 * A panel that would be empty with nobody enrolled starts with half, until its reader says otherwise.
 *
 * @param isAllowed whether half may be taken at all
 */
export function useSomeEnrolled(scenario: Scenario, isAllowed = true): SomeEnrolled {
  const [isTouched, setTouched] = useState(false)
  const isStandIn = isAllowed && !isTouched && hasNobodyEnrolled(scenario)
  return {
    shown: isStandIn ? someEnrolled(scenario) : scenario,
    isStandIn,
    onTouch: () => setTouched(true),
  }
}
