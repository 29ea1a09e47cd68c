import { memo } from 'react'
import { t } from '../../i18n/translate.ts'
import {
  growthPath,
  ROW_HEIGHT,
  SHARE_TICKS,
  type GrowthLayout,
  type GrowthLine,
  type LineNames,
} from './growthGeometry.ts'
import { placeLandmarks, type Landmark } from './growthLandmarks.ts'
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
      <text className="growth-soft" y={ROW_HEIGHT - 4}>
        {t('growth.landmarks')}
      </text>
      {placeLandmarks(landmarks, layout).map(({ id, name, x, row, anchor }) => (
        <g key={id}>
          <path
            className="growth-landmark"
            d={`M${x},${row === null ? top : (row + 2) * ROW_HEIGHT - 1}V${bottom}`}
          />
          {row !== null && (
            <text className="growth-soft" x={x} y={(row + 2) * ROW_HEIGHT - 4} textAnchor={anchor}>
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
  lines: readonly GrowthLine[]
  className: string
}>

/** A line for each threshold. */
export const GrowthLines = memo(function GrowthLines({ layout, lines, className }: GrowthLinesProps) {
  return (
    <g className={className}>
      {lines.map(({ percent, points }) => (
        <path key={percent} className="growth-line" d={growthPath(points, layout)} />
      ))}
    </g>
  )
})

/** The lines' names, at their right ends. */
export function GrowthNames({
  names,
  lines,
  className,
}: Readonly<{ names: LineNames; lines: readonly GrowthLine[]; className: string }>) {
  return (
    <g className={className}>
      {lines.map((line) => {
        const name = names.get(line)
        return (
          name && (
            <text key={line.percent} className="growth-name" x={name.x} y={name.y} textAnchor={name.anchor}>
              {line.name}
            </text>
          )
        )
      })}
    </g>
  )
}
