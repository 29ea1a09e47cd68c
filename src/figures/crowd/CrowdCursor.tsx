import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { t } from '../../i18n/translate.ts'
import type { CrowdLayout } from './crowdLayout.ts'
import type { NamedPeople } from './crowdPeople.ts'
import { personWords } from './crowdWords.ts'
import { edgePerson, movePerson, personNumber } from './movePerson.ts'
import type { useCrowdDrag } from './useCrowdDrag.ts'

export type CrowdCursorProps = Readonly<{
  layout: CrowdLayout
  people: NamedPeople
  /** The person looked at, or -1. */
  looked: number
  onLook: (person: number) => void
  picked: number | null
  onPick: (probe: number | null) => void
  dragHandlers: ReturnType<typeof useCrowdDrag>
}>

/**
 * The crowd's ground: it is dragged and tapped, and it is one tab stop, a slider whose value is the person looked at, so
 * that every screen reader says who that is as the arrows move.
 */
export function CrowdCursor(props: CrowdCursorProps) {
  const { layout, people, looked, onLook, picked, onPick, dragHandlers } = props
  const { count } = people
  const byPointer = useRef(false)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') {
      onLook(-1)
      onPick(null)
      return
    }
    const enter = event.key === 'Enter' || event.key === ' '
    const next = enter ? looked : movePerson(people, looked, event.key)
    if (next === null || (enter && next < 0)) return
    event.preventDefault()
    const probe = people.probe[next] ?? null
    if (enter) onPick(probe === picked ? null : probe)
    else onLook(next)
  }
  const first = (): number => edgePerson(people, -1)
  return (
    <circle
      className="crowd-ground"
      cx={layout.cx}
      cy={layout.cy}
      r={layout.half}
      role="slider"
      tabIndex={0}
      aria-label={t('crowd.cursor')}
      aria-valuemin={Math.min(1, count)}
      aria-valuemax={count}
      aria-valuenow={looked < 0 ? Math.min(1, count) : personNumber(people, looked)}
      aria-valuetext={
        count === 0 ? t('crowd.cursor.none') : personWords(people, looked < 0 ? first() : looked)
      }
      onKeyDown={onKeyDown}
      onFocus={() => !byPointer.current && onLook(first())}
      onBlur={() => {
        byPointer.current = false
        onLook(-1)
      }}
      {...dragHandlers}
      onPointerDown={(event: PointerEvent<SVGElement>) => {
        byPointer.current = true
        dragHandlers.onPointerDown(event)
      }}
    />
  )
}
