import type { NaturalFrequencies } from '../../engine/naturalFrequencies.ts'
import { formatCount, formatRate } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { markUnit } from './binGeometry.ts'
import { textWidth } from '../frame/labelTicks.ts'

type Props = Readonly<{ counts: NaturalFrequencies; width: number }>

const HEAD = 22
const LINE = 18

/**
 * "Of the searches that name someone, how many name the right person first?" as one area over another: the
 * definition of the rate is the drawing.
 */
export function NamedFraction({ counts, width }: Props) {
  const { named, firstNameRight: right } = counts
  // Squares, each for as many searches as keep them few.
  const unit = markUnit(named)
  const [some, all] = [right, named].map((count) => Math.round(count / unit)) as [number, number]
  if (named === 0)
    return (
      <p className="frequencies-note">
        {t('frequencies.fraction.none', { total: formatCount(counts.searches) })}
      </p>
    )
  const answer = t('frequencies.fraction.equals', { right: formatCount(right), named: formatCount(named) })
  const across = Math.min(50, Math.max(10, Math.ceil(Math.sqrt(all * 6))))
  const cell = Math.min(12, Math.min(width * 0.62, 440, width - 16 - textWidth(answer, 20)) / across)
  const block = (count: number): number => Math.max(1, Math.ceil(count / across)) * cell
  const barY = HEAD + block(some) + 8
  const height = barY + 10 + block(all) + LINE
  const share = formatRate(right / named)
  const x = across * cell + 16
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${answer}, ${share}`}>
      <text className="frequencies-soft" x={0} y={14}>
        {t('frequencies.fraction.right')}
      </text>
      <path className="frequencies-right" d={squares(0, some, across, cell, HEAD)} />
      <path className="frequencies-bar" d={`M0 ${barY}H${across * cell}`} />
      <path className="frequencies-right" d={squares(0, some, across, cell, barY + 8)} />
      <path className="frequencies-wrong" d={squares(some, all, across, cell, barY + 8)} />
      <text className="frequencies-soft" x={0} y={barY + 8 + block(all) + 15}>
        {t('frequencies.fraction.named')}
        {unit > 1 && ` ${t('frequencies.unit', { n: formatCount(unit) })}`}
      </text>
      <text className="frequencies-answer" x={x} y={barY - 2}>
        {answer}
      </text>
      <text className="frequencies-soft" x={x} y={barY + 16}>
        {t('frequencies.fraction.share', { share })}
      </text>
    </svg>
  )
}

/** One square for each search from `from` up to `to`, in rows of `across`. */
function squares(from: number, to: number, across: number, cell: number, top: number): string {
  const size = Math.round(cell * 0.82 * 100) / 100
  const parts: string[] = []
  for (let i = from; i < to; i += 1) {
    const x = (i % across) * cell
    const y = top + Math.floor(i / across) * cell
    parts.push(`M${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}h${size}v${size}h-${size}z`)
  }
  return parts.join('')
}
