import { memo, useId, useMemo } from 'react'
import { toLogOdds } from '../../engine/logOdds.ts'
import { formatLarge, labelThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { Phase } from '../frame/DragHandle.tsx'
import { Figure, type FigureProps } from '../frame/Figure.tsx'
import { usePictureHeight } from '../frame/usePictureHeight.ts'
import { useWidth } from '../frame/useWidth.ts'
import { withRemark } from '../../words/remark.ts'
import { peakOf } from './curves.ts'
import { GalleryWalk } from './GalleryWalk.tsx'
import {
  BestOf,
  GhostNames,
  Ghosts,
  SamePerson,
  SamePersonLabel,
  SamePersonMissed,
  Strangers,
} from './ScoreCurves.tsx'
import type { ScoresData } from './scoresData.ts'
import { pixelsOf, scoresLayout, type ScoresLayout } from './scoresLayout.ts'
import { scoresTable, type RatesAt } from './scoresTable.ts'
import { scoresHeadline, scoresWords } from './scoresWords.ts'
import { ThresholdLine } from './ThresholdLine.tsx'
import { walkStops, walkTo } from './walk.ts'
import { scaleValues } from '../../words/neededThreshold.ts'
import './Scores.css'

export type ScoresProps = ScoresData &
  Readonly<{
    /** Left out, the line cannot be dragged. */
    onThreshold?: (percent: number, phase: Phase) => void
    /** Left out, the curve cannot be pulled. */
    onGallery?: (n: number, phase: Phase) => void
    /** Rates at more thresholds, for the table. */
    atThresholds?: () => readonly RatesAt[]
    /** Pixels; by default it goes with the width. */
    height?: number
    title?: string
    /** A sentence to add to the figure's own; null for none. */
    remark?: string | null
  }> &
  Pick<FigureProps, 'actions'>

/** Two strangers, two photos of one person, and the best of N strangers: the curve that walks toward the threshold. */
export function Scores(props: ScoresProps) {
  const [ref, width, spacing] = useWidth<HTMLDivElement>(792)
  const wanted = props.height ?? Math.round(Math.min(420, Math.max(330, width * 0.5)))
  const height = usePictureHeight(wanted, width)
  const { scale = null } = props
  const layout = useMemo(() => scoresLayout(width, height, spacing, scale), [width, height, spacing, scale])
  return (
    <Figure
      id="scores"
      title={props.title ?? scoresHeadline(props)}
      subtitle={t(props.threshold === null ? 'scores.howToRead.rank' : 'scores.howToRead', scaleValues())}
      sentence={withRemark(scoresWords(props), props.remark)}
      table={() => scoresTable(props, props.atThresholds?.())}
      headingLevel={2}
      actions={props.actions}
    >
      <div className="scores" ref={ref}>
        <ScoresDrawing {...props} layout={layout} />
      </div>
    </Figure>
  )
}

function ScoresDrawing(props: ScoresProps & Readonly<{ layout: ScoresLayout }>) {
  const { layout, xs, strangers, samePerson, bestOf, ghosts, gallerySize, threshold, comparison } = props
  const id = useId()
  const ids = useMemo(() => ({ above: `${id}above`, below: `${id}below`, hatch: `${id}hatch` }), [id])
  const { walk } = props
  const stops = useMemo(
    () => walkStops({ xs, strangers, bestOf, ghosts, gallerySize, ...(walk === undefined ? {} : { walk }) }),
    [xs, strangers, bestOf, ghosts, gallerySize, walk],
  )
  const best = walkTo(stops, gallerySize)
  // In a gallery of a few people the best stranger is nearly any stranger: one curve over the other, one name for both.
  const apart = pixelsOf(layout, best) - pixelsOf(layout, peakOf(xs, strangers).x) > 56
  const describe = t('scores.describe', { size: formatLarge(gallerySize) })
  return (
    <svg width={layout.width} height={layout.height} viewBox={`0 0 ${layout.width} ${layout.height}`}>
      <Clips ids={ids} layout={layout} threshold={threshold} />
      <g role="img" aria-label={describe}>
        <Strangers layout={layout} xs={xs} density={strangers} named={apart} />
        <SamePerson layout={layout} xs={xs} density={samePerson} />
        <BestOf layout={layout} xs={xs} density={bestOf} ids={ids} />
        <SamePersonMissed layout={layout} xs={xs} density={samePerson} ids={ids} />
        <Ghosts layout={layout} xs={xs} ghosts={ghosts} />
        <ScoresAxis layout={layout} />
        {comparison !== null && (
          <ComparisonLine
            layout={layout}
            comparison={comparison}
            isRight={threshold === null || comparison >= threshold}
          />
        )}
      </g>
      {threshold !== null && (
        <ThresholdLine
          layout={layout}
          threshold={threshold}
          comparison={comparison}
          fpir={props.fpir}
          fnmr={props.fnmr}
          range={props.fpirRange ?? null}
          scale={props.scale ?? null}
          onThreshold={props.onThreshold ?? null}
        />
      )}
      <SamePersonLabel layout={layout} xs={xs} density={samePerson} best={best} />
      <GhostNames layout={layout} xs={xs} ghosts={ghosts} />
      <GalleryWalk
        layout={layout}
        stops={stops}
        gallerySize={gallerySize}
        threshold={threshold}
        onGallery={props.onGallery ?? null}
      />
    </svg>
  )
}

type ClipsProps = Readonly<{
  ids: Readonly<{ above: string; below: string; hatch: string }>
  layout: ScoresLayout
  threshold: number | null
}>

function Clips({ ids, layout, threshold }: ClipsProps) {
  const at = threshold === null ? 0 : pixelsOf(layout, toLogOdds(threshold))
  return (
    <defs>
      <clipPath id={ids.above}>
        <rect width={layout.width} height={layout.height} transform={`translate(${at})`} />
      </clipPath>
      <clipPath id={ids.below}>
        <rect x={-layout.width} width={layout.width} height={layout.height} transform={`translate(${at})`} />
      </clipPath>
    </defs>
  )
}

type ComparisonLineProps = Readonly<{ layout: ScoresLayout; comparison: number; isRight: boolean }>

const ComparisonLine = memo(function ComparisonLine({ layout, comparison, isRight }: ComparisonLineProps) {
  const x = layout.ruler.toPosition(comparison)
  const goesRight = isRight && x < layout.width - 56 - layout.spacing * 80
  return (
    <g className="scores-comparison">
      <path d={`M${x} ${layout.handleY}V${layout.baseline + 6}`} />
      <circle cx={x} cy={layout.handleY} r={5} />
      <text x={x + (goesRight ? 10 : -10)} y={layout.handleY + 4.5} data-anchor={goesRight ? 'start' : 'end'}>
        {labelThreshold(comparison)}
      </text>
    </g>
  )
})

/** The ruler of scores. It holds still. */
export const ScoresAxis = memo(function ScoresAxis({ layout }: Readonly<{ layout: ScoresLayout }>) {
  const { width, baseline, tickY, ticks } = layout
  return (
    <g className="scores-axis">
      <path d={`M0 ${baseline}H${width}${ticks.map(({ x }) => `M${x} ${baseline}v5`).join('')}`} />
      <text className="scores-axis-name" x={0} y={tickY}>
        {t('scores.axis')}
      </text>
      {ticks.map(({ percent, x, label }) =>
        label === null ? null : (
          <text key={percent} x={x} y={tickY}>
            {label}
          </text>
        ),
      )}
    </g>
  )
})
