import { memo, useId, useMemo, useState } from 'react'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { Phase } from '../frame/DragHandle.tsx'
import { Figure } from '../frame/Figure.tsx'
import { useWidth } from '../frame/useWidth.ts'
import { GroupPeople } from './GroupPeople.tsx'
import { GroupRates } from './GroupRates.tsx'
import { GroupRatios } from './GroupRatios.tsx'
import { orderRows, type BestLookalikes, type GroupOrder, type GroupRow } from './groupRow.ts'
import type { GroupGap } from '../../state/groupRates.ts'
import { groupsGeometry, highestRate, rateAxis } from './groupsGeometry.ts'
import { groupsTable } from './groupsTable.ts'
import { groupsDescription, groupsWords } from './groupsWords.ts'
import './groups.css'

export type GroupsFigureProps = Readonly<{
  /** One to six groups. */
  rows: readonly GroupRow[]
  /** Everyone as a dot; null draws no people. */
  people: BestLookalikes | null
  /** The group the others are compared with. */
  referenceId: string
  /** A gap for each group but the reference: at the current threshold, and at the pinned one. */
  gaps: readonly GroupGap[]
  pinnedGaps: readonly GroupGap[] | null
  /** Percent. */
  threshold: number
  /** Where each group has its own: whether that is set from `threshold`. True by default. */
  hasStart?: boolean
  /** Pinned threshold in percent, or null. */
  comparison: number | null
  /** `largest` by default. */
  order?: GroupOrder
  /** True while anything is dragged: axes hold still. */
  isMoving?: boolean
  /** Draws a handle on the threshold. */
  onThreshold?: (percent: number, phase: Phase) => void
}>

/**
 * How often each group is wrongly matched, with everyone in it: people as dots, rates with intervals, the ratio with
 * what else fits. Never bare bars: charts that hide the spread make readers blame the group (Holder & Xiong 2022).
 */
export const GroupsFigure = memo(function GroupsFigure(props: GroupsFigureProps) {
  const { gaps, pinnedGaps, referenceId, threshold, comparison, order = 'largest' } = props
  const [ref, width] = useWidth<HTMLDivElement>(640)
  const ids = { title: useId(), desc: useId() }
  const rows = useMemo(() => orderRows(props.rows, order), [props.rows, order])
  const geometry = useGeometry(rows, props.people, width)
  const highest = useHeld(highestRate(rows), props.isMoving === true)
  const axis = rateAxis(highest, geometry.rates.left, geometry.rates.right)
  const words = { rows, referenceId, gaps, threshold, comparison }
  const each = { each: geometry.peoplePerDot, eachText: formatCount(geometry.peoplePerDot) }
  return (
    <Figure
      id="groups"
      title={t('groups.title')}
      subtitle={t(geometry.isWide ? 'groups.subtitle' : 'groups.subtitle.narrow', each)}
      sentence={groupsWords(words)}
      table={() => groupsTable({ ...words, pinnedGaps })}
    >
      <div className="groups" ref={ref}>
        <svg
          viewBox={`0 0 ${geometry.width} ${geometry.height}`}
          role={props.onThreshold ? 'group' : 'img'}
          aria-labelledby={`${ids.title} ${ids.desc}`}
        >
          <title id={ids.title}>{t('groups.title')}</title>
          <desc id={ids.desc}>{groupsDescription(words)}</desc>
          <GroupPeople
            rows={rows}
            geometry={geometry}
            threshold={threshold}
            comparison={comparison}
            hasStart={props.hasStart ?? true}
            onThreshold={props.onThreshold}
          />
          <GroupRates rows={rows} geometry={geometry} axis={axis} comparison={comparison} />
        </svg>
        <GroupRatios
          rows={rows}
          referenceId={referenceId}
          gaps={gaps}
          pinnedGaps={pinnedGaps}
          width={width}
        />
        <p className="groups-note">
          {rows.length > 2 && `${t(`groups.order.${order}`)} `}
          {t('groups.causesNote')}
        </p>
      </div>
    </Figure>
  )
})

/** People stay where they are until another run, gallery or width moves them. */
function useGeometry(rows: readonly GroupRow[], people: BestLookalikes | null, width: number) {
  const ids = rows.map((row) => row.id).join('\n')
  return useMemo(() => groupsGeometry(ids.split('\n'), people, width), [ids, people, width])
}

/** A value that stays as it was while something moves, so that axes hold still. */
function useHeld(value: number, isMoving: boolean): number {
  const [held, setHeld] = useState(value)
  if (!isMoving && held !== value) setHeld(value)
  return held
}
