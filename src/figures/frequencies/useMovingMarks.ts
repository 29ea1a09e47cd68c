import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { NaturalFrequencies } from '../../engine/naturalFrequencies.ts'
import { markPlace, type MarkGrid } from '../frame/markRows.ts'
import { markUnit } from './binGeometry.ts'
import { moves } from './movingMarks.ts'
import { leafCounts, type Leaf } from './searchCounts.ts'

/** More than this at once is a blur. */
const MOST = 240
const MILLISECONDS = 450

type Places = ReadonlyMap<Leaf, Readonly<{ x: number; y: number }>>
type Shown = Readonly<{ counts: NaturalFrequencies; grid: MarkGrid; places: Places }>

/** Lets every mark that changes its bin be seen to go there, unless the reader wants no motion. */
export function useMovingMarks(counts: NaturalFrequencies, grid: MarkGrid): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  const last = useRef<Shown | null>(null)
  useLayoutEffect(() => {
    const root = ref.current
    if (root === null) return
    const [before, now] = [last.current, { counts, grid, places: binPlaces(root) }]
    last.current = now
    if (before !== null && before.grid === grid && before.counts !== counts && wantsMotion())
      fly(root, before, now)
  }, [counts, grid])
  return ref
}

function wantsMotion(): boolean {
  return (
    typeof matchMedia === 'function' &&
    !matchMedia('(prefers-reduced-motion: reduce)').matches &&
    typeof Element.prototype.animate === 'function'
  )
}

/** Where the bins are in the picture, in pixels. */
function binPlaces(root: HTMLElement): Places {
  const origin = root.getBoundingClientRect()
  return new Map(
    [...root.querySelectorAll<SVGElement>('[data-leaf]')].map((bin) => {
      const box = bin.getBoundingClientRect()
      return [bin.dataset['leaf'] as Leaf, { x: box.left - origin.left, y: box.top - origin.top }]
    }),
  )
}

function fly(root: HTMLElement, before: Shown, now: Shown): void {
  const [left, arrived] = [{ ...leafCounts(before.counts) }, { ...leafCounts(now.counts) }]
  let flying = 0
  for (const { from, to, count } of moves(before.counts, now.counts))
    for (let i = 0; i < count && flying < MOST; i += 1) {
      left[from] -= 1
      arrived[to] -= 1
      const start = placeIn(before, from, left[from])
      const end = placeIn(now, to, arrived[to])
      if (start === null || end === null) continue
      flying += 1
      flyOne(root, to, now.grid.cell, start, end)
    }
}

type Place = Readonly<{ x: number; y: number }>

function placeIn({ places, grid, counts }: Shown, leaf: Leaf, i: number): Place | null {
  const bin = places.get(leaf)
  if (bin === undefined) return null
  const { x, y } = markPlace(grid, Math.floor(Math.max(0, i) / markUnit(leafCounts(counts)[leaf])))
  return { x: bin.x + x, y: bin.y + y }
}

function flyOne(root: HTMLElement, to: Leaf, cell: number, start: Place, end: Place): void {
  const mark = document.createElement('i')
  mark.className = `frequencies-flying frequencies-flying-${to}`
  mark.style.inlineSize = mark.style.blockSize = `${cell * 0.7}px`
  mark.style.left = '0'
  mark.ariaHidden = 'true'
  root.append(mark)
  const at = ({ x, y }: Place): string => `translate(${x - cell * 0.35}px, ${y - cell * 0.35}px)`
  const flight = mark.animate(
    { transform: [at(start), at(end)] },
    { duration: MILLISECONDS, easing: 'ease-in-out', fill: 'both' },
  )
  flight.addEventListener('finish', () => mark.remove())
  flight.addEventListener('cancel', () => mark.remove())
}
