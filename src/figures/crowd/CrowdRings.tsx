import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { textWidth } from '../frame/labelTicks.ts'
import { grainOf } from './crowdGrain.ts'
import { rings, type CrowdLayout, type Ring } from './crowdLayout.ts'
import { countAmong, perMark, type NamedPeople } from './crowdPeople.ts'
import { CROWD_SIZES } from './crowdTable.ts'
import { sizeName } from './crowdWords.ts'

export type CrowdRingsProps = Readonly<{
  layout: CrowdLayout
  gallerySize: number
  people: NamedPeople
}>

/** Rings around the first 1,000, 25,000 ... people, the crowd's count above it, and below it what a dot and a mark are. */
export function CrowdRings({ layout, gallerySize, people }: CrowdRingsProps) {
  const { cx, cy, radius } = layout
  const named = countAmong(people, CROWD_SIZES)
  const perDot = 2 ** grainOf(gallerySize, layout.room).level
  const every = perMark(people.count)
  return (
    <g className="crowd-rings" aria-hidden="true">
      <circle className="crowd-rim" cx={cx} cy={cy} r={radius + 3} />
      {rings(CROWD_SIZES, gallerySize, radius).map((ring) => (
        <g key={ring.size}>
          <circle className="crowd-ring" cx={cx} cy={cy} r={ring.radius} />
          {ring.isNamed && (
            <text className="crowd-ring-name" x={cx} y={cy - ring.radius + 4} textAnchor="middle">
              {nameInside(ring)}
              <tspan className="crowd-ring-count" dx="0.5em">
                {t('crowd.ring.named', {
                  count: formatCount(named[CROWD_SIZES.findIndex((size) => size === ring.size)] ?? 0),
                })}
              </tspan>
            </text>
          )}
        </g>
      ))}
      <text className="crowd-count" x={cx} y="15" textAnchor="middle">
        {t('crowd.people', { n: gallerySize, count: formatCount(gallerySize) })}
      </text>
      <text className="crowd-named" x={cx} y="33" textAnchor="middle">
        {t('crowd.named', { named: people.count, count: formatCount(people.count) })}
      </text>
      <text className="crowd-soft" x={cx} y={cy + radius + 24} textAnchor="middle">
        {t('crowd.dot', { n: perDot, count: formatCount(perDot) })}
      </text>
      {people.count > 0 && (
        <text className="crowd-mark-key" x={cx} y={cy + radius + 41} textAnchor="middle">
          {t('crowd.mark', { n: every, count: formatCount(every) })}
        </text>
      )}
    </g>
  )
}

/** Where the size is known from, if that is no wider than the ring. */
function nameInside({ size, radius }: Ring): string {
  const name = sizeName(size, 'ring')
  return textWidth(`${name} 100,000 named`) < 2 * radius ? name : sizeName(size, 'plain')
}
