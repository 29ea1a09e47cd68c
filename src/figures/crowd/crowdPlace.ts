/**
 * Where everybody stands. Person 1 is in the middle and everyone who arrives later stands further out, a golden angle
 * on: the crowd grows at its rim, evenly packed, and nobody ever moves. Only the camera pulls back.
 * (H. Vogel, A better way to construct the sunflower head, Math. Biosciences 44, 1979.)
 */

/** In widths of a person, from the middle of the crowd. */
export type CrowdPlace = Readonly<{ x: number; y: number }>

/** The golden section of a turn, as a share of a turn. */
const GOLDEN = 0.6180339887498949

/**
 * Where somebody stands who arrived at `position`; it takes no gallery size.
 *
 * @param position order of arrival, above 0, up to 1e9; a fraction belongs to the person it falls on
 */
export function place(position: number): CrowdPlace {
  const person = Math.max(1, Math.ceil(position))
  const turn = 2 * Math.PI * ((person * GOLDEN) % 1)
  const radius = Math.sqrt(person - 0.5)
  return { x: radius * Math.cos(turn), y: radius * Math.sin(turn) }
}

/**
 * The camera: pixels to one width of a person, when a crowd of `gallerySize` fills a disc of `radius` pixels.
 *
 * @param gallerySize 1 or more
 */
export function camera(gallerySize: number, radius: number): number {
  return radius / Math.sqrt(gallerySize)
}
