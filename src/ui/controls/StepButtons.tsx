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
  const button = (name: string, key: string, sign: string) => (
    <button
      type="button"
      className="step"
      aria-label={name}
      disabled={disabled}
      onClick={() => {
        if (onKey(key)) onEnd()
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <title>{name}</title>
        <path d={sign} />
      </svg>
    </button>
  )
  return (
    <span className="steps">
      {button(less, 'ArrowLeft', 'M3 8h10')}
      {children}
      {button(more, 'ArrowRight', 'M3 8h10M8 3v10')}
    </span>
  )
}
