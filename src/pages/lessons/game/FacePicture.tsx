import { FaceMeshPaths } from '../../../figures/face/Face.tsx'
import { AVERAGE_FACE, differences } from '../../../figures/face/differences.ts'
import type { FaceFeatures } from '../../../figures/face/faceFeatures.ts'
import { FACE_HEIGHT, FACE_WIDTH } from '../../../figures/face/landmarks.ts'
import { formatList } from '../../../i18n/format.ts'
import { t } from '../../../i18n/translate.ts'
import { differsIn } from './Differences.tsx'

/** So many features of a face are named: those in which it is farthest from an average one. */
const NAMED = 3

type FacePictureProps = Readonly<{
  features: FaceFeatures
  /** A framed photo, or a card of somebody who was booked. */
  frame: 'photo' | 'card'
  /** A face laid over it. */
  over?: FaceFeatures | null
  /** What the face looks like is said too; left out, it is decoration beside words that say the same. */
  isSaid?: boolean
}>

/** One face in its frame. With another one over it both are drawn as bare outlines, which can be told apart. */
export function FacePicture({ features, frame, over = null, isSaid = false }: FacePictureProps) {
  const said = isSaid ? ({ role: 'img', 'aria-label': looks(features) } as const) : { 'aria-hidden': true }
  return (
    <svg
      className="game-face"
      viewBox={`0 0 ${FACE_WIDTH} ${FACE_HEIGHT}`}
      data-over={over !== null}
      {...said}
    >
      <rect className="game-frame" x={0.75} y={0.75} width={FACE_WIDTH - 1.5} height={FACE_HEIGHT - 1.5} />
      {frame === 'photo' && (
        <rect className="game-mat" x={3} y={3} width={FACE_WIDTH - 6} height={FACE_HEIGHT - 6} />
      )}
      <FaceMeshPaths features={features} />
      {over !== null && <FaceMeshPaths features={over} className="game-laid" />}
    </svg>
  )
}

/** A face in words: where it differs most from an average one. */
function looks(features: FaceFeatures): string {
  const most = differences(AVERAGE_FACE, features).slice(0, NAMED)
  return t('game.round.looksLike', { list: formatList(most.map(differsIn)) })
}
