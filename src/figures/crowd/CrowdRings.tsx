import { formatCount, sayThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { grainOf } from './crowdGrain.ts'
import { rings, type CrowdLayout } from './crowdLayout.ts'
import { countAmong, perMark, type NamedPeople } from './crowdPeople.ts'
import { CROWD_SIZES } from './crowdTable.ts'
import { RingName } from './RingName.tsx'

export type CrowdRingsProps = Readonly<{
  layout: CrowdLayout
  gallerySize: number
  people: NamedPeople
  /** The pinned threshold, in percent, at which some of them are named too: their rings are dark. Null if nobody is. */
  keptAt: number | null
}>

/** Rings around the first 1,000, 25,000 ... people, the crowd's count above it, and below it what a dot and a mark are. */
export function CrowdRings({ layout, gallerySize, people, keptAt }: CrowdRingsProps) {
  const { cx, cy, radius, width } = layout
  const drawn = rings(CROWD_SIZES, gallerySize, radius)
  const named = countAmong(people, CROWD_SIZES)
  const perDot = 2 ** grainOf(gallerySize, layout.room).level
  const every = perMark(people.count)
  return (
    <g className="crowd-rings" aria-hidden="true">
      <circle className="crowd-rim" cx={cx} cy={cy} r={radius + 3} />
      {drawn.map((ring) => (
        <circle className="crowd-ring" key={ring.size} cx={cx} cy={cy} r={ring.radius} />
      ))}
      {drawn
        .filter(({ isNamed }) => isNamed)
        .map((ring, nth) => (
          <RingName
            key={ring.size}
            {...{ layout, ring, nth }}
            named={named[CROWD_SIZES.findIndex((size) => size === ring.size)] ?? 0}
          />
        ))}
      <text className="crowd-count" x={cx} y="15" textAnchor="middle">
        {t('crowd.people', { n: gallerySize, count: formatCount(gallerySize) })}
      </text>
      <text className="crowd-named" x={cx} y="33" textAnchor="middle">
        {t('crowd.named', { named: people.count, count: formatCount(people.count) })}
      </text>
      <text className="crowd-soft" x={width / 2} y={cy + radius + 24} textAnchor="middle">
        {t('crowd.dot', { n: perDot, count: formatCount(perDot) })}
      </text>
      {people.count > 0 && (
        <text className="crowd-mark-key" x={width / 2} y={cy + radius + 41} textAnchor="middle">
          {t('crowd.mark', { n: every, count: formatCount(every) })}
          {keptAt !== null && t('crowd.mark.kept', { threshold: sayThreshold(keptAt) })}
        </text>
      )}
    </g>
  )
}
