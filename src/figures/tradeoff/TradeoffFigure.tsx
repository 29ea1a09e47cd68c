import { memo, useId, useMemo } from 'react'
import { toLogOdds } from '../../engine/logOdds.ts'
import { t } from '../../i18n/translate.ts'
import type { Phase } from '../frame/DragHandle.tsx'
import { Figure } from '../frame/Figure.tsx'
import { useWidth } from '../frame/useWidth.ts'
import { withRemark } from '../../words/remark.ts'
import { TradeoffAxes, TradeoffCurves, TradeoffGroups } from './TradeoffCurves.tsx'
import { readTradeoff, tradeThresholds, type TradeoffData } from './tradeoffData.ts'
import {
  curvePoints,
  nearestThreshold,
  sampleRates,
  tradeLayout,
  type TradeLayout,
} from './tradeoffGeometry.ts'
import type { RatesAt } from '../../state/ratesCurve.ts'
import { CurvePointHandle, groupPoints, PinnedPoint } from './TradeoffPoints.tsx'
import { TradeoffStops } from './TradeoffStops.tsx'
import { tradeoffTable, tradeoffWords } from './tradeoffWords.ts'
import './tradeoff.css'

export type TradeoffFigureProps = TradeoffData &
  Readonly<{
    onThreshold?: (percent: number, phase: Phase) => void
  }>

/** Wrong matches against misses (a DET curve, both on powers of ten): the threshold is dragged along it. */
export const TradeoffFigure = memo(function TradeoffFigure(props: TradeoffFigureProps) {
  const { threshold, comparison, ratesAt, labels, onThreshold } = props
  const [ref, width] = useWidth<HTMLDivElement>(520)
  const ids = { title: useId(), desc: useId(), clip: useId() }
  const layout = useMemo(() => tradeLayout(Math.max(240, width)), [width])
  const curves = useCurves(ratesAt, labels, layout)
  const rates = ratesAt(toLogOdds(threshold))
  const said = readTradeoff(props)
  const pinned = said.pinned?.rates ?? null
  const sentence = tradeoffWords(said)
  return (
    <Figure
      id="tradeoff"
      title={t('tradeoff.title')}
      subtitle={t('tradeoff.subtitle')}
      sentence={withRemark(sentence, props.remark)}
      table={() => tradeoffTable(ratesAt, labels, tradeThresholds(props))}
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
          <TradeoffCurves {...curves} clip={ids.clip} />
          <TradeoffStops {...{ layout, threshold }} everybody={curves.everybody} />
          {labels.length > 1 && (
            <TradeoffGroups layout={layout} points={groupPoints(labels, rates.groups, layout)} />
          )}
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
