import { memo, useId, useMemo } from 'react'
import { toLogOdds } from '../../engine/logOdds.ts'
import { formatThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { DragHandle, type Phase } from '../frame/DragHandle.tsx'
import { Figure } from '../frame/Figure.tsx'
import { THRESHOLD_LIMITS } from '../frame/rulers.ts'
import { snapThreshold } from '../frame/snap.ts'
import { thresholdByKey } from '../frame/stepByKey.ts'
import type { ExportInfo } from '../frame/tableData.ts'
import { useWidth } from '../frame/useWidth.ts'
import { TradeoffAxes, TradeoffCurves, TradeoffGroups, type GroupPoint } from './TradeoffCurves.tsx'
import {
  curvePoints,
  isIn,
  nearestThreshold,
  sampleRates,
  tradeLayout,
  type RatesAt,
  type TradeLayout,
  type TradeRates,
} from './tradeoffGeometry.ts'
import { tradeoffTable } from './tradeoffTable.ts'
import { shareWords, tradeoffWords } from './tradeoffWords.ts'
import './tradeoff.css'

export type TradeoffFigureProps = Readonly<{
  /** Percent. */
  threshold: number
  /** Pinned threshold in percent, or null. */
  comparison: number | null
  /** Rates of everybody and each group at a threshold; keep its identity while model and gallery stay. */
  ratesAt: RatesAt
  /** Names of the groups, in the order of `ratesAt`. */
  labels: readonly string[]
  onThreshold?: (percent: number, phase: Phase) => void
  exportInfo: ExportInfo
  headingLevel?: 2 | 3 | 4
}>

/** Wrong matches against misses (a DET curve, both on powers of ten): the threshold is dragged along it. */
export const TradeoffFigure = memo(function TradeoffFigure(props: TradeoffFigureProps) {
  const { threshold, comparison, ratesAt, labels, onThreshold } = props
  const [ref, width] = useWidth<HTMLDivElement>(520)
  const ids = { title: useId(), desc: useId(), clip: useId() }
  const layout = useMemo(() => tradeLayout(Math.max(240, width)), [width])
  const curves = useCurves(ratesAt, labels, layout)
  const rates = ratesAt(toLogOdds(threshold))
  const pinned = comparison === null ? null : ratesAt(toLogOdds(comparison)).overall
  const sentence = tradeoffWords({
    now: { threshold, rates: rates.overall },
    pinned: pinned === null || comparison === null ? null : { threshold: comparison, rates: pinned },
    groups: labels.flatMap((label, g) => (rates.groups[g] ? [{ label, rates: rates.groups[g] }] : [])),
  })
  const thresholds = comparison === null ? [threshold] : [threshold, comparison]
  return (
    <Figure
      id="tradeoff"
      title={t('tradeoff.title')}
      subtitle={t('tradeoff.subtitle')}
      sentence={sentence}
      table={() => tradeoffTable(ratesAt, labels, thresholds)}
      exportInfo={props.exportInfo}
      headingLevel={props.headingLevel ?? 2}
    >
      <div className="tradeoff" ref={ref}>
        <svg
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          role={onThreshold === undefined ? 'img' : 'group'}
          aria-labelledby={`${ids.title} ${ids.desc}`}
        >
          <title id={ids.title}>{t('tradeoff.title')}</title>
          <desc id={ids.desc}>{sentence}</desc>
          <clipPath id={ids.clip}>
            <rect
              x={layout.left}
              y={layout.top}
              width={layout.right - layout.left}
              height={layout.bottom - layout.top}
            />
          </clipPath>
          <TradeoffAxes layout={layout} />
          <TradeoffCurves
            layout={layout}
            everybody={curves.everybody}
            groups={curves.groups}
            clip={ids.clip}
          />
          {pinned !== null && comparison !== null && (
            <PinnedPoint layout={layout} rates={pinned} threshold={comparison} />
          )}
          <CurvePointHandle
            {...{ layout, threshold, onThreshold }}
            rates={rates.overall}
            thresholdAt={(x, y) => nearestThreshold(curves.everybody, x, y)}
          />
        </svg>
      </div>
    </Figure>
  )
})

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

function groupPoints(
  labels: readonly string[],
  groups: readonly TradeRates[],
  layout: TradeLayout,
): readonly GroupPoint[] {
  return labels.flatMap((label, g) => {
    const rates = groups[g]
    if (rates === undefined || rates.missed === null) return []
    const text = t('tradeoff.group', { label, rate: shareWords(rates.wrong) })
    return [{ label: text, x: layout.xOf(rates.wrong), y: layout.yOf(rates.missed) }]
  })
}

type PointProps = Readonly<{ layout: TradeLayout; rates: TradeRates; threshold: number }>

/** A point that has run out of the drawing waits at its edge. */
function held(layout: TradeLayout, rates: TradeRates) {
  const x = Math.max(layout.left, Math.min(layout.right, layout.xOf(rates.wrong)))
  const y = Math.max(layout.top, Math.min(layout.bottom, layout.yOf(rates.missed ?? 0)))
  return { x, y }
}

function PinnedPoint({ layout, rates, threshold }: PointProps) {
  const { x, y } = held(layout, rates)
  return (
    <g className="tradeoff-pinned">
      <circle cx={x} cy={y} r="6" />
      {!isIn({ x: layout.xOf(rates.wrong), y }, layout) && (
        <text className="tradeoff-soft" x={x + 11} y={y + 4}>
          {formatThreshold(threshold)}
        </text>
      )}
    </g>
  )
}

type HandleProps = PointProps &
  Readonly<{
    thresholdAt: (x: number, y: number) => number
    onThreshold: ((percent: number, phase: Phase) => void) | undefined
  }>

function CurvePointHandle({ layout, rates, threshold, thresholdAt, onThreshold }: HandleProps) {
  const at = held(layout, rates)
  const point = (
    <>
      <circle className="tradeoff-point" cx={at.x} cy={at.y} r="8" />
      <text
        className="tradeoff-reading"
        x={Math.max(at.x - 9, layout.left + 40)}
        y={at.y + 22}
        textAnchor="end"
      >
        {formatThreshold(threshold)}
      </text>
    </>
  )
  if (onThreshold === undefined) return point
  return (
    <DragHandle
      at={at}
      label={t('tradeoff.handle')}
      value={threshold}
      min={THRESHOLD_LIMITS[0]}
      max={THRESHOLD_LIMITS[1]}
      valueText={t('tradeoff.handle.value', {
        threshold: formatThreshold(threshold),
        wrong: shareWords(rates.wrong),
        missed: shareWords(rates.missed),
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
