/** A place in the picture: a block, and a place in it. */
export type Place = Readonly<{ block: number; place: number }>

/**
 * Where a key leads from a place: arrows to the neighbour or the row above or below, across blocks; Home and End to
 * the ends. Null for other keys; the same place at the picture's edge.
 *
 * @param sizes number of marks in each block, none of them 0
 */
export function moveCursor(
  from: Place,
  key: string,
  sizes: readonly number[],
  columns: number,
): Place | null {
  const last = sizes.length - 1
  switch (key) {
    case 'Home':
      return { block: 0, place: 0 }
    case 'End':
      return { block: last, place: (sizes[last] ?? 1) - 1 }
    case 'ArrowRight':
    case 'ArrowLeft':
      return along(from, key === 'ArrowRight' ? 1 : -1, sizes)
    case 'ArrowDown':
    case 'ArrowUp':
      return across(from, key === 'ArrowDown' ? 1 : -1, sizes, columns)
    default:
      return null
  }
}

function along({ block, place }: Place, step: 1 | -1, sizes: readonly number[]): Place {
  const next = place + step
  if (next >= 0 && next < (sizes[block] ?? 0)) return { block, place: next }
  const beside = sizes[block + step]
  if (beside === undefined) return { block, place }
  return { block: block + step, place: step > 0 ? 0 : beside - 1 }
}

function across({ block, place }: Place, step: 1 | -1, sizes: readonly number[], columns: number): Place {
  const next = place + step * columns
  const size = sizes[block] ?? 0
  if (next >= 0 && next < size) return { block, place: next }
  const onLastRow = Math.floor(place / columns) === Math.floor((size - 1) / columns)
  if (step > 0 && !onLastRow) return { block, place: size - 1 }
  const beside = sizes[block + step]
  if (beside === undefined) return { block, place }
  const column = place % columns
  const row = step > 0 ? 0 : Math.floor((beside - 1) / columns)
  return { block: block + step, place: Math.min(beside - 1, row * columns + column) }
}
