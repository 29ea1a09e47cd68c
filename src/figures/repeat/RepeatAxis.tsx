import { memo } from 'react'
import { formatCount } from '../../i18n/format.ts'
import { labelTicks, textWidth } from '../frame/labelTicks.ts'
import type { Columns, countScale } from './repeatGeometry.ts'
import { middleInside } from './RepeatMarks.tsx'

export type RepeatAxisProps = Readonly<{
  columns: Columns
  scale: ReturnType<typeof countScale>
  ground: number
  label: string
  width: number
  spacing: number
  foot: number
  /** A count that is written in bold on the axis, in place of what it would touch. */
  marked: number | null
}>

/** The line of counts under the dots, and what they count. */
export const RepeatAxis = memo(function RepeatAxis(props: RepeatAxisProps) {
  const { columns, scale, ground, label, width, spacing, foot, marked } = props
  const inside = (x: number, text: string) => middleInside(x, text, 12, { width, spacing })
  const ticks = scale.ticks(Math.min(10, Math.floor(width / 56))).filter(Number.isInteger)
  const positions = ticks.map((tick) => scale(tick))
  const labels = ticks.map(formatCount)
  const isFree = (i: number): boolean =>
    marked === null ||
    Math.abs((positions[i] ?? 0) - scale(marked)) >
      (textWidth(labels[i] ?? '', 12, spacing) + textWidth(formatCount(marked), 14, spacing)) / 2 + 6
  const written = labelTicks(positions, labels, ticks.map((_, i) => i).filter(isFree), 8, spacing)
  return (
    <g>
      <path className="repeat-rule" d={`M6 ${ground + 0.5}H${width - 6}`} />
      <path className="repeat-tick" d={positions.map((x) => `M${x} ${ground}v5`).join('')} />
      {written.map((i) => (
        <text
          key={`${columns.step}-${i}`}
          className="repeat-soft"
          x={inside(positions[i] ?? 0, labels[i] ?? '')}
          y={ground + 18}
          textAnchor="middle"
        >
          {labels[i]}
        </text>
      ))}
      {marked !== null && (
        <text
          className="repeat-strong"
          x={inside(scale(marked), formatCount(marked))}
          y={ground + 18}
          textAnchor="middle"
        >
          {formatCount(marked)}
        </text>
      )}
      <text className="repeat-soft" x={6} y={foot}>
        {label}
      </text>
    </g>
  )
})
