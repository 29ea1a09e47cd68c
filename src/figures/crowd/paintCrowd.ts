import { camera, dotSide, markRadius, type CrowdLayout } from './crowdLayout.ts'
import { grainDots, grainOf, type GrainDots } from './crowdGrain.ts'
import { markedAmong, placeOf, type NamedPeople } from './crowdPeople.ts'
import { circleStamps, ringStamps, stampAt, type Stamps } from './stamps.ts'

/** Colours as the bytes of a pixel, opaque. */
export type CrowdColours = Readonly<{ people: number; named: number; kept: number }>

export type CrowdView = Readonly<{
  layout: CrowdLayout
  gallerySize: number
  people: NamedPeople
  /** People who are named at the pinned threshold, too, by their number: their rings are dark. Null for nobody. */
  kept: ReadonlySet<number> | null
  /** Device pixels to a pixel. */
  density: number
  colours: CrowdColours
}>

/** A square of pixels that is painted over and over, what covers each of them (0 to 255), and the dots last asked for. */
export type Canvas = Readonly<{
  side: number
  pixels: Uint32Array
  people: Uint8Array
  named: Uint8Array
  kept: Uint8Array
  dots: Map<string, GrainDots>
}>

export function createCanvas(side: number, pixels: Uint32Array): Canvas {
  const empty = (): Uint8Array => new Uint8Array(side * side)
  return { side, pixels, people: empty(), named: empty(), kept: empty(), dots: new Map() }
}

/** Paints the whole crowd: pixels only, no path, so that a hundred thousand people cost as little as a thousand. */
export function paintCrowd(canvas: Canvas, view: CrowdView): void {
  for (const layer of [canvas.people, canvas.named, canvas.kept]) layer.fill(0)
  paintPeople(canvas, view)
  paintNamed(canvas, view)
  const { pixels, people, named, kept } = canvas
  const [grey, red, dark] = [view.colours.people, view.colours.named, view.colours.kept].map(
    (colour) => colour & 0xffffff,
  ) as [number, number, number]
  for (let i = 0; i < pixels.length; i += 1) {
    const [over, mark, under] = [kept[i] ?? 0, named[i] ?? 0, people[i] ?? 0]
    const colour = over > 0 ? dark : mark > 0 ? red : grey
    pixels[i] = ((over > 0 ? Math.max(over, mark) : mark > 0 ? mark : under) << 24) | colour
  }
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
    stampAt(canvas.people, canvas.side, stamps, middle + px, middle + py, stays[i] === 1 ? 1 : leaving)
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

/** Width of a ring in pixels. */
const STROKE = 1.6

/**
 * A ring around everybody named, and in it their dot, as large as anybody's, where a dot is one person. Where it stands
 * for more, the ring is all there is.
 */
function paintNamed(canvas: Canvas, { people, kept, layout, gallerySize, density }: CrowdView): void {
  const marked = markedAmong(people)
  const scale = camera(gallerySize, layout.radius) * density
  const radius = markRadius(marked.length, gallerySize, layout) * density
  const ring = ringStamps(radius, STROKE * density)
  const dark = ringStamps(radius, 1.6 * STROKE * density)
  const isAlone = grainOf(gallerySize, layout.room).level === 0
  const dot = isAlone ? stampsOf(dotSide(gallerySize, layout) * density) : null
  const middle = canvas.side / 2
  for (const i of marked) {
    const at = placeOf(people, i)
    const [x, y] = [middle + at.x * scale, middle + at.y * scale]
    const isKept = kept?.has(people.position[i] ?? 0) === true
    stampAt(isKept ? canvas.kept : canvas.named, canvas.side, isKept ? dark : ring, x, y, 1)
    if (dot !== null) stampAt(canvas.named, canvas.side, dot, x, y, 1)
  }
}
