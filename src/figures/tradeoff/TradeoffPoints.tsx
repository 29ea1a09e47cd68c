import { labelThreshold, sayThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { fitName } from '../frame/fitName.ts'
import { DragHandle, type Phase } from '../frame/DragHandle.tsx'
import { THRESHOLD_LIMITS } from '../../rulers/rulers.ts'
import { snapThreshold } from '../../rulers/snap.ts'
import { thresholdByKey } from '../../rulers/stepByKey.ts'
import type { GroupPoint } from './TradeoffCurves.tsx'
import { held, isIn, type TradeLayout } from './tradeoffGeometry.ts'
import type { TradeRates } from '../../state/ratesCurve.ts'
import { shareWords } from './perThousand.ts'

/** Where each group stands at the threshold in use, named with its rate. */
export function groupPoints(
  labels: readonly string[],
  groups: readonly TradeRates[],
  layout: TradeLayout,
  base: number,
): readonly GroupPoint[] {
  return labels.flatMap((label, g) => {
    const rates = groups[g]
    if (rates === undefined || rates.missed === null) return []
    const text = t('tradeoff.group', {
      label: fitName(label, layout.width / 3),
      rate: shareWords(rates.wrong, base),
    })
    return [{ label: text, x: layout.xOf(rates.wrong), y: layout.yOf(rates.missed) }]
  })
}

type PointProps = Readonly<{
  layout: TradeLayout
  rates: TradeRates
  threshold: number
}>

function heldAt(layout: TradeLayout, rates: TradeRates) {
  return held(layout, { x: layout.xOf(rates.wrong), y: layout.yOf(rates.missed ?? 0) })
}

/** Where the name of a pinned setting stands that has run out of the drawing; no place for one that has not. */
export function pinnedName({ layout, rates, threshold }: PointProps) {
  const { x, y } = heldAt(layout, rates)
  if (isIn({ x: layout.xOf(rates.wrong), y }, layout)) return []
  return [{ x: x + 11, y: y + 4, text: labelThreshold(threshold) }]
}

/** The pinned setting, hollow. */
export function PinnedPoint(props: PointProps) {
  const { layout, rates } = props
  const { x, y } = heldAt(layout, rates)
  return (
    <g className="tradeoff-pinned">
      <circle cx={x} cy={y} r="6" />
      {pinnedName(props).map((name) => (
        <text key={name.text} className="tradeoff-soft" x={name.x} y={name.y}>
          {name.text}
        </text>
      ))}
    </g>
  )
}

type HandleProps = Omit<PointProps, 'threshold'> &
  Readonly<{
    /** Percent; null where there is none. */
    threshold: number | null
    base: number
    thresholdAt: (x: number, y: number) => number
    onThreshold: ((percent: number, phase: Phase) => void) | undefined
  }>

/** The threshold in use, to be dragged along the curve. */
export function CurvePointHandle(props: HandleProps) {
  const { layout, rates, threshold, base, thresholdAt, onThreshold } = props
  const at = heldAt(layout, rates)
  const point = (
    <>
      <circle className="tradeoff-point" cx={at.x} cy={at.y} r="8" />
      <text
        className="tradeoff-reading"
        x={Math.max(at.x - 9, layout.left + 40)}
        y={at.y + 22}
        textAnchor="end"
      >
        {threshold === null ? t('tradeoff.none') : labelThreshold(threshold)}
      </text>
    </>
  )
  if (threshold === null || onThreshold === undefined) return point
  return (
    <DragHandle
      at={at}
      label={t('tradeoff.curve.handle')}
      value={threshold}
      min={THRESHOLD_LIMITS[0]}
      max={THRESHOLD_LIMITS[1]}
      valueText={t('tradeoff.handle.value', {
        threshold: sayThreshold(threshold),
        wrong: shareWords(rates.wrong, base),
        missed: shareWords(rates.missed, base),
      })}
      onDrag={({ x, y }, phase) => onThreshold(snapThreshold(thresholdAt(x, y)), phase)}
      onKey={(key) => {
        const next = thresholdByKey(threshold, key)
        if (next !== null) onThreshold(next, 'end')
        return next !== null
      }}
    >
      <circle className="tradeoff-target" cx={at.x} cy={at.y} r="18" />
      <circle className="drag-handle-ring" cx={at.x} cy={at.y} r="12" />
      {point}
    </DragHandle>
  )
}
