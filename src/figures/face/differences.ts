import { FEATURE_COUNT, type FaceFeatures } from './faceFeatures.ts'
import { faceMesh } from './faceMesh.ts'
import { FACE_WIDTH } from './landmarks.ts'

/** What each feature moves, in the order of `FEATURES` in faceMesh.ts. */
export const FEATURE_IDS = [
  'faceWidth',
  'faceLength',
  'jaw',
  'chin',
  'forehead',
  'eyesApart',
  'eyesHeight',
  'eyesSize',
  'browsHeight',
  'browsSlant',
  'nose',
  'mouthHeight',
  'mouthWidth',
  'turn',
  'tilt',
] as const
export type FeatureId = (typeof FEATURE_IDS)[number]

/** What changes less between two photos of one person, and what more: where they look, how they hold their face. */
export type FeatureKind = 'build' | 'look'

const LOOK: readonly FeatureId[] = ['eyesSize', 'browsHeight', 'browsSlant', 'mouthWidth', 'turn', 'tilt']

export const FEATURE_KINDS: readonly FeatureKind[] = FEATURE_IDS.map((id) =>
  LOOK.includes(id) ? 'look' : 'build',
)

/** One way in which the second face differs from the first, as it is drawn. */
export type Difference = Readonly<{
  id: FeatureId
  kind: FeatureKind
  /** Whether there is more of it in the second: broader, longer, lower, turned to the right. */
  isMore: boolean
  /** How far the landmark that it moves most is moved, in thousandths of the photo's width; whole. */
  amount: number
}>

export const AVERAGE_FACE: FaceFeatures = FEATURE_IDS.map(() => 0)

/** How far one unit of each feature moves the landmark that it moves most, in the units of the drawing. */
const REACH: readonly number[] = FEATURE_IDS.map((_, feature) => {
  const only = (value: number) =>
    Array.from({ length: FEATURE_COUNT }, (__, f) => (f === feature ? value : 0))
  const [from, to] = [faceMesh(only(0)), faceMesh(only(1))]
  const moved = (i: number): number => Math.hypot(to[i]! - from[i]!, to[i + 1]! - from[i + 1]!)
  return Math.max(...from.flatMap((_at, i) => (i % 2 === 0 ? [moved(i)] : [])))
})

/** In what the second face differs from the first, the largest difference first: the numbers the drawings are made of. */
export function differences(first: FaceFeatures, second: FaceFeatures): readonly Difference[] {
  return FEATURE_IDS.map((id, f): Difference => {
    const change = (second[f] ?? 0) - (first[f] ?? 0)
    const amount = Math.round((Math.abs(change) * (REACH[f] ?? 0) * 1000) / FACE_WIDTH)
    return { id, kind: FEATURE_KINDS[f] ?? 'build', isMore: change > 0, amount }
  }).toSorted((a, b) => b.amount - a.amount)
}
