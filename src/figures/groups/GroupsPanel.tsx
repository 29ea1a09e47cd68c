import { useStore } from '../../state/useStore.ts'
import { CausesPanel } from './CausesPanel.tsx'
import { EvidencePanel } from './SameEvidencePanel.tsx'
import { GroupRatesPanel } from './GroupRatesPanel.tsx'
import { SidesPanel } from './SidesPanel.tsx'

/** Who pays: rates by group with intervals, four causes to switch off, and both sides of a wrong match. */
export function GroupsPanel() {
  const count = useStore((state) => state.scenario.groups.length)
  return (
    <div className="panel-stack">
      <GroupRatesPanel />
      {count > 1 && <CausesPanel />}
      <SidesPanel />
      {count === 2 && <EvidencePanel />}
    </div>
  )
}
