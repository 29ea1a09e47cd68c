import { memo, useMemo } from 'react'
import { toLogOdds } from '../../engine/logOdds.ts'
import { formatThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { ShareAt } from '../map/isoLines.ts'
import {
  growthLine,
  growthPath,
  lineName,
  placeLandmarks,
  ROW_HEIGHT,
  SHARE_TICKS,
  type GrowthLayout,
  type Landmark,
} from './growthGeometry.ts'
import { shareTick } from './growthWords.ts'

export type GrowthGroundProps = Readonly<{ layout: GrowthLayout; landmarks: readonly Landmark[] }>

/** Axes and known galleries: still while anything is dragged. */
export const GrowthGround = memo(function GrowthGround({ layout, landmarks }: GrowthGroundProps) {
  const { left, right, top, bottom, yOf } = layout
  return (
    <g className="growth-ground" aria-hidden="true">
      <path
        className="growth-grid"
        d={SHARE_TICKS.map((share) => `M${left},${yOf(share)}H${right}`).join('')}
      />
      {SHARE_TICKS.map((share) => (
        <text key={share} className="growth-soft" x={left - 8} y={yOf(share) + 4} textAnchor="end">
          {shareTick(share)}
        </text>
      ))}
      {placeLandmarks(landmarks, layout).map(({ id, name, x, row, anchor }) => (
        <g key={id}>
          <path
            className="growth-landmark"
            d={`M${x},${row === null ? top : (row + 1) * ROW_HEIGHT - 1}V${bottom}`}
          />
          {row !== null && (
            <text className="growth-soft" x={x} y={(row + 1) * ROW_HEIGHT - 4} textAnchor={anchor}>
              {name}
            </text>
          )}
        </g>
      ))}
      <text className="growth-soft" x={(left + right) / 2} y={bottom + 44} textAnchor="middle">
        {t('growth.axis.gallery')}
      </text>
    </g>
  )
})

export type GrowthLinesProps = Readonly<{
  layout: GrowthLayout
  wrongPer: ShareAt
  /** Percent. */
  thresholds: readonly number[]
  className: string
  /** A narrow drawing has no room to name them all. */
  isNamed?: boolean
}>

/** A line for each threshold, named where it comes up. */
export const GrowthLines = memo(function GrowthLines({
  layout,
  wrongPer,
  thresholds,
  className,
  isNamed = true,
}: GrowthLinesProps) {
  const lines = useMemo(
    () => thresholds.map((percent) => growthLine(wrongPer, toLogOdds(percent))),
    [wrongPer, thresholds],
  )
  return (
    <g className={className}>
      {lines.map((points, i) => {
        const at = lineName(points, layout)
        return (
          <g key={thresholds[i]}>
            <path className="growth-line" d={growthPath(points, layout)} />
            {at !== null && isNamed && (
              <text className="growth-name" x={at.x + 5} y={at.y + 14}>
                {formatThreshold(thresholds[i] ?? null)}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
})
