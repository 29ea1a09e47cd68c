import type { CSSProperties, FormEvent, KeyboardEvent } from 'react'
import { t } from '../../i18n/translate.ts'
import { Ruler, type RulerTick } from './Ruler.tsx'
import { holdKey, useDragEnd } from './useDragEnd.ts'

export type SliderProps = Readonly<{
  id: string
  /** Place of the thumb, 0 to 1. */
  at: number
  valueText: string
  ticks: readonly RulerTick[]
  /** Place of the pinned setting, 0 to 1, or null. */
  comparedAt?: number | null
  /** Places between which a first visitor is shown the way (firstHint.css). */
  way?: readonly [number, number]
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

/** A native range on a ruler of its own. Pointer and keys end in the same calls; the end of a drag is told once. */
export function Slider(props: SliderProps) {
  const { id, at, comparedAt = null, isIdle = false, ticks, way } = props
  const moved = useDragEnd(props.onEnd)
  const onInput = (event: FormEvent<HTMLInputElement>): void => {
    const input = event.currentTarget
    const to = input.valueAsNumber
    // The thumb waits for the value that is set, which may be a round one nearby. React puts it back by itself after
    // every event; Preact, in embedded figures, does not.
    input.value = String(at)
    moved(event)
    props.onMove(to)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    holdKey(event)
    if (event.altKey || event.ctrlKey || event.metaKey || !props.onKey(event.key)) return
    moved(event)
    event.preventDefault()
  }
  return (
    <span
      className={isIdle ? 'slider slider-idle' : 'slider'}
      {...(way && { style: { '--from': way[0], '--to': way[1] } as CSSProperties })}
    >
      {comparedAt !== null && (
        <span className="slider-compared" style={{ '--at': comparedAt } as CSSProperties} />
      )}
      <input
        id={id}
        className="slider-input"
        type="range"
        min={0}
        max={1}
        step="any"
        value={at}
        disabled={props.disabled}
        aria-valuetext={props.valueText}
        aria-describedby={`${id}-keys`}
        style={{ '--at': at } as CSSProperties}
        onInput={onInput}
        onKeyDown={onKeyDown}
        onPointerCancel={props.onCancel}
      />
      <span id={`${id}-keys`} hidden>
        {t('slider.keys')}
      </span>
      {ticks.length > 0 && <Ruler ticks={ticks} />}
    </span>
  )
}
