import { memo, useMemo } from 'react'
import { t } from '../../i18n/translate.ts'
import type { Phase, Point } from '../frame/DragHandle.tsx'
import { Figure } from '../frame/Figure.tsx'
import { snapGallery, snapThreshold } from '../../rulers/snap.ts'
import { usePictureHeight } from '../frame/usePictureHeight.ts'
import { useWidth } from '../frame/useWidth.ts'
import { MapAxes } from './MapAxes.tsx'
import { MapHandles } from './MapHandles.tsx'
import { alongLine, mapLayout, type MapLayout } from './mapGeometry.ts'
import { mapPoints, type PlacedPoints } from './mapMarks.ts'
import { placeMarks, type PlaceMark } from './placeMarks.ts'
import { mapLines, pinnedOnMap, readMap, type MapData, type MapPlace } from './mapData.ts'
import { MapKey } from './MapKey.tsx'
import { MapPlaces } from './MapPlaces.tsx'
import { flagTexts, MapPoint } from './MapPoint.tsx'
import { mapHeadline, mapSentence, standingText } from './mapStanding.ts'
import { mapTable } from './mapTable.ts'
import { MapTerrain } from './MapTerrain.tsx'
import { overlaps, type Box } from './placeLabels.ts'
import { NEAR, useMapDrag } from './useMapDrag.ts'
import './map.css'

export type MapFigureProps = MapData &
  Readonly<{
    /** The first matter most: the others lose their names first where room is short. */
    places: readonly MapPlace[]
    /** Both are called while the point moves. Without them nothing can be moved that way. */
    onThreshold?: (percent: number, phase: Phase) => void
    onGallery?: (size: number, phase: Phase) => void
  }>

/** Threshold across, gallery up: where wrong matches lie, where misses lie, who works where, and you. */
export const MapFigure = memo(function MapFigure(props: MapFigureProps) {
  const { threshold, gallerySize, comparison, wrongPer, missed, standing = null } = props
  const { onThreshold, onGallery, ranges = null, scale = null } = props
  const [ref, width, spacing] = useWidth<HTMLDivElement>(792)
  const tallest = usePictureHeight(Infinity, width)
  const layout = useMemo(
    () => mapLayout(Math.max(240, width), tallest, spacing, scale),
    [width, tallest, spacing, scale],
  )
  const { lines, still, ground } = useStill(props, layout)
  const pinned = useMemo(
    () => pinnedOnMap({ comparison, gallerySize, wrongPer, missed }),
    [comparison, gallerySize, wrongPer, missed],
  )
  const words = readMap(props, lines, pinned)
  const shares = words.here
  const points = mapPoints(
    { threshold, gallerySize, shares, pinned, marks: still, standing, ground, ranges },
    layout,
  )
  const covers = coversOf(points)
  const at = points.here ?? points.own[0] ?? { x: layout.left, y: layout.gallery.toPosition(gallerySize) }
  const dragHandlers = useMapDrag(at, (point, phase) => {
    onThreshold?.(snapThreshold(layout.threshold.toValue(point.x), scale?.stops, scale?.limits), phase)
    onGallery?.(snapGallery(layout.gallery.toValue(point.y)), phase)
  })
  const sentence = mapSentence(standing, words)
  const headline = mapHeadline(standing, words)
  const kind = standing?.kind ?? 'common'
  const flagX = kind === 'none' ? null : (points.here?.x ?? null)
  const isLive = onThreshold !== undefined || onGallery !== undefined
  const table = () => mapTable({ ...props, ...words, wrongLines: lines.wrong, missedLines: lines.missed })
  return (
    <Figure
      id="map"
      title={headline}
      subtitle={t('map.subtitle')}
      sentence={sentence}
      table={table}
      headingLevel={2}
    >
      <div className="map" ref={ref}>
        <svg
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          role={isLive ? 'group' : 'img'}
          aria-label={t('map.drawing')}
        >
          <MapTerrain layout={layout} wrongLines={lines.wrong} missedLines={lines.missed} />
          <MapKey layout={layout} missedLines={lines.missed} />
          <MapAxes
            layout={layout}
            x={flagX ?? -Infinity}
            y={at.y}
            xText={flagTexts(threshold, gallerySize).threshold}
            isExact={props.isExact ?? true}
          />
          <MapPoint
            layout={layout}
            points={points}
            kind={kind}
            needed={kind === 'none' ? null : (ranges?.needed ?? null)}
          />
          <MapPlaces marks={still} covered={coveredBy(still, covers)} />
          {isLive && <MapGround layout={layout} at={at} dragHandlers={dragHandlers} />}
          <MapHandles
            layout={layout}
            x={flagX}
            y={at.y}
            valueText={standingText(standing, threshold, gallerySize, shares)}
            {...{ threshold, gallerySize, onThreshold, onGallery }}
          />
        </svg>
      </div>
    </Figure>
  )
})

/** What holds still while the point moves: the lines, the places with their names, and the ground under the lines. */
function useStill({ wrongPer, missed, places }: MapFigureProps, layout: MapLayout) {
  const lines = useMemo(() => mapLines(wrongPer, missed), [wrongPer, missed])
  const still = useMemo(() => placeMarks(places, layout, lines.missed, lines.wrong), [places, layout, lines])
  const ground = useMemo(
    () => [...lines.missed, ...lines.wrong].flatMap((line) => alongLine(line, layout)),
    [lines, layout],
  )
  return { lines, still, ground }
}

type GroundProps = Readonly<{ layout: MapLayout; at: Point; dragHandlers: ReturnType<typeof useMapDrag> }>

/** Where fingers and mice take hold: on the ground a swipe up or down scrolls the page, on the point itself it drags. */
function MapGround({ layout, at, dragHandlers }: GroundProps) {
  const { left, right, top, bottom } = layout
  const { ground, hold } = dragHandlers
  return (
    <>
      <rect
        className="map-ground"
        x={left - 8}
        y={top - 8}
        width={right - left + 16}
        height={bottom - top + 8}
        {...ground}
      />
      <circle className="map-hold" cx={at.x} cy={at.y} r={NEAR} {...hold} />
    </>
  )
}

/** The ground that the moving points and their labels cover. */
function coversOf({ here, pinned, own }: PlacedPoints): readonly Box[] {
  return [here, pinned, ...own].flatMap((point) =>
    point === null ? [] : [point.label.box, { x: point.x - 11, y: point.y - 11, width: 22, height: 22 }],
  )
}

function coveredBy(marks: readonly PlaceMark[], covers: readonly Box[]): string {
  return marks
    .filter(({ x, y, label }) => {
      const dot = { x: x - 5, y: y - 5, width: 10, height: 10 }
      return covers.some((cover) => overlaps(cover, label.box) || overlaps(cover, dot))
    })
    .map(({ place }) => place.id)
    .join(' ')
}
