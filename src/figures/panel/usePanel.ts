import type { RefCallback } from 'react'
import type { ExportInfo } from '../frame/tableData.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { useStoreWhile } from '../../state/useStoreWhile.ts'
import { useExportInfo } from './useExportInfo.ts'
import { useOnScreen } from './useOnScreen.ts'

export type Panel = Readonly<{
  ref: RefCallback<HTMLDivElement>
  /** As it is, or as it was when the panel left the screen. */
  scenario: Scenario
  isMoving: boolean
  exportInfo: ExportInfo
}>

/** What every panel needs: the scenario while it is in view, and what its exports carry. */
export function usePanel(): Panel {
  const [ref, shown] = useOnScreen<HTMLDivElement>()
  const scenario = useStoreWhile(shown, (state) => state.scenario)
  const isMoving = useStoreWhile(shown, (state) => state.moving)
  return { ref, scenario, isMoving, exportInfo: useExportInfo(scenario) }
}
