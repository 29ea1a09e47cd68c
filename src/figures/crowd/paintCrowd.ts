import { camera, dotSide, lightSide, type CrowdLayout } from './crowdLayout.ts'
import { grainDots, grainOf, type GrainDots } from './crowdGrain.ts'
import { isLit, type PlacedLights } from './crowdLights.ts'

/** Colours as the bytes of a pixel, opaque. */
export type CrowdColours = Readonly<{ people: number; light: number; kept: number }>

export type CrowdView = Readonly<{
  layout: CrowdLayout
  gallerySize: number
  thresholdX: number
  /** Lights that stay on at this threshold, too, get an edge; null when nothing is compared or it is not higher. */
  keptX: number | null
  lights: PlacedLights
  /** Device pixels to a pixel. */
  density: number
  colours: CrowdColours
}>

/** A square of pixels that is painted over and over, and the dots last asked for. */
export type Canvas = Readonly<{
  side: number
  pixels: Uint32Array
  covered: Uint8Array
  dots: Map<string, GrainDots>
}>

export function createCanvas(side: number, pixels: Uint32Array): Canvas {
  return { side, pixels, covered: new Uint8Array(side * side), dots: new Map() }
}

/** Paints the whole crowd: pixels only, no path, so that a hundred thousand people cost as little as a thousand. */
export function paintCrowd(canvas: Canvas, view: CrowdView): void {
  canvas.covered.fill(0)
  paintPeople(canvas, view)
  const people = view.colours.people & 0xffffff
  const { pixels, covered } = canvas
  for (let i = 0; i < pixels.length; i += 1) pixels[i] = ((covered[i] ?? 0) << 24) | people
  paintLights(canvas, view)
}

function paintPeople(canvas: Canvas, { layout, gallerySize, density }: CrowdView): void {
  const { level, faded } = grainOf(gallerySize, layout.room)
  const { x, y, stays } = dotsOf(canvas, level, layout.room)
  const count = Math.min(x.length, Math.ceil(gallerySize / 2 ** level))
  const scale = camera(gallerySize, layout.radius) * density
  const stamps = stampsOf(dotSide(gallerySize, layout) * density)
  const leaving = 1 - faded
  const middle = canvas.side / 2
  const edge = (layout.radius * density) ** 2
  for (let i = 0; i < count; i += 1) {
    const [px, py] = [(x[i] ?? 0) * scale, (y[i] ?? 0) * scale]
    // Whoever stands for the last, half enrolled block may not be enrolled.
    if (px * px + py * py > edge) continue
    stampAt(canvas.covered, canvas.side, stamps, middle + px, middle + py, stays[i] === 1 ? 1 : leaving)
  }
}

/** All levels up to a billion: a drag goes back and forth. About 5 MB. */
const KEPT_LEVELS = 18

function dotsOf(canvas: Canvas, level: number, room: number): GrainDots {
  const key = `${level} ${room}`
  const known = canvas.dots.get(key)
  if (known !== undefined) return known
  const made = grainDots(level, room + 1)
  canvas.dots.set(key, made)
  if (canvas.dots.size > KEPT_LEVELS) {
    const oldest = canvas.dots.keys().next().value
    if (oldest !== undefined) canvas.dots.delete(oldest)
  }
  return made
}

let last: Readonly<{ size: number; stamps: Stamps }> | null = null

function stampsOf(diameter: number): Stamps {
  const size = Math.round(diameter * 8) / 8
  if (last?.size !== size) last = { size, stamps: circleStamps(size) }
  return last.stamps
}

function paintLights(canvas: Canvas, view: CrowdView): void {
  const { lights, layout, gallerySize, thresholdX, density } = view
  const scale = camera(gallerySize, layout.radius) * density
  const on: number[] = []
  for (let i = 0; i < lights.count; i += 1) if (isLit(lights, i, gallerySize, thresholdX)) on.push(i)
  const side = Math.round(lightSide(on.length, layout.radius) * density)
  const middle = canvas.side / 2
  const keptX = view.keptX ?? Infinity
  for (const i of on) {
    const left = Math.round(middle + (lights.atX[i] ?? 0) * scale - side / 2)
    const top = Math.round(middle + (lights.atY[i] ?? 0) * scale - side / 2)
    if ((lights.x[i] ?? 0) >= keptX) {
      const edge = Math.ceil(1.5 * density)
      fillSquare(canvas, left - edge, top - edge, side + 2 * edge, view.colours.kept)
    }
    fillSquare(canvas, left, top, side, view.colours.light)
  }
}

function fillSquare({ pixels, side }: Canvas, left: number, top: number, size: number, colour: number): void {
  const [from, to] = [Math.max(0, left), Math.min(side, left + size)]
  const end = Math.min(side, top + size)
  for (let row = Math.max(0, top); row < end; row += 1)
    pixels.fill(colour, row * side + from, row * side + to)
}

/** A filled circle as coverage (0 to 255), ready for quarter-pixel shifts: without them dots jump as they glide. */
export type Stamps = Readonly<{ size: number; masks: readonly Uint8Array[] }>

const SHIFTS = 4

/** @param diameter in device pixels, above 0 */
export function circleStamps(diameter: number): Stamps {
  const size = Math.ceil(diameter) + 2
  const masks = Array.from({ length: SHIFTS * SHIFTS }, (_, i) => {
    const shiftX = ((i % SHIFTS) + 0.5) / SHIFTS
    const shiftY = (Math.floor(i / SHIFTS) + 0.5) / SHIFTS
    return circleMask(diameter / 2, size, shiftX, shiftY)
  })
  return { size, masks }
}

function circleMask(radius: number, size: number, shiftX: number, shiftY: number): Uint8Array {
  const centre = Math.floor(size / 2)
  return Uint8Array.from({ length: size * size }, (_, i) => {
    const dx = (i % size) + 0.5 - centre - shiftX
    const dy = Math.floor(i / size) + 0.5 - centre - shiftY
    return Math.round(255 * Math.max(0, Math.min(1, radius - Math.hypot(dx, dy) + 0.5)))
  })
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
