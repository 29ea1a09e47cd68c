import { memo, useContext, useState } from 'react'
import { formatCount, sayThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { withRemark } from '../../words/remark.ts'
import type { Phase } from '../frame/DragHandle.tsx'
import { Figure } from '../frame/Figure.tsx'
import { FigureFrameContext } from '../frame/figureFrame.ts'
import { useWidth } from '../frame/useWidth.ts'
import { leverGeometry } from './leverGeometry.ts'
import { ThresholdLever } from './ThresholdLever.tsx'
import { ColumnHead, ColumnPicture, ColumnThen } from './TradeoffColumn.tsx'
import { TradeoffCurve } from './TradeoffCurve.tsx'
import { readTradeoff, tradesInUse, type TradeoffData } from './tradeoffData.ts'
import { tradeoffHeadline } from './tradeoffHeadline.ts'
import { MARKS, shareWords } from './perThousand.ts'
import { tradeoffTable } from './tradeoffTable.ts'
import { baseOf, tradeoffWords } from './tradeoffWords.ts'
import { scaleValues } from '../../words/neededThreshold.ts'
import '../frame/more.css'
import './tradeoff.css'
import './curve.css'

export type TradeoffFigureProps = TradeoffData &
  Readonly<{
    onThreshold?: (percent: number, phase: Phase) => void
  }>

/** Two facing columns of 1,000 people, those wrongly matched and those missed, and the threshold as a lever between them. */
export const TradeoffFigure = memo(function TradeoffFigure(props: TradeoffFigureProps) {
  const { threshold, comparison, ratesAt, labels, matedShare, onThreshold } = props
  const [ref, width] = useWidth<HTMLDivElement>(640)
  const [isCurve, setCurve] = useState(false)
  const frame = useContext(FigureFrameContext)
  const geometry = leverGeometry(Math.max(240, width), frame !== null)
  const how = whoSearched(matedShare)
  const said = readTradeoff(props)
  const words = tradeoffWords(said)
  const base = baseOf(said)
  const subtitle = t('tradeoff.subtitle', { base: formatCount(base), unit: base / MARKS, ...scaleValues() })
  const columns = {
    wrong: { kind: 'wrong', field: geometry.left, trade: said } as const,
    missed: { kind: 'missed', field: geometry.right, trade: said } as const,
  }
  return (
    <Figure
      id="tradeoff"
      title={tradeoffHeadline(said)}
      // In somebody else's page the slider comes right after the picture, and this after it.
      subtitle={frame === null ? subtitle : [how, subtitle].filter(Boolean).join(' ')}
      sentence={withRemark(words, props.remark)}
      table={() => tradeoffTable(ratesAt, labels, tradesInUse(said), { ...said, scale: props.scale ?? null })}
    >
      <div className="tradeoff" ref={ref}>
        <div className="tradeoff-facing" role="group" aria-label={t('tradeoff.picture')}>
          <ColumnHead {...columns.wrong} />
          <ColumnHead {...columns.missed} />
          <ColumnPicture {...columns.wrong} />
          <ThresholdLever
            {...geometry.lever}
            {...{ threshold, comparison, onThreshold }}
            isExact={props.isExact ?? true}
            scale={props.scale ?? null}
            valueText={t('tradeoff.handle.value', {
              threshold: sayThreshold(threshold),
              wrong: shareWords(said.now.rates.wrong, base),
              missed: shareWords(said.now.rates.missed, base),
            })}
          />
          <ColumnPicture {...columns.missed} />
          <ColumnThen {...columns.wrong} />
          <ColumnThen {...columns.missed} />
        </div>
        {frame === null && how !== null && <p className="tradeoff-how">{how}</p>}
        <details className="figure-more" onToggle={(event) => setCurve(event.currentTarget.open)}>
          <summary data-no-export="">{t('tradeoff.curve.show')}</summary>
          {isCurve && <TradeoffCurve {...props} />}
        </details>
      </div>
    </Figure>
  )
})

/** What half of the picture stands for where all, or none, of those searched for are in the gallery. */
function whoSearched(matedShare: number | undefined): string | null {
  if (matedShare === 0) return t('tradeoff.column.nobody')
  return matedShare === 1 ? t('tradeoff.column.everybody') : null
}
