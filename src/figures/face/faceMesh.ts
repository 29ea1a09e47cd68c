import { faceFeatures, type FaceFeatures } from './faceFeatures.ts'
import { EDGE_LINES } from './edges.ts'
import { CONTOURS, FACE_WIDTH, LANDMARKS, type Landmark, type Region } from './landmarks.ts'

export type { FaceFeatures }

/** Places of the landmarks, x and y in turn, in the order of `LANDMARKS`. */
export type FaceMesh = readonly number[]

/** How far one unit of a feature moves a landmark. */
type Feature = (landmark: Landmark) => readonly [dx: number, dy: number]

/** From the middle of the face outwards: -1 to 1. */
const across = ({ x }: Landmark): number => (x - FACE_WIDTH / 2) / (FACE_WIDTH / 2)
/** 0 above `from`, growing to 1 at `to`, in units of the frame. */
const between = (y: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (y - from) / (to - from)))
const only = (regions: readonly Region[], move: Feature): Feature => {
  return (landmark) => (regions.includes(landmark.region) ? move(landmark) : [0, 0])
}
const EYE = { x: 16.3, y: 52.3 } as const

/**
 * What makes two faces differ here: proportions alone. No hair, no shade, no thickness of lips or breadth of a nose: nothing
 * that would be read as where somebody's family comes from.
 */
const FEATURES: readonly Feature[] = [
  // Breadth and height of the whole face.
  (at) => [4.2 * across(at), 0],
  ({ y }) => [0, (y - 60) * 0.042],
  // Jaw: broad or narrow; chin and forehead: long or short.
  (at) => [7 * across(at) * between(at.y, 58, 100), 0],
  ({ y }) => [0, 3.6 * between(y, 84, 108)],
  ({ y }) => [0, -3.4 * between(-y, -44, -15)],
  // Eyes: apart, high (the brows with them), large.
  only(['eye', 'brow'], ({ side }) => [2.3 * side, 0]),
  only(['eye', 'brow'], () => [0, 2.1]),
  only(['eye'], ({ x, y, side }) => [0.2 * (x - FACE_WIDTH / 2 - side * EYE.x), 0.3 * (y - EYE.y)]),
  // Brows: high, slanted.
  only(['brow'], () => [0, 1.8]),
  only(['brow'], (at) => [0, 5 * (Math.abs(across(at)) - 0.33)]),
  // Nose: long, and the mouth makes room for it. Mouth: low, wide.
  only(['nose', 'mouth'], ({ y }) => [0, y > 75 ? 2 : 4.2 * between(y, 46, 72) - 1.6]),
  only(['mouth'], () => [0, 1.6]),
  only(['mouth'], ({ side, y }) => [2.6 * side * (1 - Math.abs(y - 86) / 12), 0]),
  // The head: turned, tilted.
  only(['nose', 'mouth', 'eye', 'brow', 'forehead', 'chin', 'cheek'], (at) => [
    2.6 * (1 - across(at) ** 2),
    0,
  ]),
  (at) => [0, 3.2 * across(at)],
]

/** Each feature's part in each landmark, x and y in turn; written once. */
const BASIS: readonly (readonly number[])[] = FEATURES.map((feature) => LANDMARKS.flatMap(feature))
const AVERAGE: FaceMesh = LANDMARKS.flatMap(({ x, y }) => [x, y])

/** The landmarks of a face. Linear in its features: a small change of features is a small change of the picture. */
export function faceMesh(features: FaceFeatures): FaceMesh {
  return AVERAGE.map((at, i) =>
    features.reduce((sum, feature, f) => sum + feature * (BASIS[f]?.[i] ?? 0), at),
  )
}

/** How unlike two meshes are: root mean square distance of their landmarks, in hundredths of the frame's width. */
export function meshDistance(a: FaceMesh, b: FaceMesh): number {
  const squares = a.reduce((sum, at, i) => sum + (at - (b[i] ?? 0)) ** 2, 0)
  return Math.sqrt(squares / LANDMARKS.length)
}

/** Root mean square distance of two people who have nothing to do with each other. */
export const STRANGERS_APART = Math.sqrt(
  (2 * BASIS.flat().reduce((sum, part) => sum + part * part, 0)) / LANDMARKS.length,
)

/**
 * Somebody as unlike the person with `features` as the score says: the distance of their meshes is
 * `(1 - percent / 100) * STRANGERS_APART` exactly, so that of two candidates the one with the higher score is the more
 * alike. The direction in which they differ is the other person's own.
 *
 * @param seed of the other person
 * @param percent score of the two photos, 0 to 100
 */
export function resembling(features: FaceFeatures, seed: number, percent: number): FaceFeatures {
  const own = faceFeatures(seed)
  const apart = meshDistance(faceMesh(features), faceMesh(own))
  const share = Math.min(1, Math.max(0, percent / 100))
  // Two seeds of one person: nothing to go towards, and nothing to tell apart.
  const way = apart === 0 ? 0 : ((1 - share) * STRANGERS_APART) / apart
  return features.map((feature, f) => feature + way * ((own[f] ?? 0) - feature))
}

export type MeshPaths = Readonly<{ lines: string; contours: string; points: string }>

/** SVG path data of a mesh: its lines, those an eye follows, and its points as strokes of no length. */
export function meshPaths(mesh: FaceMesh): MeshPaths {
  const at = (i: number): string => `${short(mesh[2 * i] ?? 0)} ${short(mesh[2 * i + 1] ?? 0)}`
  const line = (places: readonly number[]): string => `M${places.map(at).join('L')}`
  return {
    lines: EDGE_LINES.map(line).join(''),
    contours: CONTOURS.map(line).join(''),
    points: LANDMARKS.map((_, i) => `M${at(i)}h0`).join(''),
  }
}

const short = (value: number): number => Math.round(value * 10) / 10
