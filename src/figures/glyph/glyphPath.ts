import type { GlyphFeatures } from './glyphFeatures.ts'

/** The glyph's drawing is 100 units wide and high. */
export const GLYPH_SIZE = 100
const RINGS = 8
const RIM = 48
/** Much more, and one ring would cross the next. */
const MOST_BEND = 0.4
const POINTS = 24

/**
 * The lines of a glyph: rings around a centre that is off to one side, bent by three waves which turn as the rings
 * narrow, like the ridges of a fingerprint or the rings of a tree. Every feature acts smoothly, so that a small change
 * of features is a small change of the picture.
 *
 * @returns SVG path data, one closed curve a ring, from the inside out
 */
export function glyphPath(features: GlyphFeatures): string {
  const f = (index: number): number => features[index] ?? 0
  const rings = Array.from({ length: RINGS }, (_, ring) => {
    const out = (ring + 1) / RINGS
    // Nothing is free at the rim: every glyph has the same round edge, and no ring crosses the next.
    const free = 1 - out * out
    const turn = 0.8 * f(2) + 1.5 * f(3) * free
    const radius = RIM * out ** Math.exp(0.18 * f(4))
    return Array.from({ length: POINTS }, (_, step) => {
      const angle = (2 * Math.PI * step) / POINTS
      const waves =
        (0.4 + 0.3 * f(5)) * Math.cos(2 * (angle - turn)) +
        0.34 * f(6) * Math.cos(3 * (angle + turn) + f(7)) +
        0.2 * f(8) * Math.cos(4 * angle - turn)
      const r = radius * (1 + MOST_BEND * Math.tanh(waves) * free)
      return [50 + 9 * f(0) * free + r * Math.cos(angle), 50 + 9 * f(1) * free + r * Math.sin(angle)] as const
    })
  })
  return rings.map(closedCurve).join('')
}

/** A closed smooth curve near its points: quadratic pieces between the middles of the sides. */
function closedCurve(points: readonly (readonly [number, number])[]): string {
  const middle = (index: number): string => {
    const [a, b] = [
      points[index % points.length] ?? [50, 50],
      points[(index + 1) % points.length] ?? [50, 50],
    ]
    return `${short((a[0] + b[0]) / 2)} ${short((a[1] + b[1]) / 2)}`
  }
  const pieces = points.map(([x, y], index) => `Q${short(x)} ${short(y)} ${middle(index)}`)
  return `M${middle(points.length - 1)}${pieces.join('')}Z`
}

const short = (value: number): number => Math.round(value * 10) / 10
