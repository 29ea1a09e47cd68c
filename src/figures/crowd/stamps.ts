/** A filled circle as coverage (0 to 255), ready for quarter-pixel shifts: without them dots jump as they glide. */
export type Stamps = Readonly<{ size: number; masks: readonly Uint8Array[] }>

const SHIFTS = 4

/** @param diameter in device pixels, above 0 */
export function circleStamps(diameter: number): Stamps {
  return stampsOf({ size: Math.ceil(diameter) + 2, cover: (away) => diameter / 2 - away + 0.5 })
}

/** @param radius of the middle of the stroke, and its width, in device pixels */
export function ringStamps(radius: number, stroke: number): Stamps {
  return stampsOf({
    size: Math.ceil(2 * radius + stroke) + 3,
    cover: (away) => stroke / 2 - Math.abs(radius - away) + 0.5,
  })
}

type Shape = Readonly<{
  size: number
  /** Share of a pixel that is covered at a distance from the centre. */
  cover: (away: number) => number
}>

function stampsOf({ size, cover }: Shape): Stamps {
  const centre = Math.floor(size / 2)
  const masks = Array.from({ length: SHIFTS * SHIFTS }, (_, shift) => {
    const shiftX = ((shift % SHIFTS) + 0.5) / SHIFTS
    const shiftY = (Math.floor(shift / SHIFTS) + 0.5) / SHIFTS
    return Uint8Array.from({ length: size * size }, (__, i) => {
      const dx = (i % size) + 0.5 - centre - shiftX
      const dy = Math.floor(i / size) + 0.5 - centre - shiftY
      return Math.round(255 * Math.max(0, Math.min(1, cover(Math.hypot(dx, dy)))))
    })
  })
  return { size, masks }
}

/** Lays a circle around (x, y) over what is covered already; where two lie, the darker counts. */
export function stampAt(
  covered: Uint8Array,
  side: number,
  { size, masks }: Stamps,
  x: number,
  y: number,
  strength: number,
): void {
  const [column, row] = [Math.floor(x), Math.floor(y)]
  const shift = Math.floor((y - row) * SHIFTS) * SHIFTS + Math.floor((x - column) * SHIFTS)
  const mask = masks[shift]
  const centre = Math.floor(size / 2)
  const [left, top] = [column - centre, row - centre]
  if (mask === undefined || left < 0 || top < 0 || left + size > side || top + size > side) return
  for (let j = 0; j < size; j += 1) {
    const from = (top + j) * side + left
    for (let i = 0; i < size; i += 1) {
      const value = (mask[j * size + i] ?? 0) * strength
      if (value > (covered[from + i] ?? 0)) covered[from + i] = value
    }
  }
}
