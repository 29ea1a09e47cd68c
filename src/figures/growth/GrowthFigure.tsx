import { memo, useId, useMemo, useState } from 'react'
import { toLogOdds } from '../../engine/logOdds.ts'
import { labelThreshold, sayThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { Phase } from '../frame/DragHandle.tsx'
import { Figure } from '../frame/Figure.tsx'
import { THRESHOLD_STOPS } from '../../rulers/snap.ts'
import { usePictureHeight } from '../frame/usePictureHeight.ts'
import { useWidth } from '../frame/useWidth.ts'
import { withRemark } from '../../words/remark.ts'
import type { ShareAt } from '../map/isoLines.ts'
import {
  bandPath,
  growthLayout,
  growthLine,
  growthPath,
  placeNames,
  placeReading,
  type GrowthLayout,
  type GrowthLine,
} from './growthGeometry.ts'
import type { Landmark } from './growthLandmarks.ts'
import { GrowthDrag } from './GrowthDrag.tsx'
import { GrowthGround, GrowthLines, GrowthNames } from './GrowthLines.tsx'
import { growthTable, linesDrawn } from './growthTable.ts'
import {
  growthHeadline,
  growthWords,
  peopleOf,
  readGrowth,
  type GrowthRangeAt,
  type GrowthState,
} from './growthWords.ts'
import { scaleValues } from '../../words/neededThreshold.ts'
import './growth.css'

export type GrowthFigureProps = GrowthState &
  Readonly<{
    landmarks: readonly Landmark[]
    onGallery?: (size: number, phase: Phase) => void
    /** A sentence to add to the figure's own; null for none. */
    remark?: string | null
  }>

/** Wrong matches against gallery size, 1 to a billion, both on powers of ten: one line for each threshold. */
export const GrowthFigure = memo(function GrowthFigure(props: GrowthFigureProps) {
  const { gallerySize, threshold, comparison, searches, wrongPer, landmarks, rangeAt = null } = props
  const { stops = THRESHOLD_STOPS } = props
  const [ref, width, spacing] = useWidth<HTMLDivElement>(560)
  const [isTextbookShown, setTextbookShown] = useState(false)
  const ids = { title: useId(), desc: useId(), clip: useId() }
  const tallest = usePictureHeight(Infinity, width)
  const layout = useMemo(
    () => growthLayout(Math.max(240, width), tallest, spacing),
    [width, tallest, spacing],
  )
  const { current, pinned, missedLines } = useChosenLines(props)
  const bands = useBands(rangeAt, layout, threshold, comparison)
  const textbook = isTextbookShown ? props.textbook : null
  const readings = readGrowth({ ...props, textbook })
  const now = readings.now ?? { threshold: null, share: 1 }
  const sentence = growthWords(readings)
  const headline = growthHeadline(readings)
  const { left, right, top, bottom } = layout
  const others = useMemo(() => stops.map((percent) => lineAt(percent, wrongPer)), [stops, wrongPer])
  const text = peopleOf(now.share, searches)
  const reading = { ...placeReading(layout, gallerySize, now.share, text), text }
  const names = placeNames([...current, ...pinned, ...missedLines], others, layout)
  return (
    <Figure
      id="growth"
      title={headline}
      subtitle={t('growth.subtitle', scaleValues())}
      sentence={withRemark(sentence, props.remark)}
      table={() => growthTable({ ...props, textbook, thresholds: linesDrawn(threshold, comparison, stops) })}
    >
      <div className="growth" ref={ref}>
        <svg
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          role={props.onGallery === undefined ? 'img' : 'group'}
          aria-label={t('growth.drawing')}
        >
          <clipPath id={ids.clip}>
            <rect x={left} y={top - 4} width={right - left} height={bottom - top + 4} />
          </clipPath>
          <GrowthGround layout={layout} landmarks={landmarks} />
          <g clipPath={`url(#${ids.clip})`}>
            <GrowthLines layout={layout} lines={others} className="growth-quiet" />
            {bands.pinned !== null && <path className="growth-band growth-band-pinned" d={bands.pinned} />}
            {bands.current !== null && <path className="growth-band" d={bands.current} />}
            {textbook !== null && threshold !== null && (
              <TextbookLine layout={layout} textbook={textbook} threshold={threshold} />
            )}
            <GrowthLines layout={layout} lines={pinned} className="growth-pinned" />
            <GrowthLines layout={layout} lines={current} className="growth-current" />
            <GrowthLines layout={layout} lines={missedLines} className="growth-missed" />
          </g>
          <GrowthNames names={names} lines={others} className="growth-quiet" />
          <GrowthNames names={names} lines={pinned} className="growth-pinned" />
          <GrowthNames names={names} lines={missedLines} className="growth-missed" />
          <GrowthNames names={names} lines={current} className="growth-current" />
          <GrowthDrag
            {...{ layout, gallerySize, reading, now }}
            threshold={now.threshold === null ? null : sayThreshold(now.threshold)}
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

/** The lines that a reader chose, each kept while it does not change: that of the threshold, pinned, and of misses. */
function useChosenLines({ threshold, comparison, wrongPer, missed }: GrowthState) {
  // Names follow the system that is shown, which the curves need not.
  const [name, pinnedName] = [threshold, comparison].map((percent) =>
    percent === null ? '' : labelThreshold(percent),
  ) as [string, string]
  const current = useMemo(
    () => [threshold === null ? flatLine() : lineAt(threshold, wrongPer, name)],
    [threshold, wrongPer, name],
  )
  const pinned = useMemo(
    () => (comparison === null ? [] : [lineAt(comparison, wrongPer, pinnedName)]),
    [comparison, wrongPer, pinnedName],
  )
  const share = missed?.share ?? null
  const missedLines = useMemo(() => (share === null ? [] : [missedLine(share)]), [share])
  return { current, pinned, missedLines }
}

/** The ground where the two chosen lines could be, as long as nothing moves. */
function useBands(
  rangeAt: GrowthRangeAt | null,
  layout: GrowthLayout,
  threshold: number | null,
  comparison: number | null,
) {
  return useMemo(() => {
    const band = (percent: number | null) =>
      rangeAt === null || percent === null
        ? null
        : bandPath((gallerySize) => rangeAt(percent, gallerySize, true), layout)
    return { current: band(threshold), pinned: comparison === threshold ? null : band(comparison) }
  }, [rangeAt, layout, threshold, comparison])
}

/** Without a threshold every search names somebody, in any gallery. */
function flatLine(): GrowthLine {
  return { percent: NaN, name: t('growth.end.none'), points: growthLine(() => 1, 0) }
}

function missedLine(share: ShareAt): GrowthLine {
  return { percent: Infinity, name: t('growth.end.missed'), points: growthLine(share, -Infinity) }
}

function lineAt(percent: number, wrongPer: ShareAt, name = labelThreshold(percent)): GrowthLine {
  return { percent, name, points: growthLine(wrongPer, toLogOdds(percent)) }
}
