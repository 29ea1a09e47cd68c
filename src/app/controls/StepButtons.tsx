import type { ReactNode } from 'react'

export type StepButtonsProps = Readonly<{
  less: string
  more: string
  disabled?: boolean
  onKey: (key: string) => boolean
  onEnd: () => void
  children: ReactNode
}>

/** − and + around a number: the same steps as the arrow keys of its slider. */
export function StepButtons({ less, more, disabled, onKey, onEnd, children }: StepButtonsProps) {
  const press = (key: string): void => {
    if (onKey(key)) onEnd()
  }
  return (
    <span className="steps">
      <button
        type="button"
        className="step"
        aria-label={less}
        title={less}
        disabled={disabled}
        onClick={() => press('ArrowLeft')}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </button>
      {children}
      <button
        type="button"
        className="step"
        aria-label={more}
        title={more}
        disabled={disabled}
        onClick={() => press('ArrowRight')}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10M8 3v10" />
        </svg>
      </button>
    </span>
  )
}
