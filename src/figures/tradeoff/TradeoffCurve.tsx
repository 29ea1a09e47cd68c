import { useId, useMemo } from 'react'
import { t } from '../../i18n/translate.ts'
import type { Phase } from '../frame/DragHandle.tsx'
import { textWidth } from '../frame/labelTicks.ts'
import { useWidth } from '../frame/useWidth.ts'
import type { RatesAt } from '../../state/ratesCurve.ts'
import { groupNames, TradeoffAxes, TradeoffCurves, TradeoffGroups } from './TradeoffCurves.tsx'
import { readTradeoff, type TradeoffData } from './tradeoffData.ts'
import {
  CURVE_STOPS,
  curvePoints,
  nearestThreshold,
  sampleRates,
  tradeLayout,
  type TradeLayout,
} from './tradeoffGeometry.ts'
import { CurvePointHandle, groupPoints, PinnedPoint, pinnedName } from './TradeoffPoints.tsx'
import { TradeoffStops } from './TradeoffStops.tsx'
import { baseOf, thresholdX } from './tradeoffWords.ts'

type TradeoffCurveProps = TradeoffData &
  Readonly<{
    onThreshold?: ((percent: number, phase: Phase) => void) | undefined
  }>

/** Wrong matches against misses (a DET curve, both on powers of ten): the threshold is dragged along it. */
export function TradeoffCurve(props: TradeoffCurveProps) {
  const { threshold, comparison, ratesAt, labels, onThreshold } = props
  const [ref, width] = useWidth<HTMLDivElement>(520)
  const ids = { clip: useId() }
  const layout = useMemo(() => tradeLayout(Math.max(240, Math.min(560, width))), [width])
  const curves = useCurves(ratesAt, labels, layout)
  const rates = ratesAt(thresholdX(threshold))
  const said = readTradeoff(props)
  const pinned = said.pinned?.rates ?? null
  const base = baseOf(said)
  const gone =
    pinned !== null && comparison !== null ? pinnedName({ layout, rates: pinned, threshold: comparison }) : []
  const names =
    labels.length > 1 && threshold !== null
      ? groupNames(groupPoints(labels, rates.groups, layout, base), layout, gone)
      : []
  const taken = [
    { x: layout.left + 22, y: layout.bottom - 10, text: t('tradeoff.better') },
    ...names.map(({ label, nameX, nameY }) => ({ x: nameX - textWidth(label), y: nameY, text: label })),
    ...gone,
  ]
  return (
    <div className="tradeoff-curve-box" ref={ref}>
      <p className="tradeoff-how">{t('tradeoff.curve.how')}</p>
      <svg
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        style={{ maxInlineSize: layout.width }}
        role={onThreshold === undefined ? 'img' : 'group'}
        aria-label={t('tradeoff.curve.drawing')}
      >
        <clipPath id={ids.clip}>
          <rect
            x={layout.left}
            y={layout.top}
            width={layout.right - layout.left}
            height={layout.bottom - layout.top}
          />
        </clipPath>
        <TradeoffAxes layout={layout} />
        <TradeoffCurves {...curves} clip={ids.clip} />
        <TradeoffStops
          {...{ layout, threshold, taken }}
          marked={props.scale?.stops ?? CURVE_STOPS}
          everybody={curves.everybody}
        />
        <TradeoffGroups names={names} />
        {pinned !== null && comparison !== null && (
          <PinnedPoint layout={layout} rates={pinned} threshold={comparison} />
        )}
        <CurvePointHandle
          {...{ layout, threshold, base, onThreshold }}

          rates={rates.overall}
          thresholdAt={(x, y) => nearestThreshold(curves.everybody, x, y)}
        />
      </svg>
    </div>
  )
}

function useCurves(ratesAt: RatesAt, labels: readonly string[], layout: TradeLayout) {
  const samples = useMemo(() => sampleRates(ratesAt), [ratesAt])
  return useMemo(
    () => ({
      everybody: curvePoints(samples, null, layout),
      groups:
        labels.length < 2
          ? []
          : labels.map((label, g) => ({ label, points: curvePoints(samples, g, layout) })),
    }),
    [samples, labels, layout],
  )
}
