import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { type CrowdLayout, camera } from './crowdLayout.ts'
import { personOfSearch, placeOf, type NamedPeople } from './crowdPeople.ts'
import { writeScore } from './crowdWords.ts'

type MarkedPeopleProps = Readonly<{
  layout: CrowdLayout
  people: NamedPeople
  gallerySize: number
  picked: number | null
  /** The person looked at by keys, or -1. */
  looked: number
}>

/** Whom the picked search names first, and the person looked at by keys; one of them is told. */
export function MarkedPeople({ layout, people, gallerySize, picked, looked }: MarkedPeopleProps) {
  const first = picked === null ? -1 : personOfSearch(people, picked)
  return (
    <>
      {first >= 0 && (
        <g className="crowd-picked">
          <PersonMark
            {...{ layout, people, gallerySize, person: first }}
            isTold={looked < 0 || looked === first}
          />
        </g>
      )}
      {looked >= 0 && looked !== first && (
        <g className="crowd-picked crowd-looked" data-no-export="">
          <PersonMark {...{ layout, people, gallerySize, person: looked }} isTold />
        </g>
      )}
    </>
  )
}

type MarkProps = Pick<MarkedPeopleProps, 'layout' | 'people' | 'gallerySize'> &
  Readonly<{ person: number; isTold: boolean }>

/** A circle around a person, and a line from it to who that is. */
function PersonMark({ layout, people, gallerySize, person, isTold }: MarkProps) {
  const { cx, cy, radius } = layout
  const scale = camera(gallerySize, radius)
  const at = placeOf(people, person)
  const [x, y] = [cx + at.x * scale, cy + at.y * scale]
  const isLeft = x < cx
  const labelX = isLeft ? cx - radius : cx + radius
  const labelY = cy + radius + 4
  return (
    <>
      <circle cx={x} cy={y} r="10" />
      {isTold && (
        <>
          <path d={`M${x},${y + 10}V${labelY - 16}`} />
          <text x={labelX} y={labelY} textAnchor={isLeft ? 'start' : 'end'}>
            {t('crowd.picked', {
              position: formatCount(people.position[person] ?? 0),
              score: writeScore(people.x[person] ?? 0),
            })}
          </text>
        </>
      )}
    </>
  )
}
