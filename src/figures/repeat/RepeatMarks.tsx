import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { textWidth } from '../frame/labelTicks.ts'
import { wrapLabel } from '../frame/wrapLabel.ts'

export type Mark = Readonly<{ count: number; label: string; place: 'above' | 'below' }>

type Around = Readonly<{ width: number; spacing: number }>

/** Height of a line of a mark's name. */
const MARK_LINE = 16

const linesOf = ({ label }: Mark, { width, spacing }: Around) => wrapLabel(label, width, 13, spacing)

/** How far what stands below the names above has to make way: those of one line each have their room. */
export function loweredBy(marks: readonly Mark[], around: Around): number {
  const above = marks.filter(({ place }) => place === 'above')
  return (Math.max(1, ...above.map((mark) => linesOf(mark, around).length)) - 1) * MARK_LINE
}

/** The middle of a text, at `x` but inside the drawing. */
export function middleInside(x: number, text: string, size: number, { width, spacing }: Around): number {
  const half = textWidth(text, size, spacing) / 2
  return Math.max(half, Math.min(width - half, x))
}

type MarkLineProps = Around & Readonly<{ mark: Mark; x: number; ground: number }>

/** A count to remember: named above the dots with a line down to the axis, or below the axis with a pointer. */
export function MarkLine({ mark, x, ground, width, spacing }: MarkLineProps) {
  const lines = linesOf(mark, { width, spacing })
  if (mark.place === 'above') {
    return (
      <g>
        <path className="repeat-published" d={`M${x} ${6 + lines.length * MARK_LINE}V${ground}`} />
        {lines.map((line, i) => (
          <text
            key={line}
            className="repeat-strong repeat-halo"
            x={middleInside(x, line, 14, { width, spacing })}
            y={14 + i * MARK_LINE}
            textAnchor="middle"
          >
            {line}
          </text>
        ))}
      </g>
    )
  }
  const at = middleInside(x, mark.label, 14, { width, spacing })
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
export function CountedLabel(props: Around & Readonly<{ count: number; x: number; y: number }>) {
  const { count, x, y, width, spacing } = props
  const label = t('repeat.counted', { count: formatCount(count) })
  const isLeft = x + 6 + textWidth(label, 14, spacing) > width
  return (
    <text
      className="repeat-counted-label"
      x={isLeft ? x - 6 : x + 6}
      y={y}
      textAnchor={isLeft ? 'end' : 'start'}
    >
      {label}
    </text>
  )
}
