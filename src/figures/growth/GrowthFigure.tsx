import { memo, useId, useMemo, useState } from 'react'
import { toLogOdds } from '../../engine/logOdds.ts'
import { formatThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { Phase } from '../frame/DragHandle.tsx'
import { Figure } from '../frame/Figure.tsx'
import { THRESHOLD_STOPS } from '../../rulers/snap.ts'
import { useWidth } from '../frame/useWidth.ts'
import { withRemark } from '../../words/remark.ts'
import type { ShareAt } from '../map/isoLines.ts'
import {
  growthLayout,
  growthLine,
  growthPath,
  placeNames,
  placeReading,
  type GrowthLayout,
  type GrowthLine,
  type Landmark,
} from './growthGeometry.ts'
import { GrowthDrag } from './GrowthDrag.tsx'
import { GrowthGround, GrowthLines, GrowthNames } from './GrowthLines.tsx'
import { growthTable, linesDrawn, growthWords, peopleOf, readGrowth } from './growthWords.ts'
import './growth.css'

export type GrowthFigureProps = Readonly<{
  gallerySize: number
  /** Percent. */
  threshold: number
  /** Pinned threshold in percent, or null. */
  comparison: number | null
  /** People searched for, none of them enrolled: readings are written as a count of them. Null where some are enrolled. */
  searches: number | null
  /** Share (0-1) of searches for someone not enrolled that name somebody. Keep its identity while the model stays. */
  wrongPer: ShareAt
  /** The same by 1 - (1 - FMR)^N; null offers no textbook rule. */
  textbook: ShareAt | null
  landmarks: readonly Landmark[]
  onGallery?: (size: number, phase: Phase) => void
  /** A sentence to add to the figure's own; null for none. */
  remark?: string | null
}>

/** Wrong matches against gallery size, 1 to a billion, both on powers of ten: one line for each threshold. */
export const GrowthFigure = memo(function GrowthFigure(props: GrowthFigureProps) {
  const { gallerySize, threshold, comparison, searches, wrongPer, landmarks } = props
  const [ref, width] = useWidth<HTMLDivElement>(560)
  const [isTextbookShown, setTextbookShown] = useState(false)
  const ids = { title: useId(), desc: useId(), clip: useId() }
  const layout = useMemo(() => growthLayout(Math.max(240, width)), [width])
  const current = useLine(threshold, wrongPer)
  const pinned = useLine(comparison, wrongPer)
  const textbook = isTextbookShown ? props.textbook : null
  const readings = readGrowth({ ...props, textbook })
  const { now } = readings
  const sentence = growthWords(readings)
  const { left, right, top, bottom } = layout
  const others = useMemo(() => THRESHOLD_STOPS.map((percent) => lineAt(percent, wrongPer)), [wrongPer])
  const reading = {
    ...placeReading(layout, gallerySize, now.share),
    text: peopleOf(now.share, searches),
  }
  const names = placeNames([...current, ...pinned], others, layout, reading)
  return (
    <Figure
      id="growth"
      title={t('growth.title')}
      subtitle={t('growth.subtitle')}
      sentence={withRemark(sentence, props.remark)}
      table={() => growthTable({ ...props, textbook, thresholds: linesDrawn(threshold, comparison) })}
    >
      <div className="growth" ref={ref}>
        <svg
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          role={props.onGallery === undefined ? 'img' : 'group'}
          aria-labelledby={`${ids.title} ${ids.desc}`}
        >
          <title id={ids.title}>{t('growth.title')}</title>
          <desc id={ids.desc}>{sentence}</desc>
          <clipPath id={ids.clip}>
            <rect x={left} y={top - 4} width={right - left + 26} height={bottom - top + 4} />
          </clipPath>
          <GrowthGround layout={layout} landmarks={landmarks} />
          <g clipPath={`url(#${ids.clip})`}>
            <GrowthLines layout={layout} lines={others} className="growth-quiet" />
            {textbook !== null && <TextbookLine layout={layout} textbook={textbook} threshold={threshold} />}
            <GrowthLines layout={layout} lines={pinned} className="growth-pinned" />
            <GrowthLines layout={layout} lines={current} className="growth-current" />
            <GrowthNames names={names} lines={others} className="growth-quiet" />
            <GrowthNames names={names} lines={pinned} className="growth-pinned" />
            <GrowthNames names={names} lines={current} className="growth-current" />
          </g>
          <GrowthDrag
            {...{ layout, gallerySize, reading, now }}
            pinnedShare={readings.pinned?.share ?? null}
            onGallery={props.onGallery}
          />
        </svg>
        {props.textbook !== null && (
          <label className="growth-textbook">
            <input
              type="checkbox"
              checked={isTextbookShown}
              onChange={(event) => setTextbookShown(event.currentTarget.checked)}
            />
            {t('growth.textbook')}
          </label>
        )}
      </div>
    </Figure>
  )
})

type TextbookProps = Readonly<{ layout: GrowthLayout; textbook: ShareAt; threshold: number }>

/** What 1 - (1 - FMR)^N would give at the threshold in use. */
function TextbookLine({ layout, textbook, threshold }: TextbookProps) {
  const points = useMemo(() => growthLine(textbook, toLogOdds(threshold)), [textbook, threshold])
  const named = points.find(({ share }) => share >= 0.05)
  return (
    <g className="growth-rule">
      <path className="growth-line" d={growthPath(points, layout)} />
      {named !== undefined && (
        <text
          className="growth-name"
          x={layout.gallery.toPosition(named.size) - 8}
          y={layout.yOf(named.share) - 2}
          textAnchor="end"
        >
          {t('growth.textbook.line')}
        </text>
      )}
    </g>
  )
}

/** The line of a threshold in percent; none for null. Kept while neither changes. */
function useLine(percent: number | null, wrongPer: ShareAt): readonly GrowthLine[] {
  return useMemo(() => (percent === null ? [] : [lineAt(percent, wrongPer)]), [percent, wrongPer])
}

function lineAt(percent: number, wrongPer: ShareAt): GrowthLine {
  return { percent, name: formatThreshold(percent), points: growthLine(wrongPer, toLogOdds(percent)) }
}
