import { galleryRuler, type Ruler } from '../../rulers/rulers.ts'

export type CrowdLayout = Readonly<{
  width: number
  height: number
  /** Middle and radius of the crowd, in pixels. */
  cx: number
  cy: number
  radius: number
  /** Dots there is room for. */
  room: number
  /** Half the side of the square canvas around the crowd. */
  half: number
  ruler: Ruler
  rulerY: number
  left: number
  right: number
}>

/** A dot every so many square pixels, so that a drawing 320 pixels wide shows each of 25,000 people. */
const GROUND_OF_DOT = 1.8
/** More dots than this are no finer to look at and slower to paint. */
const MOST_DOTS = 36_000
const ABOVE = 48
const BELOW = { ruler: 110, alone: 48 }
const LARGEST = 230
const LEAST = 60
/** Marks at the rim stick out of the crowd. */
const RIM = 8
/** Beside the crowd, for the names of its rings. */
const NAMES = 46

/**
 * @param width of the drawing in pixels, 240 or more
 * @param room height there is for it, in pixels; none is too much
 * @param isRuled whether the gallery's ruler is below it
 */
export function crowdLayout(width: number, room = Infinity, isRuled = true): CrowdLayout {
  const below = isRuled ? BELOW.ruler : BELOW.alone
  const radius = Math.floor(
    Math.min(LARGEST, (width - RIM - NAMES) / 2, Math.max(LEAST, (room - ABOVE - below) / 2)),
  )
  const cy = ABOVE + radius
  const [left, right] = width > 640 ? [width / 2 - 300, width / 2 + 300] : [14, width - 18]
  return {
    width,
    height: cy + radius + below,
    // In the middle, or as far from it as the names need.
    cx: Math.round(Math.min(width / 2, width - NAMES - radius)),
    cy,
    radius,
    room: Math.min(MOST_DOTS, Math.round((Math.PI * radius * radius) / GROUND_OF_DOT)),
    half: radius + RIM,
    ruler: galleryRuler(left, right),
    rulerY: cy + radius + 70,
    left,
    right,
  }
}

/** Diameter of a person's dot in pixels. */
export function dotSide(gallerySize: number, { radius, room }: CrowdLayout): number {
  const apart = radius * Math.sqrt(Math.PI / Math.min(gallerySize, room))
  return Math.max(1.2, Math.min(9, 0.62 * apart))
}

/**
 * Radius in pixels of the ring around somebody who is named. It is a mark on the crowd, and no size of anything: the dot
 * in it is as large as everybody else's. Smaller only where a thousand would hide each other.
 */
export function markRadius(shown: number, gallerySize: number, layout: CrowdLayout): number {
  const even = 0.5 * Math.sqrt((0.25 * Math.PI * layout.radius ** 2) / Math.max(1, shown))
  return Math.max(dotSide(gallerySize, layout) / 2 + 2.5, Math.min(5.5, Math.max(3, even)))
}

export type Ring = Readonly<{ size: number; radius: number; isNamed: boolean }>

const NAME_HEIGHT = 17

/**
 * Circles around the first 1,000, 25,000, ... people, as far as the crowd reaches. A ring is named where it is well apart
 * from the rim and from the larger ring that is named.
 */
export function rings(sizes: readonly number[], gallerySize: number, radius: number): readonly Ring[] {
  const scale = camera(gallerySize, radius)
  let free = radius - NAME_HEIGHT
  return sizes
    .filter((size) => size < gallerySize)
    .toSorted((a, b) => b - a)
    .map((size) => {
      const at = scale * Math.sqrt(size)
      const isNamed = at <= free && at > 13
      if (isNamed) free = at - NAME_HEIGHT
      return { size, radius: at, isNamed }
    })
}

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
