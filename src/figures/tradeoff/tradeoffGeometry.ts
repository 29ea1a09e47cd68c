import { line, scaleLog } from 'd3'
import { toLogOdds, toPercent } from '../../engine/logOdds.ts'
import { THRESHOLD_LIMITS } from '../../rulers/rulers.ts'
import type { RatesAt, TradeRates } from '../../state/ratesCurve.ts'

export const WRONG_TICKS = [1e-6, 1e-4, 1e-2, 1] as const
export const MISSED_TICKS = [1e-3, 1e-2, 0.1, 1] as const
/** Marks along the curve. */
export const CURVE_STOPS = [50, 80, 90, 95, 99, 99.9] as const

export type TradeLayout = Readonly<{
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
  xOf: (wrong: number) => number
  yOf: (missed: number) => number
}>

/** Far outside, but finite: a share of 0 has no place on powers of ten. */
const LEAST = 1e-12

/** @param width of the drawing in pixels, 240 or more */
export function tradeLayout(width: number): TradeLayout {
  const [left, right, top] = [74, width - 30, 14]
  const bottom = top + Math.round(Math.max(220, Math.min(340, (right - left) * 0.85)))
  const x = scaleLog([WRONG_TICKS[0], 1], [left, right])
  const y = scaleLog([MISSED_TICKS[0], 1], [bottom, top])
  return {
    width,
    left,
    right,
    top,
    bottom,
    height: bottom + 48,
    xOf: (wrong) => x(Math.max(wrong, LEAST)),
    yOf: (missed) => y(Math.max(missed, LEAST)),
  }
}

export type CurvePoint = Readonly<{ thresholdX: number; x: number; y: number; rates: TradeRates }>

const STEPS = 16
const [LOW, HIGH] = [toLogOdds(THRESHOLD_LIMITS[0]), toLogOdds(THRESHOLD_LIMITS[1])]

/** The rates at thresholds from 50 to 99.99 %, evenly on the log-odds ruler. */
export function sampleRates(ratesAt: RatesAt) {
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const thresholdX = LOW + ((HIGH - LOW) * i) / STEPS
    return { thresholdX, ...ratesAt(thresholdX) }
  })
}

export type Samples = ReturnType<typeof sampleRates>

/** The curve of one group, or of everybody (`null`), in pixels. Empty when nobody of the group can be missed. */
export function curvePoints(
  samples: Samples,
  group: number | null,
  layout: TradeLayout,
): readonly CurvePoint[] {
  return samples.flatMap(({ thresholdX, overall, groups }) => {
    const rates = group === null ? overall : groups[group]
    if (rates === undefined || rates.missed === null) return []
    return [{ thresholdX, x: layout.xOf(rates.wrong), y: layout.yOf(rates.missed), rates }]
  })
}

export function curvePath(points: readonly CurvePoint[]): string {
  const draw = line<CurvePoint>()
    .x(({ x }) => x)
    .y(({ y }) => y)
  return draw(points as CurvePoint[]) ?? ''
}

/** Height counts this much less than breadth: a finger that sets out to scroll the page moves hardly anything. */
const HEIGHT = 0.15

/** The threshold, in percent, of the place on the curve that is nearest to (x, y), mostly by x. */
export function nearestThreshold(points: readonly CurvePoint[], x: number, y: number): number {
  let nearest = points[0]?.thresholdX ?? LOW
  let least = Infinity
  points.slice(1).forEach((to, i) => {
    const from = points[i]
    if (from === undefined) return
    const [dx, dy] = [to.x - from.x, HEIGHT * (to.y - from.y)]
    const [ax, ay] = [x - from.x, HEIGHT * (y - from.y)]
    const length = dx * dx + dy * dy
    const part = length === 0 ? 0 : Math.max(0, Math.min(1, (ax * dx + ay * dy) / length))
    const away = (part * dx - ax) ** 2 + (part * dy - ay) ** 2
    if (away < least) {
      least = away
      nearest = from.thresholdX + part * (to.thresholdX - from.thresholdX)
    }
  })
  return toPercent(nearest)
}

/** Whether a point lies in the drawing. */
export function isIn({ x, y }: Readonly<{ x: number; y: number }>, layout: TradeLayout): boolean {
  return (
    x >= layout.left - 0.5 && x <= layout.right + 0.5 && y >= layout.top - 0.5 && y <= layout.bottom + 0.5
  )
}

/** A point that has run out of the drawing waits at its edge. */
export function held(
  { left, right, top, bottom }: TradeLayout,
  { x, y }: Readonly<{ x: number; y: number }>,
) {
  return { x: Math.max(left, Math.min(right, x)), y: Math.max(top, Math.min(bottom, y)) }
}

/** A place between two samples of a curve. */
export function pointAt(
  points: readonly CurvePoint[],
  thresholdX: number,
): Readonly<{ x: number; y: number }> | null {
  const above = points.findIndex((point) => point.thresholdX >= thresholdX - 1e-9)
  const [to, from] = [points[above], points[Math.max(0, above - 1)]]
  if (to === undefined || from === undefined) return null
  const part = to === from ? 0 : (thresholdX - from.thresholdX) / (to.thresholdX - from.thresholdX)
  return { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) }
}
