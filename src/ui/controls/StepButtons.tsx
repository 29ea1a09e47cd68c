import { useMemo, type ReactNode } from 'react'
import { useLatest } from '../useLatest.ts'

export type StepButtonsProps = Readonly<{
  less: string
  more: string
  disabled?: boolean
  onKey: (key: string) => boolean
  onEnd: () => void
  children: ReactNode
}>

/** − and + around a number: the same steps as the arrow keys of its slider. */
export function StepButtons(props: StepButtonsProps) {
  const { less, more, disabled, children } = props
  const latestRef = useLatest(props)
  const [minus, plus] = useMemo(() => {
    const button = (name: string, key: string, sign: string) => (
      <button
        type="button"
        className="step"
        aria-label={name}
        title={name}
        disabled={disabled}
        onClick={() => {
          if (latestRef.current.onKey(key)) latestRef.current.onEnd()
        }}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={sign} />
        </svg>
      </button>
    )
    return [button(less, 'ArrowLeft', 'M3 8h10'), button(more, 'ArrowRight', 'M3 8h10M8 3v10')]
  }, [less, more, disabled, latestRef])
  return (
    <span className="steps">
      {minus}
      {children}
      {plus}
    </span>
  )
}
