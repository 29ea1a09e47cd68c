import { faceFeatures, type FaceFeatures } from './faceFeatures.ts'
import { FEATURE_KINDS } from './differences.ts'
import { faceMesh, meshDistance, resembling, STRANGERS_APART } from './faceMesh.ts'

/**
 * How much of the difference between two photos of one person lies in the build, feature by feature, against 1 for pose
 * and look: a lens, a camera's height and a landmark not quite found change a face's proportions too. Assumed: with it,
 * whoever reads all differences as well as can be is still wrong about one face of the game in four.
 */
const BUILD_CHANGES = 0.6

/**
 * A second photo of the same person. It is exactly as far from the first one as a stranger's of the same score
 * (`resembling`), but more of the way in pose and look.
 *
 * @param features of the first photo
 * @param seed of the second photo
 * @param percent score of the two, 0 to 100
 */
export function secondPhoto(features: FaceFeatures, seed: number, percent: number): FaceFeatures {
  const change = faceFeatures(seed).map((part, f) =>
    FEATURE_KINDS[f] === 'build' ? BUILD_CHANGES * part : part,
  )
  const changed = features.map((feature, f) => feature + (change[f] ?? 0))
  const apart = meshDistance(faceMesh(features), faceMesh(changed))
  const share = Math.min(1, Math.max(0, percent / 100))
  const way = apart === 0 ? 0 : ((1 - share) * STRANGERS_APART) / apart
  return features.map((feature, f) => feature + way * (change[f] ?? 0))
}

/** The mugshot that a search found: of the person searched for, or of a stranger; as alike as the score either way. */
export function foundPhoto(
  features: FaceFeatures,
  { seed, score, isMate }: Readonly<{ seed: number; score: number; isMate: boolean }>,
): FaceFeatures {
  return isMate ? secondPhoto(features, seed, score) : resembling(features, seed, score)
}
