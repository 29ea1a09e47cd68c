import { useMemo, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import { Figure, type FigureProps } from '../frame/Figure.tsx'
import { textWidth } from '../frame/labelTicks.ts'
import { useWidth } from '../frame/useWidth.ts'
import { faceFeatures, type FaceFeatures } from '../face/faceFeatures.ts'
import { FaceMeshPaths } from '../face/Face.tsx'
import { FACE_WIDTH } from '../face/landmarks.ts'
import { LineupList } from './LineupList.tsx'
import { LineupCard } from './LineupCard.tsx'
import { LineupRuler } from './LineupRuler.tsx'
import type { LineupCandidate, LineupProbe } from './lineupData.ts'
import { lineupGeometry, type LineupGeometry } from './lineupGeometry.ts'
import { lineupFinding, lineupTable, lineupWords } from './lineupWords.ts'
import { scaleValues } from '../../words/neededThreshold.ts'
import './Lineup.css'

export type LineupProps = Readonly<{
  /** Null when no search is selected. */
  probe: LineupProbe | null
  /** In rank order; those below the threshold too, as far as they are worth showing. */
  candidates: readonly LineupCandidate[]
  /** Percent; null when names are returned whatever they score. */
  threshold: number | null
  comparison: number | null
  /** Whether it was picked because a stranger scores so high, and not by the reader. */
  isPicked: boolean
  /** What its ruler reaches from and to, percent; left out for all scores. */
  scores?: readonly [number, number] | undefined
  title?: string
}> &
  Pick<FigureProps, 'actions'>

/** One search: a photo, the people the machine says look most like it, the bar, and what is true. */
export function Lineup(props: LineupProps) {
  const { probe, candidates, threshold, comparison } = props
  return (
    <Figure
      id="lineup"
      title={props.title ?? t('lineup.title')}
      {...(probe !== null && { finding: lineupFinding(candidates, threshold) })}
      subtitle={(props.isPicked ? t('lineup.picked') : '') + t('lineup.howToRead', scaleValues())}
      sentence={probe === null ? t('lineup.pick') : lineupWords(probe, candidates, threshold, comparison)}
      table={() => lineupTable(probe ?? NOBODY, candidates, threshold, comparison)}
      actions={props.actions}
    >
      {probe !== null && <LineupPicture {...props} probe={probe} />}
    </Figure>
  )
}

const NOBODY: LineupProbe = { label: '', groupName: '', isMated: false, faceSeed: 0 }

type LineupPictureProps = Pick<LineupProps, 'candidates' | 'threshold' | 'comparison' | 'scores'> &
  Readonly<{ probe: LineupProbe }>

/** The picture alone, without the frame that figures have around it. */
export function LineupPicture({ probe, candidates, threshold, comparison, scores }: LineupPictureProps) {
  const [ref, width, spacing] = useWidth<HTMLDivElement>(792)
  const [compared, setCompared] = useState<number | null>(null)
  const own = useMemo(() => faceFeatures(probe.faceSeed), [probe.faceSeed])
  const geometry = lineupGeometry({ candidates, threshold, comparison, scores }, width, spacing)
  const { height, cards, y } = geometry
  return (
    <div className="lineup" ref={ref}>
      <svg
        className="lineup-drawing"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
      >
        <LineupRuler geometry={geometry} />
        <Photo geometry={geometry} probe={probe} features={own} />
        {cards.map((placed) => (
          <LineupCard
            key={placed.candidate.reference}
            placed={placed}
            own={own}
            isCompared={placed.candidate.reference === compared}
            y={y}
            spacing={spacing}
          />
        ))}
      </svg>
      {candidates.length === 0 && <p className="lineup-nobody">{t('lineup.nobody')}</p>}
      <LineupList
        candidates={candidates}
        threshold={threshold}
        comparison={comparison}
        geometry={geometry}
        compared={compared}
        onCompare={setCompared}
      />
    </div>
  )
}

type PhotoProps = Readonly<{ geometry: LineupGeometry; probe: LineupProbe; features: FaceFeatures }>

/** A framed photo: somebody searched for, whom nobody may have booked. */
function Photo({ geometry, probe, features }: PhotoProps) {
  const { photo, y, spacing } = geometry
  const mat = photo.width * 0.06
  const middle = photo.x + photo.width / 2
  const inside = (text: string, size: number): number =>
    Math.max(middle, textWidth(text, size, spacing) / 2 + 1)
  // Beyond this, `Search 4,975` would lie under the bar of a first card.
  const isLong = textWidth(probe.label, 15, spacing) > photo.width + 8
  const name = t('lineup.photo', { mated: probe.isMated ? 'yes' : 'no' })
  return (
    <g className="lineup-photo">
      <rect className="lineup-photo-frame" {...photo} />
      <g transform={`translate(${photo.x} ${photo.y}) scale(${photo.width / FACE_WIDTH})`}>
        <FaceMeshPaths features={features} />
      </g>
      <rect
        className="lineup-photo-mat"
        x={photo.x + mat / 2}
        y={photo.y + mat / 2}
        width={photo.width - mat}
        height={photo.height - mat}
      />
      <text
        className="lineup-score"
        data-long={isLong || undefined}
        x={inside(probe.label, isLong ? 12 : 15)}
        y={y.words[0]}
      >
        {probe.label}
      </text>
      <text className="lineup-photo-name" x={spacing > 0 ? inside(name, 13) : middle} y={y.words[1]}>
        {name}
      </text>
    </g>
  )
}
