import { memo, useMemo } from 'react'
import { formatCompact, formatLarge } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { labelTicks, textWidth } from '../frame/labelTicks.ts'
import { curvePaths, densityAt, peakOf, type CurveFrame } from './curves.ts'
import type { ScoresData } from './scoresData.ts'
import { logOddsAt, pixelsOf, type ScoresLayout } from './scoresLayout.ts'

/** Peaks of the curves, as a share of the room there is: the one that walks stands above the others. */
const RISE = { strangers: 0.66, samePerson: 0.66, best: 1 } as const

export function frameFor(layout: ScoresLayout, curve: keyof typeof RISE): CurveFrame {
  return {
    toPixels: (x) => pixelsOf(layout, x),
    range: layout.range,
    baseline: layout.baseline,
    rise: (layout.baseline - layout.plotTop) * RISE[curve],
  }
}

type Ids = Readonly<{ above: string; below: string; hatch: string }>
type CurveProps = Pick<ScoresData, 'xs'> & Readonly<{ layout: ScoresLayout; density: Float64Array }>

export const Strangers = memo(function Strangers({
  layout,
  xs,
  density,
  named,
}: CurveProps & Readonly<{ named: boolean }>) {
  const { area } = curvePaths(xs, density, frameFor(layout, 'strangers'))
  const peak = pixelsOf(layout, peakOf(xs, density).x)
  const label = t('scores.curve.strangers')
  const half = textWidth(label, 13, layout.spacing) / 2
  return (
    <g className="scores-strangers">
      <path d={area} />
      {named && (
        <text x={Math.max(half, peak)} y={layout.baseline - frameFor(layout, 'strangers').rise - 8}>
          {label}
        </text>
      )}
    </g>
  )
})

export const SamePerson = memo(function SamePerson({ layout, xs, density }: CurveProps) {
  const { area } = curvePaths(xs, density, frameFor(layout, 'samePerson'))
  return <path className="scores-same-area" d={area} />
})

/** Below the threshold it is hatched, over everything: missed. The clip moves with the threshold, the curve does not. */
export const SamePersonMissed = memo(function SamePersonMissed({
  layout,
  xs,
  density,
  ids,
}: CurveProps & Readonly<{ ids: Ids }>) {
  const paths = useMemo(() => curvePaths(xs, density, frameFor(layout, 'samePerson')), [layout, xs, density])
  return (
    <>
      <pattern
        id={ids.hatch}
        width={5}
        height={5}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className="scores-hatch" d="M0 0v4" />
      </pattern>
      <path d={paths.area} clipPath={`url(#${ids.below})`} fill={`url(#${ids.hatch})`} />
      <path className="scores-same-line" d={paths.line} />
    </>
  )
})

/** Its words stand on the side away from the curve that walks, and over the threshold's line, which would strike them out. */
export const SamePersonLabel = memo(function SamePersonLabel({
  layout,
  xs,
  density,
  best,
}: CurveProps & Readonly<{ best: number }>) {
  const lines = [t('scores.curve.samePerson.1'), t('scores.curve.samePerson.2')]
  const half = Math.max(...lines.map((line) => textWidth(line, 13, layout.spacing))) / 2
  const { x: peak, height } = peakOf(xs, density)
  const away = Math.max(pixelsOf(layout, peak), pixelsOf(layout, best) + half + 40)
  // In a low drawing the name is as high as those of the other galleries, and keeps right of them.
  const x = layout.isLow ? layout.width - half : Math.min(layout.width - half, away)
  const above = (pixels: number): number => densityAt(xs, density, logOddsAt(layout, pixels))
  const highest = Math.max(above(x - half), above(x), above(x + half))
  const up = (highest / (height || 1)) * frameFor(layout, 'samePerson').rise
  const y = layout.baseline - up - 26
  return (
    <g className="scores-same-label" aria-hidden="true">
      {lines.map((line, index) => (
        <text key={line} x={x} y={y + index * 16}>
          {line}
        </text>
      ))}
    </g>
  )
})

type GhostsProps = Pick<ScoresData, 'xs' | 'ghosts'> & Readonly<{ layout: ScoresLayout }>

/** The same curve for other galleries: the way it walks. */
export const Ghosts = memo(function Ghosts({ layout, xs, ghosts }: GhostsProps) {
  return (
    <g className="scores-ghosts">
      {ghosts.map(({ n, density }) => (
        <path key={n} d={curvePaths(xs, density, frameFor(layout, 'best')).line} />
      ))}
    </g>
  )
})

/**
 * Their sizes, each over its curve's peak, in short where they would touch; of those that touch even so, the largest
 * matters most. They are drawn over the threshold's line, which would strike them out.
 */
export const GhostNames = memo(function GhostNames({ layout, xs, ghosts }: GhostsProps) {
  const peaks = ghosts.map(({ density }) => pixelsOf(layout, peakOf(xs, density).x))
  const order = ghosts.map((_, i) => i).toReversed()
  const [long, short] = [formatLarge, formatCompact].map((write) => {
    const names = ghosts.map(({ n }) => write(n))
    return { names, kept: labelTicks(peaks, names, order, 6, layout.spacing) }
  })
  const isLong = layout.width >= 620 && long?.kept.length === ghosts.length
  const written = (isLong ? long : short) ?? { names: [], kept: [] }
  return (
    <g className="scores-ghosts" aria-hidden="true">
      {ghosts.map(({ n }, i) => (
        <g key={n}>
          <path className="scores-ghost-stop" d={`M${peaks[i]} ${layout.trackY - 3}v6`} />
          {written.kept.includes(i) && (
            <text x={peaks[i]} y={layout.ghostLabelY}>
              {written.names[i]}
            </text>
          )}
        </g>
      ))}
    </g>
  )
})

/** The curve that walks. At or above the threshold it is dark: a wrong match. */
export const BestOf = memo(function BestOf({
  layout,
  xs,
  density,
  ids,
}: CurveProps & Readonly<{ ids: Ids }>) {
  const paths = useMemo(() => curvePaths(xs, density, frameFor(layout, 'best')), [layout, xs, density])
  return (
    <g className="scores-best">
      <path className="scores-best-area" d={paths.area} />
      <path className="scores-best-wrong" d={paths.area} clipPath={`url(#${ids.above})`} />
      <path className="scores-best-line" d={paths.line} />
    </g>
  )
})
