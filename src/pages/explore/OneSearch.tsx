import { LineupPanel } from '../../figures/lineup/figure.tsx'

/** One search of the run, open: the one selected in the field below, else the most telling one. */
export function OneSearch() {
  return (
    <div className="one-search">
      <LineupPanel />
    </div>
  )
}
