import { useId, useRef, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { markKind } from './markKind.ts'
import { moveCursor, type Place } from './moveCursor.ts'
import type { SearchGroup } from './searchesData.ts'
import { placeAt } from './searchesGeometry.ts'
import type { SearchesPicture } from './useSearches.ts'

type SearchesCursorProps = Readonly<{
  picture: SearchesPicture
  groups: readonly SearchGroup[]
  outcome: Uint8Array
  /** The search being looked at, by pointer or by keys. */
  cursor: number | null
  onCursor: (probe: number | null) => void
  picked: number | null
  onPick: (probe: number | null) => void
}>

/**
 * The one tab stop of the picture, laid over it: a slider whose value is the search looked at, so that every screen
 * reader says which search that is as the arrows move.
 */
export function SearchesCursor(props: SearchesCursorProps) {
  const { picture, cursor, picked, onCursor, onPick } = props
  const total = picture.drawn.reduce((sum, probes) => sum + probes.length, 0)
  const at = findPlace(picture, cursor ?? picked) ?? { block: 0, place: 0 }
  const moved = useRef(false)
  const help = useId()
  const toggle = (probe: number | null): void => onPick(probe === picked ? null : probe)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') {
      onCursor(null)
      onPick(null)
      return
    }
    const enter = event.key === 'Enter' || event.key === ' '
    const sizes = picture.drawn.map(({ length }) => length)
    const next = enter ? at : moveCursor(at, event.key, sizes, picture.grid.columns)
    if (next === null) return
    event.preventDefault()
    const probe = probeAt(picture, next)
    if (enter) toggle(probe)
    else onCursor(probe)
  }
  const hover = (event: PointerEvent): void => {
    moved.current = event.pointerType === 'mouse'
    if (moved.current) onCursor(probeUnder(event, picture))
  }
  return (
    <div
      className="searches-cursor"
      data-no-export
      role="slider"
      tabIndex={0}
      aria-label={t('searches.cursor')}
      aria-describedby={help}
      aria-valuemin={1}
      aria-valuemax={Math.max(1, total)}
      aria-valuenow={numberOf(picture, at)}
      aria-valuetext={describe(props, probeAt(picture, at))}
      onKeyDown={onKeyDown}
      onFocus={() => !moved.current && onCursor(probeAt(picture, at))}
      onBlur={() => onCursor(null)}
      onPointerMove={hover}
      onPointerLeave={() => onCursor(null)}
      onPointerDown={() => {
        moved.current = true
      }}
      onClick={(event) => toggle(probeUnder(event, picture))}
    >
      <span className="visually-hidden" id={help}>
        {t('searches.cursor.help')}
      </span>
    </div>
  )
}

function describe({ picture, groups, outcome }: SearchesCursorProps, probe: number | null): string {
  const block = picture.blocks.find(({ probes }) => probe !== null && probes.includes(probe))
  if (probe === null || block === undefined) return ''
  const said = t(`searches.key.${markKind(outcome[probe])}`)
  const group = groups[block.group]?.one ?? ''
  return t('searches.cursor.value', { number: formatCount(probe + 1), group, outcome: said })
}

function findPlace({ drawn }: SearchesPicture, probe: number | null): Place | null {
  if (probe === null) return null
  const block = drawn.findIndex((probes) => probes.includes(probe))
  return block < 0 ? null : { block, place: drawn[block]?.indexOf(probe) ?? 0 }
}

function probeAt({ drawn }: SearchesPicture, { block, place }: Place): number | null {
  return drawn[block]?.[place] ?? null
}

/** Counted along the picture, from 1. */
function numberOf({ drawn }: SearchesPicture, { block, place }: Place): number {
  return drawn.slice(0, block).reduce((sum, probes) => sum + probes.length, 1) + place
}

function probeUnder(event: MouseEvent, { drawn, grid }: SearchesPicture): number | null {
  const marks = event.currentTarget.parentElement?.querySelectorAll('.searches-marks') ?? []
  for (const [block, svg] of Array.from(marks).entries()) {
    const box = svg.getBoundingClientRect()
    const probes = drawn[block] ?? []
    const place = placeAt(grid, probes.length, event.clientX - box.left, event.clientY - box.top)
    if (place !== null) return probes[place] ?? null
  }
  return null
}
