import { useEffect, useRef } from 'react'
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

/** A native range on a ruler of its own. Pointer and keys end in the same calls; letting go is told once. */
export function Slider(props: SliderProps) {
  const {
    id,
    at,
    valueText,
    ticks,
    comparedAt = null,
    disabled,
    isIdle = false,
    onMove,
    onKey,
    onEnd,
    onCancel,
  } = props
  const input = useRef<HTMLInputElement>(null)
  const { moved, letGo } = useLetGo(onEnd)
  const end = useRef(letGo)
  useEffect(() => {
    end.current = letGo
  })
  useEffect(() => {
    const element = input.current
    const changed = (): void => end.current()
    element?.addEventListener('change', changed)
    // WebKit tells no change of a range whose value was written while it moved, as React writes it.
    addEventListener('pointerup', changed)
    return () => {
      element?.removeEventListener('change', changed)
      removeEventListener('pointerup', changed)
    }
  }, [])
  return (
    <span className={isIdle ? 'slider slider-idle' : 'slider'}>
      {comparedAt !== null && (
        <span className="slider-compared" style={{ '--at': comparedAt } as React.CSSProperties} />
      )}
      <input
        ref={input}
        id={id}
        className="slider-input"
        type="range"
        min={0}
        max={1}
        step="any"
        value={at}
        disabled={disabled}
        aria-valuetext={valueText}
        aria-describedby={`${id}-keys`}
        style={{ '--at': at } as React.CSSProperties}
        onChange={(event) => {
          // React calls this for the browser's `change` too, after our own listener has let go.
          if (event.nativeEvent.type === 'change') return
          moved()
          onMove(event.currentTarget.valueAsNumber)
        }}
        onKeyDown={(event) => {
          if (event.altKey || event.ctrlKey || event.metaKey) return
          if (!onKey(event.key)) return
          moved()
          event.preventDefault()
        }}
        onPointerCancel={() => onCancel()}
        onKeyUp={letGo}
        onBlur={letGo}
      />
      <span id={`${id}-keys`} hidden>
        {t('slider.keys')}
      </span>
      {ticks.length > 0 && <Ruler ticks={ticks} />}
    </span>
  )
}
