import { faceMesh, meshDistance } from '../../../figures/face/faceMesh.ts'
import { FACE_WIDTH } from '../../../figures/face/landmarks.ts'
import { formatCount, formatScore } from '../../../i18n/format.ts'
import { t } from '../../../i18n/translate.ts'
import { FacePicture } from './FacePicture.tsx'
import type { RoundFaces } from './roundFaces.ts'

/** Whether the photo is laid over the mugshot: it stays so from face to face. */
export type Laid = Readonly<{ isOver: boolean; onOver: (isOver: boolean) => void }>

type PhotosProps = Readonly<{
  faces: RoundFaces
  /** Percent. */
  score: number
  laid: Laid
}>

/** The photo searched for and the mugshot found, equally large. */
export function Photos({ faces: { photo, found }, score, laid }: PhotosProps) {
  const apart = (meshDistance(faceMesh(photo), faceMesh(found)) * 1000) / FACE_WIDTH
  return (
    <div className="game-photos" data-over={laid.isOver}>
      <figure>
        <FacePicture features={photo} frame="photo" isSaid />
        <figcaption>{t('game.round.photo')}</figcaption>
      </figure>
      <figure>
        <FacePicture features={found} frame="card" over={laid.isOver ? photo : null} isSaid />
        <figcaption>
          {t('game.round.found')}
          <br />
          <strong>{t('game.round.score', { score: formatScore(score) })}</strong>
        </figcaption>
      </figure>
      <div className="game-over">
        <label>
          <input
            type="checkbox"
            checked={laid.isOver}
            onChange={(event) => laid.onOver(event.target.checked)}
          />
          {t('game.round.over')}
        </label>
        <p role="status">{laid.isOver && t('game.round.laid', { by: formatCount(Math.round(apart)) })}</p>
      </div>
    </div>
  )
}
