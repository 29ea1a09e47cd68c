import { createElement, type ComponentType } from 'react'
import { useStore } from '../state/useStore.ts'
import { later } from '../ui/recovery/later.tsx'
import type { FigureEntry } from './figure.ts'

type Entries = Readonly<Record<string, FigureEntry>>

/**
 * A figure of the registry and those that stand under it, with room for each while it is fetched.
 *
 * @param props.part the figure alone, or those under it alone; left out, all of them
 */
export function FigurePanel(props: Readonly<{ id: string; figures: Entries; part?: 'alone' | 'under' }>) {
  const { id, figures, part } = props
  const under = Object.keys(figures).filter((other) => isUnder(figures[other]!.explore, id))
  const ids = [...(part === 'under' ? [] : [id]), ...(part === 'alone' ? [] : under)]
  const drawn = ids.map((one) => <OnePanel key={one} entry={figures[one]!} />)
  return drawn.length === 1 ? drawn : <div className="panel-stack">{drawn}</div>
}

function isUnder(explore: FigureEntry['explore'], id: string): boolean {
  return typeof explore === 'object' && 'under' in explore && explore.under === id
}

function OnePanel({ entry }: Readonly<{ entry: FigureEntry }>) {
  const hasContent = useStore(({ scenario }) => entry.hasContent?.(scenario) ?? true)
  if (!hasContent) return null
  return createElement(panelOf(entry))
}

const panels = new WeakMap<FigureEntry, ComponentType>()

/** The same component for an entry every time, so that it stays on the page. */
function panelOf(entry: FigureEntry): ComponentType {
  const known = panels.get(entry)
  if (known !== undefined) return known
  const panel = later(() => entry.load().then(({ figure }) => figure.Panel), {
    waiting: <div className="page-waiting" />,
  })
  panels.set(entry, panel)
  return panel
}
