import { formatCompact, formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { textWidth } from '../frame/labelTicks.ts'
import type { CrowdLayout, Ring } from './crowdLayout.ts'
import { sizeName } from './crowdWords.ts'

/** Between two lines of a name, and between two names, in pixels. */
const LINE = 15
const APART = 2 * LINE + 6
const GAP = 10
const HALF = Math.SQRT1_2
/** Of the crowd’s radius above its middle: where the first name stands. */
const HIGH = 0.8

type RingNameProps = Readonly<{
  layout: CrowdLayout
  ring: Ring
  /** Place among the rings that are named, from 0, the largest first. */
  nth: number
  named: number
}>

/** How many are in a ring, and how many of them are named: beside the crowd, where it covers nobody, with a line to the ring. */
export function RingName({ layout, ring, nth, named }: RingNameProps) {
  const { cx, cy, radius, width } = layout
  const at = { x: cx + HALF * ring.radius, y: cy - HALF * ring.radius }
  // High up, where the crowd leaves most room. The name of a smaller ring stands lower: no two lines cross.
  const y = cy - HIGH * radius + nth * APART
  const x = cx + Math.sqrt(Math.max(0, radius ** 2 - Math.max(0, cy - y - LINE) ** 2)) + GAP
  const [name, count] = linesFor(ring, named, width - x)
  return (
    <>
      <path className="crowd-ring-line" d={`M${at.x},${at.y}L${x - 3},${y}`} />
      <text className="crowd-ring-name" x={x} y={y} textAnchor="start">
        {name}
      </text>
      <text className="crowd-ring-count" x={x} y={y + LINE} textAnchor="start">
        {count}
      </text>
    </>
  )
}

/** Where the size is known from, and whole numbers, as far as there is room. */
function linesFor({ size }: Ring, named: number, room: number): readonly [string, string] {
  const fits = (text: string): boolean => textWidth(text) <= room - 6
  const [whole, plain] = [sizeName(size, 'ring'), sizeName(size, 'plain')]
  const counts = [formatCount(named), formatCompact(named)].map((count) => t('crowd.ring.named', { count }))
  return [fits(whole) ? whole : plain, counts.find(fits) ?? formatCompact(named)]
}
