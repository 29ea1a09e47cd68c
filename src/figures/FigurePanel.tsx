import { createElement, type ComponentType } from 'react'
import { useStore } from '../state/useStore.ts'
import { later } from '../ui/recovery/later.tsx'
import type { FigureEntry } from './figure.ts'

type Entries = Readonly<Record<string, FigureEntry>>

/** A figure of the registry and those that stand under it, with room for each while it is fetched. */
export function FigurePanel({ id, figures }: Readonly<{ id: string; figures: Entries }>) {
  const under = Object.entries(figures).filter(([, { explore }]) => isUnder(explore, id))
  const drawn = [id, ...under.map(([other]) => other)].map((one) => (
    <OnePanel key={one} entry={figures[one]!} />
  ))
  return under.length === 0 ? drawn : <div className="panel-stack">{drawn}</div>
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
