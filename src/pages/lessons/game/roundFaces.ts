import { differences, type Difference } from '../../../figures/face/differences.ts'
import { faceFeatures, type FaceFeatures } from '../../../figures/face/faceFeatures.ts'
import { faceSeed } from '../../../figures/face/faceSeed.ts'
import { foundPhoto } from '../../../figures/face/secondPhoto.ts'
import type { Round } from '../../../state/reviewerRounds.ts'

export type RoundFaces = Readonly<{
  photo: FaceFeatures
  found: FaceFeatures
  /** The largest first. */
  differences: readonly Difference[]
}>

/** What is drawn in a round, and in what the two faces differ. */
export function roundFaces(seed: string, round: Round): RoundFaces {
  const photo = faceFeatures(faceSeed(seed, 0, round.probe))
  const found = foundPhoto(photo, {
    seed: faceSeed(seed, 1, round.reference),
    score: round.score,
    isMate: round.isMate,
  })
  return { photo, found, differences: differences(photo, found) }
}
