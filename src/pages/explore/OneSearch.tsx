import { useEffect, useRef } from 'react'
import { LineupPanel } from '../../figures/lineup/LineupPanel.tsx'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { useStore } from '../../state/useStore.ts'
import { announce } from '../../ui/Status.tsx'

/** One search of the run, open: the one selected in the field below, else the most telling one. */
export function OneSearch() {
  const selected = useStore((state) => state.selectedProbe)
  const said = useRef(selected)
  useEffect(() => {
    if (said.current === selected) return
    said.current = selected
    const search = selected === null ? null : t('explore.search', { n: formatCount(selected + 1) })
    announce(search === null ? t('explore.closed') : t('explore.opened', { search }))
  }, [selected])
  return (
    <div className="one-search">
      <LineupPanel />
    </div>
  )
}
