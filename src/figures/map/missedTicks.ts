import { t } from '../../i18n/translate.ts'
import type { IsoLine } from './isoLines.ts'
import { linePixels, type MapLayout } from './mapGeometry.ts'
import { labelWidth } from './placeLabels.ts'

export type MissedTick = Readonly<{
  level: number
  text: string
  x: number
  anchor: 'start' | 'middle' | 'end'
}>

/**
 * The names of the lines of misses, over the map, each where its line comes out at the top or, where strangers push it
 * out of the map on the way up, where it stands in a small gallery. One that would touch another is left out.
 */
export function missedTicks(lines: readonly IsoLine[], layout: MapLayout): readonly MissedTick[] {
  const ticks: MissedTick[] = []
  let free = layout.left
  for (const { level, points } of lines) {
    const pixels = linePixels(points, layout)
    const at = [pixels.at(-1)?.[0], pixels[0]?.[0]].find(
      (x) => x !== undefined && x > layout.left && x < layout.right,
    )
    if (at === undefined) continue
    const text = t(`map.missed.${level === 0.5 ? 'half' : 'tenth'}`)
    const half = labelWidth(text, layout.spacing) / 2 + 3
    const x = Math.max(layout.left + half - 3, Math.min(layout.width - half, at))
    if (x - half < free) continue
    free = x + half + 6
    ticks.push({ level, text, x, anchor: 'middle' })
  }
  return ticks
}
