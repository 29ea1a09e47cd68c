import { memo, useMemo } from 'react'
import { formatPlate } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { resembling, type FaceFeatures } from '../face/faceMesh.ts'
import { FaceMeshPaths } from '../face/Face.tsx'
import { FACE_WIDTH } from '../face/landmarks.ts'
import { textWidth } from '../frame/labelTicks.ts'
import { writeScore } from './lineupData.ts'
import type { LineupGeometry, PlacedCandidate } from './lineupGeometry.ts'
import { verdictWords } from './lineupWords.ts'

type LineupCardProps = Readonly<{
  placed: PlacedCandidate
  /** Of the person searched for. */
  own: FaceFeatures
  /** Whether the face searched for is laid over this one. */
  isCompared: boolean
  y: LineupGeometry['y']
  spacing: number
}>

/** One booking card: as alike as the score, with height lines and a number, and below it its score and what is true. */
export const LineupCard = memo(function LineupCard({ placed, own, isCompared, y, spacing }: LineupCardProps) {
  const { candidate, card, isNamed } = placed
  const { faceSeed, score, isMate } = candidate
  const features = useMemo(() => resembling(own, faceSeed, score), [own, faceSeed, score])
  const middle = card.x + card.width / 2
  return (
    <g className="lineup-card" data-named={isNamed} data-mate={isMate}>
      <rect className="lineup-frame" {...card} />
      <path className="lineup-heights" d={heightLines(card)} />
      <g transform={`translate(${card.x} ${card.y}) scale(${card.width / FACE_WIDTH})`}>
        {isCompared && <FaceMeshPaths features={own} className="lineup-over" />}
        <FaceMeshPaths features={features} />
      </g>
      <Plate number={candidate.reference} middle={middle} card={card} spacing={spacing} />
      <text className="lineup-score" x={middle} y={y.words[0]}>
        {writeScore(score)}
      </text>
      <text className="lineup-verdict" x={middle} y={y.words[1]}>
        {verdictWords(isNamed, isMate)}
      </text>
    </g>
  )
})

type Box = PlacedCandidate['card']

type PlateProps = Readonly<{ number: number; middle: number; card: Box; spacing: number }>

function Plate({ number, middle, card, spacing }: PlateProps) {
  const long = t('lineup.number', { number: formatPlate(number) })
  const text = textWidth(long, 12, spacing) <= card.width - 8 ? long : formatPlate(number)
  const width = Math.min(card.width - 4, textWidth(text, 12, spacing) + 12)
  return (
    <>
      <rect
        className="lineup-plate"
        x={middle - width / 2}
        y={card.y + card.height - 9}
        width={width}
        height={18}
        rx={2}
      />
      <text className="lineup-plate-text" x={middle} y={card.y + card.height + 4}>
        {text}
      </text>
    </>
  )
}

/** Short lines at both edges, as on the wall behind somebody who is booked. */
function heightLines({ x, y, width, height }: Box): string {
  const length = width * 0.09
  return [0.18, 0.36, 0.54, 0.72]
    .map((share) => {
      const at = Math.round(y + share * height) + 0.5
      return `M${x} ${at}h${length}M${x + width - length} ${at}h${length}`
    })
    .join('')
}
