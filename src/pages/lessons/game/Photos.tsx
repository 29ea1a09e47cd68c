import { useState } from 'react'
import { FaceMeshPaths } from '../../../figures/face/Face.tsx'
import type { FaceFeatures } from '../../../figures/face/faceFeatures.ts'
import { FACE_HEIGHT, FACE_WIDTH } from '../../../figures/face/landmarks.ts'
import { writeScore } from '../../../figures/lineup/lineupData.ts'
import { t } from '../../../i18n/translate.ts'

type PhotosProps = Readonly<{
  photo: FaceFeatures
  found: FaceFeatures
  /** Percent. */
  score: number
}>

/** The photo searched for and the mugshot found, equally large. Their words stand below, in the list of differences. */
export function Photos({ photo, found, score }: PhotosProps) {
  const [isOver, setOver] = useState(false)
  return (
    <div className="game-photos">
      <figure>
        <FacePicture features={photo} frame="photo" />
        <figcaption>{t('game.round.photo')}</figcaption>
      </figure>
      <figure>
        <FacePicture features={found} frame="card" over={isOver ? photo : null} />
        <figcaption>
          {t('game.round.found')}
          <br />
          <strong>{t('game.round.score', { score: writeScore(score) })}</strong>
        </figcaption>
      </figure>
      <label className="game-over">
        <input type="checkbox" checked={isOver} onChange={(event) => setOver(event.target.checked)} />
        {t('game.round.over')}
      </label>
    </div>
  )
}

type FacePictureProps = Readonly<{
  features: FaceFeatures
  /** A framed photo, or a card of somebody who was booked. */
  frame: 'photo' | 'card'
  /** A face laid over it. */
  over?: FaceFeatures | null
}>

/** One face in its frame; decoration beside words that say the same. */
export function FacePicture({ features, frame, over = null }: FacePictureProps) {
  return (
    <svg className="game-face" viewBox={`0 0 ${FACE_WIDTH} ${FACE_HEIGHT}`} aria-hidden="true">
      <rect className="game-frame" x={0.75} y={0.75} width={FACE_WIDTH - 1.5} height={FACE_HEIGHT - 1.5} />
      {frame === 'photo' ? (
        <rect className="game-mat" x={3} y={3} width={FACE_WIDTH - 6} height={FACE_HEIGHT - 6} />
      ) : (
        <path className="game-heights" d={HEIGHTS} />
      )}
      {over !== null && <FaceMeshPaths features={over} className="game-laid" />}
      <FaceMeshPaths features={features} />
    </svg>
  )
}

/** Short lines at both edges, as on the wall behind somebody who is booked. */
const HEIGHTS = [0.18, 0.36, 0.54, 0.72]
  .map((share) => Math.round(share * FACE_HEIGHT))
  .map((y) => `M1 ${y}h8M${FACE_WIDTH - 9} ${y}h8`)
  .join('')
