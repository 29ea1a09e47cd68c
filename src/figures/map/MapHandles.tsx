import { t } from '../../i18n/translate.ts'
import { DragHandle, type Phase } from '../frame/DragHandle.tsx'
import { GALLERY_LIMITS, THRESHOLD_LIMITS } from '../../rulers/rulers.ts'
import { snapGallery, snapThreshold } from '../../rulers/snap.ts'
import { galleryByKey, thresholdByKey } from '../../rulers/stepByKey.ts'
import type { MapLayout } from './mapGeometry.ts'
import { AxisFlag, flagTexts } from './MapPoint.tsx'

export type MapHandlesProps = Readonly<{
  layout: MapLayout
  /** Where the threshold's flag stands; null where no threshold is looked at. */
  x: number | null
  y: number
  /** The place in words. */
  valueText: string
  threshold: number
  gallerySize: number
  onThreshold: ((percent: number, phase: Phase) => void) | undefined
  onGallery: ((size: number, phase: Phase) => void) | undefined
}>

const UP_DOWN = ['ArrowUp', 'ArrowDown']
const LEFT_RIGHT = ['ArrowLeft', 'ArrowRight']

/**
 * The point's values as flags on the axes, each a slider. On either, left and right move the threshold and up and down
 * the gallery, as the point itself would; the other keys move the flag's own value. Each says the whole place aloud.
 */
export function MapHandles(props: MapHandlesProps) {
  const { layout, x: flagX, y, valueText, threshold, gallerySize, onThreshold, onGallery } = props
  const texts = flagTexts(threshold, gallerySize)
  const flagY = layout.bottom + 15
  const { spacing } = layout
  const byKey = (key: string, own: 'threshold' | 'gallery'): boolean => {
    const isAcross = own === 'threshold' ? !UP_DOWN.includes(key) : LEFT_RIGHT.includes(key)
    const next = isAcross ? thresholdByKey(threshold, key) : galleryByKey(gallerySize, key)
    if (next !== null) (isAcross ? onThreshold : onGallery)?.(next, 'end')
    return next !== null
  }
  return (
    <>
      {flagX === null ? null : onThreshold === undefined ? (
        <AxisFlag
          x={flagX}
          y={flagY}
          text={texts.threshold}
          anchor="middle"
          within={layout.width}
          spacing={spacing}
        />
      ) : (
        <DragHandle
          at={{ x: flagX, y: flagY }}
          label={t('map.handle.threshold')}
          value={threshold}
          min={THRESHOLD_LIMITS[0]}
          max={THRESHOLD_LIMITS[1]}
          valueText={valueText}
          onDrag={({ x }, phase) => onThreshold(snapThreshold(layout.threshold.toValue(x)), phase)}
          onKey={(key) => byKey(key, 'threshold')}
        >
          <AxisFlag
            x={flagX}
            y={flagY}
            text={texts.threshold}
            anchor="middle"
            within={layout.width}
            spacing={spacing}
          />
        </DragHandle>
      )}
      {onGallery === undefined ? (
        <AxisFlag x={layout.left + 1} y={y} text={texts.gallery} anchor="end" spacing={spacing} />
      ) : (
        <DragHandle
          at={{ x: layout.left, y: y }}
          label={t('map.handle.gallery')}
          value={gallerySize}
          min={GALLERY_LIMITS[0]}
          max={GALLERY_LIMITS[1]}
          valueText={valueText}
          orientation="vertical"
          touchAction="pan-x"
          className="map-flag-gallery"
          onDrag={({ y }, phase) => onGallery(snapGallery(layout.gallery.toValue(y)), phase)}
          onKey={(key) => byKey(key, 'gallery')}
        >
          <AxisFlag x={layout.left + 1} y={y} text={texts.gallery} anchor="end" spacing={spacing} />
        </DragHandle>
      )}
    </>
  )
}
