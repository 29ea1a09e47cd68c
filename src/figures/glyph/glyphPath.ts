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

/**
 * A person as a few numbers, from which a glyph is drawn. Nothing about the person goes in, only a seed: no group can
 * be read from a glyph.
 */
export type GlyphFeatures = readonly number[]

/** Each about standard normal, cut at 2: see `glyphPath` for what each one does. */
export const FEATURE_COUNT = 9

/**
 * The features of a seed: the same for the same seed, without likeness between neighbouring seeds.
 *
 * @param seed any whole number
 */
export function glyphFeatures(seed: number): GlyphFeatures {
  return Array.from({ length: FEATURE_COUNT }, (_, index) => {
    // Sum of four uniforms, centred and scaled to variance 1; cheap, bounded, and close enough to normal to mix.
    const sum = [0, 1, 2, 3].reduce((total, part) => total + uniform(seed, index * 4 + part), 0)
    return Math.max(-2, Math.min(2, (sum - 2) * Math.sqrt(3)))
  })
}

/**
 * Somebody who looks like the person with `features`: as much as the score says.
 *
 * @param seed of the other person; with a score near 0 % the result is that person's own glyph
 * @param percent score of the two photos, 0 to 100; at 99.99 % the two can hardly be told apart
 */
export function resembling(features: GlyphFeatures, seed: number, percent: number): GlyphFeatures {
  const own = glyphFeatures(seed)
  const shared = likeness(percent)
  const rest = Math.sqrt(1 - shared * shared)
  return features.map((feature, index) => shared * feature + rest * (own[index] ?? 0))
}

/** Correlation of two glyphs whose photos score so: 0 at 0 %, 0.8 at 50 %, 0.95 at 80 %, 0.9994 at 99 %, 1 at 100 %. */
export function likeness(percent: number): number {
  const share = Math.min(1, Math.max(0, percent / 100))
  return Math.sqrt(1 - (1 - share) ** 1.47)
}

/** Uniform on [0, 1): the finaliser of MurmurHash3 over seed and place (public domain, Austin Appleby). */
function uniform(seed: number, place: number): number {
  let hash = Math.imul(seed ^ Math.floor(seed / 2 ** 32), 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
