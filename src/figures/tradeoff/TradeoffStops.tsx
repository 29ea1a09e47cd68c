import { toLogOdds } from '../../engine/logOdds.ts'
import { formatThreshold, tickThreshold } from '../../i18n/format.ts'
import { textWidth } from '../frame/labelTicks.ts'
import { held, isIn, pointAt, type CurvePoint, type TradeLayout } from './tradeoffGeometry.ts'

type TradeoffStopsProps = Readonly<{
  layout: TradeLayout
  everybody: readonly CurvePoint[]
  /** Thresholds to mark, percent. */
  marked: readonly number[]
  /** The threshold in use, percent: its mark on the curve needs no name of its own. Null for none. */
  threshold: number | null
  /** Other names in the drawing, from their left ends. */
  taken: readonly Name[]
}>

/** The thresholds that are marked on the curve, and the names there is room for. */
export function TradeoffStops({ layout, everybody, threshold, taken, marked }: TradeoffStopsProps) {
  const stops = marked.flatMap((percent) => {
    const at = pointAt(everybody, toLogOdds(percent))
    return at !== null && isIn(at, layout) ? [{ percent, ...at }] : []
  })
  const here = threshold === null ? null : pointAt(everybody, toLogOdds(threshold))
  const named = namedStops(
    stops,
    here === null || threshold === null ? null : readingPlace(here, threshold, layout),
    taken,
  )
  return (
    <g>
      {stops.map(({ percent, x, y }) => (
        <g key={percent}>
          <circle className="tradeoff-stop" cx={x} cy={y} r="3" />
          {named.includes(percent) && tickThreshold(percent) !== '' && (
            <text className="tradeoff-stop-name" x={x + 6} y={y - 7}>
              {tickThreshold(percent)}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}

/** Where the name of the threshold in use stands, left of its point and below it (CurvePointHandle). */
function readingPlace(
  { x, y }: Readonly<{ x: number; y: number }>,
  percent: number,
  layout: TradeLayout,
): Stop {
  const at = held(layout, { x, y })
  const end = Math.max(at.x - 9, layout.left + 40)
  return { percent, x: end - textWidth(formatThreshold(percent), 14), y: at.y + 22 }
}

type Stop = Readonly<{ percent: number; x: number; y: number }>

/** A text and where it starts. */
type Name = Readonly<{ x: number; y: number; text: string }>

const isOn = (name: Stop, width: number, { x, y, text }: Name): boolean =>
  Math.abs(name.y - y) < NAME_HEIGHT && name.x < x + textWidth(text) + 4 && x < name.x + width

/** In the order in which they matter to the story. */
const WANTED = [80, 99, 99.99, 50, 99.9, 95, 90]
const NAME_HEIGHT = 15

/**
 * Which thresholds on the curve have room for their names: none touches another, or the name of the one in use.
 *
 * @param inUse where that name stands: its left end and its line, in pixels
 * @param taken other names in the drawing
 */
export function namedStops(
  stops: readonly Stop[],
  inUse: Stop | null,
  taken: readonly Name[] = [],
): readonly number[] {
  const width = (percent: number): number => textWidth(formatThreshold(percent)) + 4
  const touches = (a: Stop, b: Stop): boolean =>
    Math.abs(a.y - b.y) < NAME_HEIGHT && a.x < b.x + width(b.percent) && b.x < a.x + width(a.percent)
  const kept: Stop[] = []
  const order = [...WANTED, ...stops.map((stop) => stop.percent)]
  for (const percent of new Set(order)) {
    const stop = stops.find((one) => one.percent === percent && percent !== inUse?.percent)
    if (stop === undefined) continue
    const name = { percent, x: stop.x + 6, y: stop.y - 7 }
    if (taken.some((other) => isOn(name, width(percent), other))) continue
    if (![...kept, ...(inUse === null ? [] : [inUse])].some((other) => touches(name, other))) kept.push(name)
  }
  return kept.map((stop) => stop.percent)
}
