import { memo } from 'react'

export type RulerTick = Readonly<{
  /** Place along the ruler, 0 to 1. */
  at: number
  label: string
  /** 1 is kept at any width; larger numbers go first when there is no room. */
  priority: number
}>

/** The marks under a slider. They repeat what the slider's value text says, so screen readers skip them. */
export const Ruler = memo(function Ruler({ ticks }: Readonly<{ ticks: readonly RulerTick[] }>) {
  return (
    <span className="ruler" aria-hidden="true">
      {ticks.map(({ at, label, priority }) => (
        <span
          key={label}
          className={`ruler-tick ruler-tick-${priority}${at < 0.02 ? ' ruler-tick-first' : at > 0.98 ? ' ruler-tick-last' : ''}`}
          style={{ '--at': at } as React.CSSProperties}
        >
          <span className="ruler-label">{label}</span>
        </span>
      ))}
    </span>
  )
})
