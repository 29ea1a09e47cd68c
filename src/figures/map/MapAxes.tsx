import { memo } from 'react'
import { formatCompact, tickThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { scaleValues } from '../../words/neededThreshold.ts'
import { marksByImportance } from '../../rulers/rulers.ts'
import { labelTicks, textWidth } from '../frame/labelTicks.ts'
import type { MapLayout } from './mapGeometry.ts'

export type MapAxesProps = Readonly<{
  layout: MapLayout
  /** Where the point meets the axes, in pixels: tick labels make way for its own. */
  x: number
  y: number
  xText: string
  /** Whether the product's own scale is shown: two decimals of one that stands for it mean nothing. */
  isExact: boolean
}>

const DECADES = Array.from({ length: 10 }, (_, power) => 10 ** power)
/** Ticks of the threshold in the order in which their labels matter. */
const WANTED = [80, 99, 50, 99.99, 99.9, 90, 95]

/** Both rulers. They hold still; only a tick label under the point's own is left out. */
export function MapAxes({ layout, x, y, xText, isExact }: MapAxesProps) {
  const { threshold, gallery, spacing } = layout
  const covered = threshold.ticks.filter(
    (tick) =>
      (!isExact && tick > 99.9) ||
      Math.abs(threshold.toPosition(tick) - x) <=
        textWidth(tickThreshold(tick) + xText, 12, spacing) / 2 + 10,
  )
  const behind = gallery.ticks.filter((size) => Math.abs(gallery.toPosition(size) - y) <= 18)
  return <Rulers layout={layout} covered={covered.join()} behind={behind.join()} />
}

/** @param props.covered thresholds, and `behind` galleries, that the point's own labels lie over */
const Rulers = memo(function Rulers(props: Readonly<{ layout: MapLayout; covered: string; behind: string }>) {
  const { layout } = props
  const { width, left, top, bottom, threshold, gallery, spacing } = layout
  const [covered, behind] = [props.covered.split(','), props.behind.split(',')]
  const positions = threshold.ticks.map((tick) => threshold.toPosition(tick))
  const names = threshold.ticks.map(tickThreshold)
  const shown = labelTicks(positions, names, marksByImportance(threshold, WANTED), 8, spacing)
  // The last label may not stick out of the drawing: a page 320 pixels wide would scroll sideways.
  const held = (i: number): number =>
    Math.min(positions[i] ?? 0, width - textWidth(names[i] ?? '', 12, spacing) / 2)
  return (
    <g className="map-axes" aria-hidden="true">
      <path
        className="map-ticks"
        d={
          positions.map((at) => `M${at},${bottom}v5`).join('') +
          DECADES.map((size) => `M${left},${gallery.toPosition(size)}h-4`).join('')
        }
      />
      {shown
        .filter((i) => names[i] !== '' && !covered.includes(String(threshold.ticks[i])))
        .map((i) => (
          <text key={i} className="map-tick" x={held(i)} y={bottom + 19} textAnchor="middle">
            {names[i]}
          </text>
        ))}
      {gallery.ticks
        .filter((size) => !behind.includes(String(size)))
        .map((size) => (
          <text
            key={size}
            className="map-tick"
            x={left - 8}
            y={gallery.toPosition(size) + 4}
            textAnchor="end"
          >
            {formatCompact(size)}
          </text>
        ))}
      <text className="map-axis-name" x={(left + layout.right) / 2} y={bottom + 42} textAnchor="middle">
        {t('map.axis.threshold', scaleValues())}
      </text>
      <text
        className="map-axis-name"
        transform={`translate(11 ${(top + bottom) / 2}) rotate(-90)`}
        textAnchor="middle"
      >
        {t('map.axis.gallery')}
      </text>
    </g>
  )
})
