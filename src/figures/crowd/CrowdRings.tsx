import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { textWidth } from '../frame/labelTicks.ts'
import { rings, type CrowdLayout, type Ring } from './crowdLayout.ts'
import { CROWD_SIZES } from './crowdTable.ts'
import { sizeName } from './crowdWords.ts'

export type CrowdRingsProps = Readonly<{
  layout: CrowdLayout
  gallerySize: number
  lit: number
  /** People lit among the first of each of CROWD_SIZES. */
  litAmong: readonly number[]
  perDot: number
}>

/** Rings around the first 1,000, 25,000 ... people, and the rim with its count. */
export function CrowdRings({ layout, gallerySize, lit, litAmong, perDot }: CrowdRingsProps) {
  const { cx, cy, radius } = layout
  return (
    <g className="crowd-rings" aria-hidden="true">
      <circle className="crowd-rim" cx={cx} cy={cy} r={radius + 3} />
      {rings(CROWD_SIZES, gallerySize, radius).map((ring) => (
        <g key={ring.size}>
          <circle className="crowd-ring" cx={cx} cy={cy} r={ring.radius} />
          {ring.isNamed && (
            <text className="crowd-ring-name" x={cx} y={cy - ring.radius + 4} textAnchor="middle">
              {nameInside(ring)}
              <tspan className="crowd-ring-lit" dx="0.5em">
                {t('crowd.ring.lit', {
                  count: formatCount(litAmong[CROWD_SIZES.findIndex((size) => size === ring.size)] ?? 0),
                })}
              </tspan>
            </text>
          )}
        </g>
      ))}
      <text x={cx} y="15" textAnchor="middle">
        <tspan className="crowd-count">
          {t('crowd.people', { n: gallerySize, count: formatCount(gallerySize) })}
        </tspan>
        <tspan className="crowd-lit" dx="0.75em">
          {t('crowd.lit', { lit, count: formatCount(lit) })}
        </tspan>
      </text>
      <text className="crowd-soft" x={cx} y={cy + radius + 22} textAnchor="middle">
        {t('crowd.dot', { n: perDot, count: formatCount(perDot) })}
      </text>
    </g>
  )
}

/** Where the size is known from, if that is no wider than the ring. */
function nameInside({ size, radius }: Ring): string {
  const name = sizeName(size, 'ring')
  return textWidth(`${name} 1,000 lit`) < 2 * radius ? name : sizeName(size, 'plain')
}
