import { memo, useId, useMemo } from 'react'
import { toLogOdds, toPercent } from '../../engine/logOdds.ts'
import { formatCount, formatThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { Phase, Point } from '../frame/DragHandle.tsx'
import { Figure } from '../frame/Figure.tsx'
import type { ExportInfo } from '../frame/tableData.ts'
import { useWidth } from '../frame/useWidth.ts'
import { grainOf } from './crowdGrain.ts'
import { crowdLayout, type CrowdLayout } from './crowdLayout.ts'
import {
  countLit,
  countLitAmong,
  countSearches,
  lightNear,
  lightOfSearch,
  placeLights,
  type CrowdLights,
  type PlacedLights,
} from './crowdLights.ts'
import { camera } from './crowdPlace.ts'
import { CrowdRings } from './CrowdRings.tsx'
import { CrowdRuler } from './CrowdRuler.tsx'
import { CROWD_SIZES, crowdTable } from './crowdTable.ts'
import { CrowdStill } from './CrowdStill.tsx'
import { crowdWords } from './crowdWords.ts'
import { useCrowdCanvas } from './useCrowdCanvas.ts'
import { useCrowdHand } from './useCrowdHand.ts'
import './crowd.css'

export type CrowdFigureProps = Readonly<{
  gallerySize: number
  /** Percent. */
  threshold: number
  /** Pinned threshold in percent, or null. */
  comparison: number | null
  /** Everybody who may light up; more than are lit now may be given, and then need not change while N or T move. */
  lights: CrowdLights
  /** Lights at or above this score (log-odds) are on; the threshold by default. -Infinity: all that are given. */
  litFromX?: number
  /** People searched for. */
  searches: number
  /** Candidates returned at most: no more lights of a search than these are drawn at once. */
  listLength: number
  picked: number | null
  onPick?: (probe: number | null) => void
  onGallery?: (size: number, phase: Phase) => void
  exportInfo: ExportInfo
  headingLevel?: 2 | 3 | 4
}>

/** The gallery as one growing crowd in which nobody ever moves; lookalikes light up where they stand. */
export const CrowdFigure = memo(function CrowdFigure(props: CrowdFigureProps) {
  const { gallerySize, threshold, comparison, picked, onPick } = props
  const [ref, width] = useWidth<HTMLDivElement>(420)
  const ids = { title: useId(), desc: useId() }
  const layout = useMemo(() => crowdLayout(Math.max(240, width)), [width])
  const lights = useMemo(() => placeLights(props.lights), [props.lights])
  const thresholdX = props.litFromX ?? toLogOdds(threshold)
  const pinnedX = comparison === null ? null : toLogOdds(comparison)
  const litAmong = useMemo(() => countLitAmong(lights, [1, ...CROWD_SIZES], thresholdX), [lights, thresholdX])
  const lit = countLit(lights, gallerySize, thresholdX)
  const keptX = pinnedX !== null && pinnedX > thresholdX ? pinnedX : null
  const canvas = useCrowdCanvas({ layout, gallerySize, thresholdX, keptX, lights })
  const hand = useCrowdHand(layout, gallerySize, props.onGallery, ({ x, y }: Point) => {
    const scale = camera(gallerySize, layout.radius)
    const at = { x: x - layout.cx, y: y - layout.cy, reach: 14, scale, gallerySize, thresholdX }
    const light = lightNear(lights, at)
    onPick?.(light < 0 ? null : (lights.probe[light] ?? null))
  })
  const sentence = crowdWords({
    gallerySize,
    threshold,
    comparison,
    lit,
    searches: props.searches,
    listLength: props.listLength,
    hits: countSearches(lights, gallerySize, thresholdX),
    litPinned: pinnedX === null ? null : countLit(lights, gallerySize, pinnedX),
  })
  const { cx, cy, half } = layout
  return (
    <Figure
      id="crowd"
      title={t('crowd.title')}
      subtitle={t('crowd.subtitle', { threshold: formatThreshold(threshold) })}
      sentence={sentence}
      table={() => crowdTable(lights, gallerySize, threshold, comparison)}
      exportInfo={props.exportInfo}
      headingLevel={props.headingLevel ?? 2}
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
          role={props.onGallery === undefined ? 'img' : 'group'}
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
          {picked !== null && <PickedLight {...{ layout, lights, gallerySize, thresholdX, picked }} />}
          <circle className="crowd-ground" cx={cx} cy={cy} r={half} {...hand} />
          <CrowdRuler {...{ layout, gallerySize, lit, litAmong }} onGallery={props.onGallery} />
        </svg>
      </div>
    </Figure>
  )
})

type PickedProps = Readonly<{
  layout: CrowdLayout
  lights: PlacedLights
  gallerySize: number
  thresholdX: number
  picked: number
}>

/** A ring around the strongest light of the picked search, and a line from it to who that is. */
function PickedLight({ layout, lights, gallerySize, thresholdX, picked }: PickedProps) {
  const light = lightOfSearch(lights, picked, gallerySize, thresholdX)
  if (light < 0) return null
  const { cx, cy, radius } = layout
  const scale = camera(gallerySize, radius)
  const x = cx + (lights.atX[light] ?? 0) * scale
  const y = cy + (lights.atY[light] ?? 0) * scale
  const isLeft = x < cx
  const labelX = isLeft ? cx - radius : cx + radius
  const labelY = cy + radius + 4
  const text = t('crowd.picked', {
    position: formatCount(Math.ceil(lights.position[light] ?? 0)),
    score: formatThreshold(Math.floor(toPercent(lights.x[light] ?? 0) * 100) / 100),
  })
  return (
    <g className="crowd-picked">
      <circle cx={x} cy={y} r="10" />
      <path d={`M${x},${y + 10}V${labelY - 16}`} />
      <text x={labelX} y={labelY} textAnchor={isLeft ? 'start' : 'end'}>
        {text}
      </text>
    </g>
  )
}
