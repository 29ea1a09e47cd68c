import { memo, useContext, useId, useMemo, useState, type CSSProperties } from 'react'
import { t } from '../../i18n/translate.ts'
import type { Phase, Point } from '../frame/DragHandle.tsx'
import { Figure } from '../frame/Figure.tsx'
import { FigureFrameContext } from '../frame/figureFrame.ts'
import { useWidth } from '../frame/useWidth.ts'
import { CrowdCursor } from './CrowdCursor.tsx'
import { keptPeople, readCrowd, type CrowdData } from './crowdData.ts'
import { crowdLayout, camera } from './crowdLayout.ts'
import { personNear, type NamedPeople } from './crowdPeople.ts'
import { CrowdRings } from './CrowdRings.tsx'
import { CrowdRuler } from './CrowdRuler.tsx'
import { crowdTable } from './crowdTable.ts'
import { CrowdStill } from './CrowdStill.tsx'
import { crowdHeadline, crowdWords } from './crowdWords.ts'
import { MarkedPeople } from './MarkedPeople.tsx'
import { useCrowdCanvas } from './useCrowdCanvas.ts'
import { useCrowdDrag } from './useCrowdDrag.ts'
import './crowd.css'

export type CrowdFigureProps = CrowdData &
  Readonly<{
    picked: number | null
    onPick?: (probe: number | null) => void
    onGallery?: (size: number, phase: Phase) => void
  }>

/** The gallery as one growing crowd in which nobody ever moves; whoever is named for somebody else is marked. */
export const CrowdFigure = memo(function CrowdFigure(props: CrowdFigureProps) {
  const { gallerySize, picked, onPick, pinned } = props
  const [ref, width] = useWidth<HTMLDivElement>(420)
  const grain = useId()
  const frame = useContext(FigureFrameContext)
  // In somebody else's page the slider below the picture is the gallery's.
  const isRuled = frame?.isWhole ?? true
  const room = isRuled ? Infinity : frame?.room(width)
  const layout = useMemo(() => crowdLayout(Math.max(240, width), room, isRuled), [width, room, isRuled])
  const people = props.named
  const kept = useMemo(() => keptPeople({ pinned }), [pinned])
  const said = readCrowd(props)
  const canvas = useCrowdCanvas({ layout, gallerySize, people, kept })
  const dragHandlers = useCrowdDrag(layout, gallerySize, props.onGallery, ({ x, y }: Point) => {
    const scale = camera(gallerySize, layout.radius)
    const person = personNear(people, { x: x - layout.cx, y: y - layout.cy, reach: 14, scale })
    onPick?.(person < 0 ? null : (people.probe[person] ?? null))
  })
  const [looked, onLook] = useLooked(people)
  const headline = crowdHeadline(said)
  const sentence = crowdWords(said)
  const { cx, cy, half } = layout
  return (
    <Figure
      id="crowd"
      title={headline}
      subtitle={t('crowd.subtitle')}
      sentence={sentence}
      table={() => crowdTable(props)}
    >
      <div className="crowd" ref={ref} style={{ '--drawn': `${layout.width}px` } as CSSProperties}>
        <canvas
          className="crowd-canvas"
          ref={canvas}
          aria-hidden="true"
          style={{ width: 2 * half, height: 2 * half, left: cx - half, top: cy - half }}
        />
        <svg
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          role={props.onGallery === undefined && onPick === undefined ? 'img' : 'group'}
          aria-label={t('crowd.drawing')}
        >
          {typeof document === 'undefined' && <CrowdStill id={grain} {...{ layout, gallerySize, people }} />}
          <CrowdRings {...{ layout, gallerySize, people }} keptAt={kept === null ? null : props.comparison} />
          <MarkedPeople {...{ layout, people, gallerySize, picked, looked }} />
          {onPick === undefined ? (
            <circle className="crowd-ground" cx={cx} cy={cy} r={half} {...dragHandlers} />
          ) : (
            <CrowdCursor {...{ layout, people, looked, onLook, picked, onPick, dragHandlers }} />
          )}
          {isRuled && (
            <CrowdRuler {...{ layout, gallerySize }} named={people.count} onGallery={props.onGallery} />
          )}
        </svg>
      </div>
    </Figure>
  )
})

/** The person looked at by keys, as long as they are named. */
function useLooked(people: NamedPeople) {
  const [person, look] = useState<number | null>(null)
  const looked = useMemo(() => (person === null ? -1 : people.position.indexOf(person)), [people, person])
  return [looked, (next: number) => look(next < 0 ? null : (people.position[next] ?? null))] as const
}
