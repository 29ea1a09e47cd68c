import { memo, type ReactNode } from 'react'
import { DragHandle, type Phase } from '../frame/DragHandle.tsx'
import { thresholdByKey } from '../../rulers/stepByKey.ts'
import { snapThreshold } from '../../rulers/snap.ts'
import { THRESHOLD_LIMITS } from '../../rulers/rulers.ts'
import { labelThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { textWidth } from '../frame/labelTicks.ts'
import { wrapLabel } from '../frame/wrapLabel.ts'
import { besideLine, WORDS_LINE, type ScoresLayout } from './scoresLayout.ts'
import { ratesAt } from './scoresWords.ts'
import type { NarrowScale } from '../../scenario/presets/product.ts'
import type { Range } from '../../state/ranges.ts'

type ThresholdLineProps = Readonly<{
  layout: ScoresLayout
  threshold: number
  comparison: number | null
  fpir: number
  fnmr: number
  /** What nobody knows of the share of searches. */
  range: Range | null
  /** The product’s own scale, where that is a narrow part of all. */
  scale: NarrowScale | null
  onThreshold: ((percent: number, phase: Phase) => void) | null
}>

const LINE_HIT = 28

/** The line that decides, what it does on either side, and where it may be dragged, a handle as long as itself. */
export function ThresholdLine({
  layout,
  threshold,
  comparison,
  fpir,
  fnmr,
  range,
  scale,
  onThreshold,
}: ThresholdLineProps) {
  const x = layout.ruler.toPosition(threshold)
  const words = ratesAt(threshold, fpir, fnmr, range)
  const label = labelThreshold(threshold)
  const room = textWidth(label, 16, layout.spacing) + 20
  const wantsLeft = comparison !== null && comparison > threshold && x > room
  const left = wantsLeft || x + room > layout.width
  const line = (
    <>
      <Line layout={layout} isHeld={onThreshold !== null} />
      <text
        className="scores-threshold-label"
        x={left ? -16 : 16}
        y={layout.handleY + 5.5}
        data-anchor={left ? 'end' : 'start'}
      >
        {label}
      </text>
    </>
  )
  return (
    <>
      <SideWords layout={layout} at={x} wrong={words.wrong} missed={words.missed} />
      {onThreshold === null ? (
        <g className="scores-threshold" transform={`translate(${x})`}>
          {line}
        </g>
      ) : (
        <LineHandle
          {...{ layout, threshold, scale, onThreshold }}
          valueText={t('scores.threshold.value', words)}
        >
          {line}
        </LineHandle>
      )}
    </>
  )
}

/** All of it that is the same wherever it stands. */
const Line = memo(function Line({ layout, isHeld }: Readonly<{ layout: ScoresLayout; isHeld: boolean }>) {
  const { handleY, baseline } = layout
  return (
    <>
      {isHeld && <rect className="scores-hit" x={-LINE_HIT / 2} y={0} width={LINE_HIT} height={baseline} />}
      <path className="scores-threshold-line" d={`M0 ${handleY}V${baseline + 6}`} />
      <circle className="scores-knob" cy={handleY} r={isHeld ? 11 : 5} />
      {isHeld && (
        <>
          <path className="scores-grip" d={`M-3 ${handleY - 4}l-4 4l4 4M3 ${handleY - 4}l4 4l-4 4`} />
          <circle className="drag-handle-ring" cy={handleY} r={14} />
        </>
      )}
    </>
  )
})

type LineHandleProps = Readonly<{
  layout: ScoresLayout
  threshold: number
  scale: NarrowScale | null
  valueText: string
  onThreshold: (percent: number, phase: Phase) => void
  children: ReactNode
}>

function LineHandle({ layout, threshold, scale, valueText, onThreshold, children }: LineHandleProps) {
  const { ruler, handleY } = layout
  const x = ruler.toPosition(threshold)
  const onKey = (key: string): boolean => {
    const next = thresholdByKey(threshold, key)
    if (next !== null) onThreshold(next, 'end')
    return next !== null
  }
  return (
    <DragHandle
      className="scores-threshold"
      at={{ x, y: handleY }}
      label={t('scores.threshold.label')}
      value={threshold}
      min={THRESHOLD_LIMITS[0]}
      max={THRESHOLD_LIMITS[1]}
      valueText={valueText}
      onDrag={(point, phase) =>
        onThreshold(snapThreshold(ruler.toValue(point.x), scale?.stops, scale?.limits), phase)
      }
      onKey={onKey}
    >
      {/* Moved as one: a drag changes one attribute, not those of every part. */}
      <g transform={`translate(${x})`}>{children}</g>
    </DragHandle>
  )
}

type SideWordsProps = Readonly<{ layout: ScoresLayout; at: number; wrong: string; missed: string }>

function SideWords({ layout, at, wrong, missed }: SideWordsProps) {
  const { spacing, width, wordsRoom } = layout
  const wrapped = (text: string) => wrapLabel(text, wordsRoom, 13, spacing)
  const lines = {
    missed: [...wrapped(missed), t('scores.word.missed')],
    wrong: [...wrapped(wrong), t('scores.word.wrong')],
  } as const
  const widest = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length))
  const [left, right] = besideLine(at, widest(lines.missed), widest(lines.wrong), width, spacing)
  return (
    <>
      <text
        className="scores-words scores-words-missed"
        y={layout.wordsY}
        transform={`translate(${left.left + left.width})`}
      >
        {lines.missed.map((line, index) => (
          <tspan key={index} x={0} dy={index === 0 ? 0 : WORDS_LINE}>
            {line}
          </tspan>
        ))}
      </text>
      <text
        className="scores-words scores-words-wrong"
        y={layout.wordsY}
        transform={`translate(${right.left})`}
      >
        {lines.wrong.map((line, index) => (
          <tspan key={index} x={0} dy={index === 0 ? 0 : WORDS_LINE}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  )
}
