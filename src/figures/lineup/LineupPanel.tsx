import { t } from '../../i18n/translate.ts'
import { selectProbe } from '../../state/actions.ts'
import { useStore } from '../../state/useStore.ts'
import { Lineup } from './Lineup.tsx'
import { tellingSearch, lineupOf } from './lineupOf.ts'

/** One search and its list: the one selected, which can be let go again, else the most telling one. */
export function LineupPanel() {
  const scenario = useStore((state) => state.scenario)
  const selected = useStore((state) => state.selectedProbe)
  return (
    <Lineup
      {...lineupOf(scenario, selected ?? tellingSearch(scenario))}
      isPicked={selected === null}
      actions={
        selected !== null && (
          <button type="button" onClick={letGo}>
            {t('action.close')}
          </button>
        )
      }
    />
  )
}

/** The button goes with the search: the focus goes back to where searches are picked. */
function letGo(): void {
  document.querySelector<HTMLElement>('#figure-searches [role=slider]')?.focus({ preventScroll: true })
  selectProbe(null)
}
