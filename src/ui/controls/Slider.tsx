import { useLayoutEffect, useMemo, useRef, useState, type CSSProperties, type RefObject } from 'react'
import { useLatest } from '../useLatest.ts'
import { t } from '../../i18n/translate.ts'
import { Ruler, type RulerTick } from './Ruler.tsx'
import { useLetGo } from './useLetGo.ts'

export type SliderProps = Readonly<{
  id: string
  /** Place of the thumb, 0 to 1. */
  at: number
  valueText: string
  ticks: readonly RulerTick[]
  /** Place of the pinned setting, 0 to 1, or null. */
  comparedAt?: number | null
  disabled?: boolean
  /** What it sets decides nothing now: no thumb is drawn. */
  isIdle?: boolean
  onMove: (at: number) => void
  /** True when the key moved something; `onEnd` is called when it is let go. */
  onKey: (key: string) => boolean
  onEnd: () => void
  /** A touch that moved the thumb turned out to be a scroll of the page. */
  onCancel: () => void
}>

/**
 * A native range on a ruler of its own. Pointer and keys end in the same calls; letting go is told once.
 *
 * What moves in a drag is written straight to the element, and only that: React would write its type, its name and
 * all else anew in every frame, and once more after every event.
 */
export function Slider(props: SliderProps) {
  const { id, at, valueText, ticks, comparedAt = null, disabled, isIdle = false } = props
  const input = useRef<HTMLInputElement>(null)
  const latestRef = useLatest({ ...props, ...useLetGo(props.onEnd) })
  const [first] = useState({ at, valueText })
  useLayoutEffect(() => {
    place(input.current, at)
    input.current?.style.setProperty('--at', String(at))
    input.current?.setAttribute('aria-valuetext', valueText)
  }, [at, valueText])
  useLayoutEffect(() => listen(input.current, latestRef), [latestRef])
  const range = useMemo(
    () => (
      <input
        ref={input}
        id={id}
        className="slider-input"
        type="range"
        min={0}
        max={1}
        step="any"
        defaultValue={first.at}
        disabled={disabled}
        aria-valuetext={first.valueText}
        aria-describedby={`${id}-keys`}
        style={{ '--at': first.at } as CSSProperties}
        onKeyDown={(event) => {
          if (event.altKey || event.ctrlKey || event.metaKey) return
          if (!latestRef.current.onKey(event.key)) return
          latestRef.current.moved()
          event.preventDefault()
        }}
        onPointerCancel={() => latestRef.current.onCancel()}
        onKeyUp={() => latestRef.current.letGo()}
        onBlur={() => latestRef.current.letGo()}
      />
    ),
    [id, disabled, first, latestRef],
  )
  return (
    <span className={isIdle ? 'slider slider-idle' : 'slider'}>
      {comparedAt !== null && (
        <span className="slider-compared" style={{ '--at': comparedAt } as CSSProperties} />
      )}
      {range}
      <span id={`${id}-keys`} hidden>
        {t('slider.keys')}
      </span>
      {ticks.length > 0 && <Ruler ticks={ticks} />}
    </span>
  )
}

function place(input: HTMLInputElement | null, at: number): void {
  if (input !== null && input.valueAsNumber !== at) input.value = String(at)
}

type Hand = SliderProps & ReturnType<typeof useLetGo>

/** Without React, which would write the whole element anew after every event that it hears of. */
function listen(input: HTMLInputElement | null, latestRef: RefObject<Hand>): () => void {
  const moved = (event: Event): void => {
    event.stopPropagation()
    latestRef.current.moved()
    latestRef.current.onMove(input?.valueAsNumber ?? latestRef.current.at)
    // The thumb stays on what is set, where that is not where the hand is: on a round value near it.
    requestAnimationFrame(() => place(input, latestRef.current.at))
  }
  const letGo = (): void => latestRef.current.letGo()
  input?.addEventListener('input', moved)
  input?.addEventListener('change', letGo)
  // WebKit tells no change of a range whose value was written while it moved.
  addEventListener('pointerup', letGo)
  return () => {
    input?.removeEventListener('input', moved)
    input?.removeEventListener('change', letGo)
    removeEventListener('pointerup', letGo)
  }
}
