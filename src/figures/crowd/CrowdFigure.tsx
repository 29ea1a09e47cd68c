import { memo, useId, useMemo, useState } from 'react'
import { toLogOdds } from '../../engine/logOdds.ts'
import { t } from '../../i18n/translate.ts'
import type { Phase, Point } from '../frame/DragHandle.tsx'
import { Figure } from '../frame/Figure.tsx'
import { useWidth } from '../frame/useWidth.ts'
import { withRemark } from '../../words/remark.ts'
import { CrowdCursor } from './CrowdCursor.tsx'
import { readCrowd, type CrowdData } from './crowdData.ts'
import { grainOf } from './crowdGrain.ts'
import { crowdLayout, camera } from './crowdLayout.ts'
import { countLitAmong, isLit, lightNear, placeLights, type PlacedLights } from './crowdLights.ts'
import { CrowdRings } from './CrowdRings.tsx'
import { CrowdRuler } from './CrowdRuler.tsx'
import { atWords, CROWD_SIZES, crowdTable, litFrom } from './crowdTable.ts'
import { CrowdStill } from './CrowdStill.tsx'
import { crowdWords } from './crowdWords.ts'
import { MarkedLights } from './MarkedLights.tsx'
import { useCrowdCanvas } from './useCrowdCanvas.ts'
import { useCrowdDrag } from './useCrowdDrag.ts'
import './crowd.css'

export type CrowdFigureProps = CrowdData &
  Readonly<{
    picked: number | null
    onPick?: (probe: number | null) => void
    onGallery?: (size: number, phase: Phase) => void
  }>

/** The gallery as one growing crowd in which nobody ever moves; lookalikes light up where they stand. */
export const CrowdFigure = memo(function CrowdFigure(props: CrowdFigureProps) {
  const { gallerySize, threshold, comparison, picked, onPick } = props
  const [ref, width] = useWidth<HTMLDivElement>(420)
  const ids = { title: useId(), desc: useId() }
  const layout = useMemo(() => crowdLayout(Math.max(240, width)), [width])
  const lights = useMemo(() => placeLights(props.lights), [props.lights])
  const thresholdX = litFrom(threshold)
  const pinnedX = comparison === null ? null : toLogOdds(comparison)
  const litAmong = useMemo(() => countLitAmong(lights, [1, ...CROWD_SIZES], thresholdX), [lights, thresholdX])
  const said = readCrowd(props)
  const { lit } = said
  const keptX = pinnedX !== null && pinnedX > thresholdX ? pinnedX : null
  const canvas = useCrowdCanvas({ layout, gallerySize, thresholdX, keptX, lights })
  const dragHandlers = useCrowdDrag(layout, gallerySize, props.onGallery, ({ x, y }: Point) => {
    const scale = camera(gallerySize, layout.radius)
    const at = { x: x - layout.cx, y: y - layout.cy, reach: 14, scale, gallerySize, thresholdX }
    const light = lightNear(lights, at)
    onPick?.(light < 0 ? null : (lights.probe[light] ?? null))
  })
  const [looked, onLook] = useLooked(lights, gallerySize, thresholdX)
  const sentence = crowdWords(said)
  const { cx, cy, half } = layout
  return (
    <Figure
      id="crowd"
      title={t('crowd.title')}
      subtitle={t('crowd.subtitle', atWords(threshold))}
      sentence={withRemark(sentence, props.remark)}
      table={() => crowdTable(lights, gallerySize, threshold, comparison)}
    >
      <div className="crowd" ref={ref}>
        <canvas
          className="crowd-canvas"
          ref={canvas}
          aria-hidden="true"
          style={{ width: 2 * half, height: 2 * half, left: cx - half, top: cy - half }}
        />
        <svg
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          role={props.onGallery === undefined && onPick === undefined ? 'img' : 'group'}
          aria-labelledby={`${ids.title} ${ids.desc}`}
        >
          <title id={ids.title}>{t('crowd.title')}</title>
          <desc id={ids.desc}>{sentence}</desc>
          {typeof document === 'undefined' && (
            <CrowdStill id={`${ids.desc}grain`} {...{ layout, gallerySize, thresholdX, lights }} />
          )}
          <CrowdRings
            layout={layout}
            gallerySize={gallerySize}
            lit={lit}
            litAmong={litAmong.slice(1)}
            perDot={2 ** grainOf(gallerySize, layout.room).level}
          />
          <MarkedLights {...{ layout, lights, gallerySize, thresholdX, picked, looked }} />
          {onPick === undefined ? (
            <circle className="crowd-ground" cx={cx} cy={cy} r={half} {...dragHandlers} />
          ) : (
            <CrowdCursor
              {...{
                layout,
                lights,
                gallerySize,
                thresholdX,
                lit,
                looked,
                onLook,
                picked,
                onPick,
                dragHandlers,
              }}
            />
          )}
          <CrowdRuler {...{ layout, gallerySize, lit, litAmong }} onGallery={props.onGallery} />
        </svg>
      </div>
    </Figure>
  )
})

/** The light looked at by keys, as long as it is lit. */
function useLooked(lights: PlacedLights, gallerySize: number, thresholdX: number) {
  const [person, look] = useState<number | null>(null)
  const light = useMemo(() => (person === null ? -1 : lights.position.indexOf(person)), [lights, person])
  const looked = light >= 0 && isLit(lights, light, gallerySize, thresholdX) ? light : -1
  return [looked, (next: number) => look(next < 0 ? null : (lights.position[next] ?? null))] as const
}
