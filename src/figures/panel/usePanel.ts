import type { RefCallback } from 'react'
import type { Scenario } from '../../scenario/scenario.ts'
import { useStoreWhile } from '../../state/useStoreWhile.ts'
import { useOnScreen } from './useOnScreen.ts'

export type Panel = Readonly<{
  ref: RefCallback<HTMLDivElement>
  /** As it is, or as it was when the panel left the screen. */
  scenario: Scenario
  isMoving: boolean
}>

/** What every panel needs: the scenario while it is in view. */
export function usePanel(): Panel {
  const [ref, shown] = useOnScreen<HTMLDivElement>()
  const scenario = useStoreWhile(shown, (state) => state.scenario)
  const isMoving = useStoreWhile(shown, (state) => state.moving)
  return { ref, scenario, isMoving }
}
