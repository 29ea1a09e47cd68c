import { useMemo } from 'react'
import { DragHandle, type Phase } from '../frame/DragHandle.tsx'
import { GALLERY_LIMITS } from '../../rulers/rulers.ts'
import { galleryByKey } from '../../rulers/stepByKey.ts'
import { formatLarge } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { textWidth } from '../frame/labelTicks.ts'
import type { WalkStop } from './scoresData.ts'
import { besidePeak, logOddsAt, pixelsOf, type ScoresLayout } from './scoresLayout.ts'
import { walkSize, walkTo } from './walk.ts'

type GalleryWalkProps = Readonly<{
  layout: ScoresLayout
  stops: readonly WalkStop[]
  gallerySize: number
  /** Percent; the label keeps off its line. */
  threshold: number | null
  onGallery: ((n: number, phase: Phase) => void) | null
}>

/** The way the best stranger goes as the gallery grows, and a handle on it: pull the curve and the gallery follows. */
export function GalleryWalk({ layout, stops, gallerySize, threshold, onGallery }: GalleryWalkProps) {
  const y = layout.trackY
  const x = pixelsOf(layout, walkTo(stops, gallerySize))
  const [from, to] = [stops[0], stops.at(-1)].map((stop) => pixelsOf(layout, stop?.x ?? 0)) as [
    number,
    number,
  ]
  // At the largest gallery the arrow has nowhere to go; in a low drawing its name would lie on a curve's.
  const hasWay = to - x > 1 && !layout.isLow
  const size = formatLarge(gallerySize)
  const line = threshold === null ? null : layout.ruler.toPosition(threshold)
  const { label, labelX } = bestLabel(gallerySize, size, x, line, layout)
  const onKey = (key: string): boolean => {
    const next = galleryByKey(gallerySize, key)
    if (next !== null) onGallery?.(next, 'end')
    return next !== null
  }
  const drawn = (
    <>
      <path className="scores-walk-knob" d={`M${x - 8} ${y}l8 -8l8 8l-8 8z`} />
      <text className="scores-best-label" x={labelX} y={layout.bestLabelY}>
        {label}
      </text>
    </>
  )
  const track = useMemo(
    () => (
      <g aria-hidden="true">
        <path className="scores-track" d={`M${from} ${y}H${to}m-6 -4l6 4l-6 4`} />
        {hasWay && (
          <text className="scores-way" x={to + 7} y={y + 4}>
            {t('scores.way')}
          </text>
        )}
      </g>
    ),
    [from, to, y, hasWay],
  )
  return (
    <>
      {track}
      {onGallery === null ? (
        <g className="scores-walk">{drawn}</g>
      ) : (
        <DragHandle
          className="scores-walk"
          at={{ x, y }}
          label={t('scores.gallery.label')}
          value={gallerySize}
          min={GALLERY_LIMITS[0]}
          max={GALLERY_LIMITS[1]}
          valueText={t('scores.gallery.value', { size, n: gallerySize })}
          onDrag={(point, phase) => onGallery(walkSize(stops, logOddsAt(layout, point.x)), phase)}
          onKey={onKey}
        >
          <rect className="scores-hit" x={x - 16} y={y - 34} width={32} height={50} />
          {drawn}
          <path className="drag-handle-ring" d={`M${x - 12} ${y}l12 -12l12 12l-12 12z`} />
        </DragHandle>
      )}
    </>
  )
}

/** What the curve is called, and the middle of that: in fewer words where all of them would lie across the line. */
function bestLabel(
  gallerySize: number,
  size: string,
  peak: number,
  line: number | null,
  layout: ScoresLayout,
) {
  const names =
    gallerySize === 1
      ? [t('scores.curve.bestOne')]
      : [t('scores.curve.best', { size }), t('scores.curve.bestShort', { size })]
  // Its letters run closer than digits do: as wide as this at 12 pixels, in most typefaces. What a reader sets between
  // letters goes by its own size, and as much again may stand between words.
  const places = names.map((label) => {
    const half = textWidth(label, 12, layout.spacing * 1.4) / 2
    const labelX = besidePeak(peak, half, line, layout.width)
    return { label, labelX, isClear: line === null || Math.abs(line - labelX) >= half }
  })
  return places.find(({ isClear }) => isClear) ?? places[0] ?? { label: '', labelX: peak }
}
