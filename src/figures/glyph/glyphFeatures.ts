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
