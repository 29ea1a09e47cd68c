import { formatCompact, formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { DragHandle, type Phase } from '../frame/DragHandle.tsx'
import { textWidth } from '../frame/labelTicks.ts'
import { snapGallery } from '../../rulers/snap.ts'
import { galleryByKey } from '../../rulers/stepByKey.ts'
import type { GrowthLayout, NamePlace } from './growthGeometry.ts'

export type GrowthDragProps = Readonly<{
  layout: GrowthLayout
  gallerySize: number
  /** What the threshold gives there. */
  reading: NamePlace & Readonly<{ text: string }>
  now: Readonly<{ share: number }>
  /** In words; null for none. */
  threshold: string | null
  pinnedShare: number | null
  onGallery: ((size: number, phase: Phase) => void) | undefined
}>

/** The gallery in use: an upright line to drag, and what each of the two thresholds gives there. */
export function GrowthDrag(props: GrowthDragProps) {
  const { layout, gallerySize, reading, threshold, onGallery } = props
  const { gallery, top, bottom } = layout
  const x = gallery.toPosition(gallerySize)
  const drawing = (
    <>
      <GrowthTicks layout={layout} x={x} text={formatCompact(gallerySize)} />
      <GrowthUpright {...props} x={x} />
    </>
  )
  if (onGallery === undefined) return drawing
  return (
    <DragHandle
      at={{ x, y: bottom }}
      label={t('growth.handle')}
      value={gallerySize}
      min={gallery.limits[0]}
      max={gallery.limits[1]}
      valueText={t('growth.handle.value', {
        n: gallerySize,
        count: formatCount(gallerySize),
        wrong: reading.text,
        kind: threshold === null ? 'none' : 'at',
        threshold: threshold ?? '',
      })}
      onDrag={(point, phase) => onGallery(snapGallery(gallery.toValue(point.x)), phase)}
      onKey={(key) => {
        const next = galleryByKey(gallerySize, key)
        if (next !== null) onGallery(next, 'end')
        return next !== null
      }}
    >
      <rect className="growth-target" x={x - 14} y={top} width="28" height={bottom - top + 28} />
      {drawing}
    </DragHandle>
  )
}

/** The sizes under the axis; one that the gallery's own flag would touch makes way. */
function GrowthTicks({ layout, x, text }: Readonly<{ layout: GrowthLayout; x: number; text: string }>) {
  const { gallery, bottom, spacing } = layout
  const isFree = (size: number): boolean =>
    Math.abs(gallery.toPosition(size) - x) > textWidth(formatCompact(size) + text, 12, spacing) / 2 + 12
  return (
    <g aria-hidden="true">
      {gallery.ticks.filter(isFree).map((size) => (
        <text
          key={size}
          className="growth-soft"
          x={gallery.toPosition(size)}
          y={bottom + 19}
          textAnchor="middle"
        >
          {formatCompact(size)}
        </text>
      ))}
    </g>
  )
}

function GrowthUpright({
  layout,
  gallerySize,
  reading,
  now,
  pinnedShare,
  x,
}: GrowthDragProps & Readonly<{ x: number }>) {
  const { top, bottom, yOf } = layout
  const text = formatCompact(gallerySize)
  const width = textWidth(text, 12, layout.spacing) + 14
  const y = Math.min(yOf(now.share), bottom)
  return (
    <g className="growth-drag">
      <path className="growth-upright" d={`M${x},${top}V${bottom}`} />
      {pinnedShare !== null && pinnedShare > 1e-6 && (
        <circle className="growth-pinned-point" cx={x} cy={yOf(pinnedShare)} r="5.5" />
      )}
      {now.share > 1e-6 && <circle className="growth-point" cx={x} cy={y} r="7" />}
      {textWidth(reading.text, 14, layout.spacing) <= layout.right - layout.left && (
        <text className="growth-reading" x={reading.x} y={reading.y} textAnchor={reading.anchor}>
          {reading.text}
        </text>
      )}
      <rect
        className="drag-handle-ring"
        x={x - width / 2 - 3}
        y={bottom + 2}
        width={width + 6}
        height="26"
        rx="6"
      />
      <rect className="growth-flag" x={x - width / 2} y={bottom + 5} width={width} height="20" rx="4" />
      <text className="growth-flag-text" x={x} y={bottom + 19} textAnchor="middle">
        {text}
      </text>
    </g>
  )
}
