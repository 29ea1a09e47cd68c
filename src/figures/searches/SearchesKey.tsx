import { memo } from 'react'
import { sayThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { MarkLayers, QuietMarks } from './SearchBlockView.tsx'
import { FOUND_WITH_STRANGER } from '../../state/named.ts'
import { isMatedKind, markKind } from './markKind.ts'
import { markPaths } from './markPaths.ts'
import type { SearchCounts } from './searchesCounts.ts'
import { isCards, isDense, type SearchGrid } from './searchesGeometry.ts'

type KeyName =
  | 'wrong'
  | 'quiet'
  | 'missed'
  | 'missedNamed'
  | 'found'
  | 'foundNamed'
  | 'wrongBoth'
  | 'wrongThen'
  | 'missedThen'

const SIZE = 14

/** Side of a place whose mark is drawn as those of the picture: as a card, as a dot, or too small to be hollow. */
function swatchCell(picture: SearchGrid): number {
  return isCards(picture) ? SIZE : isDense(picture) ? 5 : 8
}

/** What the marks mean, for those that can be in the picture at any threshold. */
export function SearchesKey({
  all,
  grid,
  comparison,
  raised,
}: Readonly<{
  all: SearchCounts
  grid: SearchGrid
  comparison: number | null
  /** Whether the comparison threshold is below the current one. */
  raised: boolean
}>) {
  const cell = swatchCell(grid)
  const names: KeyName[] = []
  if (all.nonMated > 0) names.push('wrong', 'quiet')
  if (all.mated > 0) names.push('missed')
  if (all.missedNamed > 0) names.push('missedNamed')
  if (all.mated > 0) names.push('found')
  if (all.strangerNamed > all.missedNamed) names.push('foundNamed')
  if ((all.wrongThen ?? 0) > 0) names.push(raised ? 'wrongThen' : 'wrongBoth')
  if ((all.missedThen ?? 0) > 0 && !raised) names.push('missedThen')
  return (
    <p className="searches-key">
      {names.map((name) => (
        <span key={name}>
          <svg width={SIZE} height={SIZE} viewBox={`0 0 ${cell} ${cell}`} aria-hidden="true">
            <Swatch name={name} cell={cell} />
          </svg>
          {t(`searches.key.${name}`, { threshold: sayThreshold(comparison) })}
        </span>
      ))}
    </p>
  )
}

const Swatch = memo(function Swatch({ name, cell }: Readonly<{ name: KeyName; cell: number }>) {
  const grid = { columns: 1, cell, gap: 0 }
  const [now, then] = EXAMPLE[name]
  const paths = markPaths(grid, [0], Uint8Array.of(now), then === null ? null : Uint8Array.of(then))
  const isMated = isMatedKind(markKind(now))
  return (
    <>
      <QuietMarks grid={grid} size={1} isMated={isMated} />
      <MarkLayers paths={paths} grid={grid} />
    </>
  )
})

/** Outcomes, now and at the comparison threshold, that make each mark: places in the engine's list. */
const EXAMPLE: Readonly<Record<KeyName, readonly [number, number | null]>> = {
  wrong: [0, null],
  quiet: [1, null],
  missed: [6, null],
  missedNamed: [5, null],
  found: [2, null],
  foundNamed: [FOUND_WITH_STRANGER, null],
  wrongBoth: [0, 0],
  wrongThen: [1, 0],
  missedThen: [2, 6],
}
