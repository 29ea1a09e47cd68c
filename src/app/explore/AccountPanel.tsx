import { presetById } from '../../scenario/presets/index.ts'
import { useStore } from '../../state/useStore.ts'
import { PresetEvidence } from '../evidence/PresetEvidence.tsx'
import '../evidence/evidencePage.css'

/** Of the system stood in: what was published, by whom, what is measured and what is assumed. */
export function AccountPanel() {
  const id = useStore((state) => state.scenario.preset)
  const preset = presetById(id)
  return preset === null ? null : <PresetEvidence key={id} preset={preset} hidesAssumed={false} isOpen />
}
