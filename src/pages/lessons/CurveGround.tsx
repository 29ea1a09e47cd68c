import type { ScaleLinear, ScaleLogarithmic } from 'd3'
import { formatCompact, formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'

/** Pixels of galleries and of people. */
export type CurveScales = Readonly<{
  width: number
  height: number
  x: ScaleLogarithmic<number, number>
  y: ScaleLinear<number, number>
}>

/** Axes of a guess on the growth curve: each tick along is ten times the last, and up it is people. */
export function CurveGround({ scales: { width, x, y } }: Readonly<{ scales: CurveScales }>) {
  const [least = 0, most = 0] = x.domain()
  const [, all = 0] = y.domain()
  const decades = Math.round(Math.log10(most / least))
  const sizes = Array.from({ length: decades + 1 }, (_, i) => least * 10 ** i)
  const written = sizes.filter((_, i) => width > 480 || i % 2 === 0 || decades <= 4)
  const [left = 0, right = 0] = x.range()
  const [bottom = 0] = y.range()
  const counts = [0, all / 2, all].map(Math.round)
  return (
    <g aria-hidden="true">
      <path
        className="guess-curve-grid"
        d={counts.map((count) => `M${left} ${y(count)}H${right}`).join('')}
      />
      {counts.map((count) => (
        <text key={count} className="guess-curve-soft" x={left - 8} y={y(count) + 4} textAnchor="end">
          {formatCount(count)}
        </text>
      ))}
      {written.map((size) => (
        <text key={size} className="guess-curve-soft" x={x(size)} y={bottom + 18} textAnchor="middle">
          {formatCompact(size)}
        </text>
      ))}
      <text className="guess-curve-soft" x={left} y={12}>
        {t('class.curve.up')}
      </text>
      <text className="guess-curve-soft" x={right} y={bottom + 36} textAnchor="end">
        {t('class.curve.along')}
      </text>
    </g>
  )
}
