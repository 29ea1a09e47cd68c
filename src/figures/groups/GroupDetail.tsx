import { useMemo } from 'react'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { Phase } from '../frame/DragHandle.tsx'
import { useWidth } from '../frame/useWidth.ts'
import { GroupPeople } from './GroupPeople.tsx'
import { GroupRates } from './GroupRates.tsx'
import { GroupRatios } from './GroupRatios.tsx'
import type { BestLookalikes, GroupRow } from './groupRow.ts'
import type { GroupGap } from '../../state/groupRates.ts'
import { groupsGeometry, highestRate, rateAxis } from './groupsGeometry.ts'
import { useHeld } from './useHeld.ts'

type GroupDetailProps = Readonly<{
  rows: readonly GroupRow[]
  people: BestLookalikes | null
  referenceId: string
  gaps: readonly GroupGap[]
  pinnedGaps: readonly GroupGap[] | null
  threshold: number
  hasStart: boolean
  comparison: number | null
  isMoving: boolean
  onThreshold: ((percent: number, phase: Phase) => void) | undefined
}>

/**
 * One step behind the fields: everyone searched for as a dot, rates with intervals, the ratio with what else fits.
 * Never bare bars: charts that hide the spread make readers blame the group (Holder & Xiong 2022).
 */
export function GroupDetail(props: GroupDetailProps) {
  const { rows, referenceId, gaps, pinnedGaps, threshold, comparison } = props
  const [ref, width] = useWidth<HTMLDivElement>(792)
  const geometry = useGeometry(rows, props.people, width)
  const highest = useHeld(highestRate(rows), props.isMoving)
  const axis = rateAxis(highest, geometry.rates.left, geometry.rates.right)
  const each = { each: geometry.peoplePerDot, eachText: formatCount(geometry.peoplePerDot) }
  return (
    <div className="groups-detail" ref={ref}>
      <p className="groups-note">
        {t(geometry.isWide ? 'groups.detail.how' : 'groups.detail.how.narrow', each)}
      </p>
      <svg
        viewBox={`0 0 ${geometry.width} ${geometry.height}`}
        role={props.onThreshold ? 'group' : 'img'}
        aria-label={t('groups.detail.drawing')}
      >
        <GroupPeople
          {...{ rows, geometry, threshold, comparison }}
          hasStart={props.hasStart}
          onThreshold={props.onThreshold}
        />
        <GroupRates {...{ rows, geometry, axis, comparison }} />
      </svg>
      <GroupRatios {...{ rows, referenceId, gaps, pinnedGaps, width }} />
    </div>
  )
}

/** People stay where they are until another run, gallery or width moves them. */
function useGeometry(rows: readonly GroupRow[], people: BestLookalikes | null, width: number) {
  const ids = rows.map((row) => row.id).join('\n')
  return useMemo(() => groupsGeometry(ids.split('\n'), people, width), [ids, people, width])
}
