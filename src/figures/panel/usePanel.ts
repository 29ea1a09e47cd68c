import type { RefCallback } from 'react'
import type { ExportInfo } from '../frame/tableData.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { useShownScenario } from '../../state/useShownScenario.ts'
import { useStore } from '../../state/useStore.ts'
import { useExportInfo } from './useExportInfo.ts'
import { useOnScreen } from './useOnScreen.ts'

export type Panel = Readonly<{
  ref: RefCallback<HTMLDivElement>
  /** As it is; out of view, as it was before the drag under way. */
  scenario: Scenario
  /** Whether the scenario changes under a drag. */
  isMoving: boolean
  exportInfo: ExportInfo
}>

/** What every panel needs: the scenario to draw, and what its exports carry. */
export function usePanel(): Panel {
  const [ref, shown] = useOnScreen<HTMLDivElement>()
  const scenario = useShownScenario(shown)
  const isMoving = useStore(({ held }) => shown && held !== null)
  return { ref, scenario, isMoving, exportInfo: useExportInfo(scenario) }
}
