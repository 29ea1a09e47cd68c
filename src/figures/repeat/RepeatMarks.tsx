import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { textWidth } from '../frame/labelTicks.ts'

export type Mark = Readonly<{ count: number; label: string; place: 'above' | 'below' }>

/** A count to remember: named above the dots with a line down to the axis, or below the axis with a pointer. */
export function MarkLine({
  mark,
  x,
  ground,
  width,
}: {
  mark: Mark
  x: number
  ground: number
  width: number
}) {
  const half = textWidth(mark.label, 14) / 2
  const at = Math.max(half, Math.min(width - half, x))
  if (mark.place === 'above') {
    return (
      <g>
        <path className="repeat-published" d={`M${x} 22V${ground}`} />
        <text className="repeat-strong repeat-halo" x={at} y={14} textAnchor="middle">
          {mark.label}
        </text>
      </g>
    )
  }
  return (
    <g>
      <path className="repeat-this" d={`M${x} ${ground + 22}l5 8h-10z`} />
      <text className="repeat-strong" x={at} y={ground + 42} textAnchor="middle">
        {mark.label}
      </text>
    </g>
  )
}

/** Which dots the question counts, said where they begin. */
export function CountedLabel({ count, x, width }: { count: number; x: number; width: number }) {
  const label = t('repeat.counted', { count: formatCount(count) })
  const isLeft = x + 6 + textWidth(label, 14) > width
  return (
    <text
      className="repeat-counted-label"
      x={isLeft ? x - 6 : x + 6}
      y={32}
      textAnchor={isLeft ? 'end' : 'start'}
    >
      {label}
    </text>
  )
}
