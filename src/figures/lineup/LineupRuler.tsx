import { formatThreshold } from '../../i18n/format.ts'
import { textWidth } from '../frame/labelTicks.ts'
import type { Ruler } from '../../rulers/rulers.ts'

export type LineupRulerProps = Readonly<{
  ruler: Ruler
  width: number
  height: number
  /** Percent. */
  threshold: number | null
  comparison: number | null
  labels?: boolean
  mark?: Readonly<{ score: number; shape: 'mate' | 'stranger'; named: boolean }>
}>

const HALF = 5
/** Between the names of two thresholds, in pixels; nearer they read as one number. */
const NAMES_APART = 10

/** A row's piece of the ruler; the pieces under each other make one line for each threshold. */
export function LineupRuler({ ruler, width, height, threshold, comparison, labels, mark }: LineupRulerProps) {
  const lines = [
    { percent: comparison, className: 'lineup-comparison' },
    { percent: threshold, className: 'lineup-threshold' },
  ]
  /** The middle of a threshold's name, which stays inside, and half its width. */
  const nameAt = (percent: number): readonly [number, number] => {
    const half = textWidth(formatThreshold(percent), 13) / 2
    return [Math.min(width - half, Math.max(half, ruler.toPosition(percent))), half]
  }
  return (
    <svg
      className="lineup-ruler"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {!labels && <path className="lineup-track" d={`M0 ${height / 2}H${width}`} />}
      {lines.map(({ percent, className }) => {
        if (percent === null || (className === 'lineup-comparison' && percent === threshold)) return null
        const x = ruler.toPosition(percent)
        const [at, half] = nameAt(percent)
        const [other, otherHalf] = nameAt(threshold ?? percent)
        // The two would run into each other: the one in use keeps its name.
        const isNear = threshold !== null && Math.abs(at - other) < half + otherHalf + NAMES_APART
        return (
          <g key={className} className={className}>
            <path d={`M${x} ${labels ? height - 4 : 0}V${height}`} />
            {labels && (percent === threshold || !isNear) && (
              <text x={at} y={height - 8}>
                {formatThreshold(percent)}
              </text>
            )}
          </g>
        )
      })}
      {mark && <Mark {...mark} x={ruler.toPosition(mark.score)} y={height / 2} />}
    </svg>
  )
}

type MarkProps = NonNullable<LineupRulerProps['mark']> & Readonly<{ x: number; y: number }>

/** Square: a stranger. Circle: the person. Hollow: not named. */
function Mark({ shape, named, x, y }: MarkProps) {
  const className = `lineup-mark lineup-mark-${shape}${named ? '' : ' lineup-mark-below'}`
  if (shape === 'mate') return <circle className={className} cx={x} cy={y} r={HALF + 1} />
  return <rect className={className} x={x - HALF} y={y - HALF} width={2 * HALF} height={2 * HALF} />
}
