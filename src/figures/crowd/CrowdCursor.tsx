import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { t } from '../../i18n/translate.ts'
import type { CrowdLayout } from './crowdLayout.ts'
import type { PlacedLights } from './crowdLights.ts'
import { lightWords } from './crowdWords.ts'
import { edgeLight, lightNumber, moveLight } from './moveLight.ts'
import type { useCrowdDrag } from './useCrowdDrag.ts'

export type CrowdCursorProps = Readonly<{
  layout: CrowdLayout
  lights: PlacedLights
  gallerySize: number
  thresholdX: number
  /** People lit now. */
  lit: number
  /** The light looked at, or -1. */
  looked: number
  onLook: (light: number) => void
  picked: number | null
  onPick: (probe: number | null) => void
  dragHandlers: ReturnType<typeof useCrowdDrag>
}>

/**
 * The crowd's ground: it is dragged and tapped, and it is one tab stop, a slider whose value is the light looked at, so
 * that every screen reader says who that is as the arrows move.
 */
export function CrowdCursor(props: CrowdCursorProps) {
  const { layout, lights, gallerySize, thresholdX, lit, looked, onLook, picked, onPick, dragHandlers } = props
  const byPointer = useRef(false)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') {
      onLook(-1)
      onPick(null)
      return
    }
    const enter = event.key === 'Enter' || event.key === ' '
    const next = enter ? looked : moveLight(lights, looked, event.key, gallerySize, thresholdX)
    if (next === null || (enter && next < 0)) return
    event.preventDefault()
    const probe = lights.probe[next] ?? null
    if (enter) onPick(probe === picked ? null : probe)
    else onLook(next)
  }
  const first = (): number => edgeLight(lights, -1, gallerySize, thresholdX)
  return (
    <circle
      className="crowd-ground"
      cx={layout.cx}
      cy={layout.cy}
      r={layout.half}
      role="slider"
      tabIndex={0}
      aria-label={t('crowd.cursor')}
      aria-valuemin={Math.min(1, lit)}
      aria-valuemax={lit}
      aria-valuenow={looked < 0 ? Math.min(1, lit) : lightNumber(lights, looked, gallerySize, thresholdX)}
      aria-valuetext={lit === 0 ? t('crowd.cursor.none') : lightWords(lights, looked < 0 ? first() : looked)}
      onKeyDown={onKeyDown}
      onFocus={() => !byPointer.current && onLook(first())}
      onBlur={() => {
        byPointer.current = false
        onLook(-1)
      }}
      {...dragHandlers}
      onPointerDown={(event: PointerEvent<SVGElement>) => {
        byPointer.current = true
        dragHandlers.onPointerDown(event)
      }}
    />
  )
}
