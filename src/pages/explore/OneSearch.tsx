import { LineupPanel } from '../../figures/lineup/LineupPanel.tsx'
import { tellingSearch } from '../../figures/lineup/LineupView.tsx'
import { useStore } from '../../state/useStore.ts'

/** One search of the run, open: the one selected in the field below, else the most telling one. */
export function OneSearch() {
  const scenario = useStore((state) => state.scenario)
  const picked = useStore((state) => state.picked)
  return (
    <div className="one-search">
      <LineupPanel probe={picked ?? tellingSearch(scenario)} isAlone={picked === null} />
    </div>
  )
}
