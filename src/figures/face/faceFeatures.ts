/**
 * A person as a few numbers, from which a mesh of facial landmarks is drawn. Nothing about the person goes in, only a
 * seed: no group can be read from a face.
 */
export type FaceFeatures = readonly number[]

/** Each about standard normal, cut at 2; `FEATURES` in faceMesh.ts says what each one moves. */
export const FEATURE_COUNT = 15

/**
 * The features of a seed: the same for the same seed, without likeness between neighbouring seeds.
 *
 * @param seed any whole number
 */
export function faceFeatures(seed: number): FaceFeatures {
  return Array.from({ length: FEATURE_COUNT }, (_, index) => {
    // Sum of four uniforms, centred and scaled to variance 1: bounded, and close enough to normal to mix.
    const sum = [0, 1, 2, 3].reduce((total, part) => total + uniform(seed, index * 4 + part), 0)
    return Math.max(-2, Math.min(2, (sum - 2) * Math.sqrt(3)))
  })
}

/** Uniform on [0, 1): the finaliser of MurmurHash3 over seed and place (public domain, Austin Appleby). */
function uniform(seed: number, place: number): number {
  let hash = Math.imul(seed ^ Math.floor(seed / 2 ** 32), 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
