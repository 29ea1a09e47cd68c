import { memo, useMemo, useState } from 'react'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { Phase } from '../frame/DragHandle.tsx'
import { Figure } from '../frame/Figure.tsx'
import { GroupDetail } from './GroupDetail.tsx'
import { averageShare, fieldBase, filledOf } from './groupField.ts'
import { GroupFields } from './GroupFields.tsx'
import { orderRows, type BestLookalikes, type GroupOrder, type GroupRow } from './groupRow.ts'
import type { GroupGap } from '../../state/groupRates.ts'
import { groupsHeadline } from './groupsHeadline.ts'
import { groupsTable } from './groupsTable.ts'
import { groupsWords } from './groupsWords.ts'
import { useHeld } from './useHeld.ts'
import '../frame/more.css'
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
  /** Rates that were published for groups, by group; null, or left out, where none were. */
  publishedRates?: ReadonlyMap<string, number> | null
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

/** How often each group is wrongly matched: equal fields and one ratio; everyone and the intervals one step away. */
export const GroupsFigure = memo(function GroupsFigure(props: GroupsFigureProps) {
  const { gaps, pinnedGaps, referenceId, threshold, comparison, order = 'largest', isMoving = false } = props
  const [isDetail, setDetail] = useState(false)
  const rows = useMemo(() => orderRows(props.rows, order), [props.rows, order])
  const base = useHeld(fieldBase(rows), isMoving)
  const words = { rows, referenceId, gaps, threshold, comparison }
  const title = groupsHeadline(words)
  return (
    <Figure
      id="groups"
      title={title}
      subtitle={t('groups.subtitle', {
        base: formatCount(base),
        n: rows.length,
        isEmpty: rows.every(({ now }) => filledOf(averageShare(now) ?? 0, base) === 0) ? 'yes' : 'no',
      })}
      sentence={groupsWords(words)}
      table={() => groupsTable({ ...words, pinnedGaps })}
    >
      <div className="groups groups-compared">
        <GroupFields
          {...{ rows, referenceId, gaps, comparison, base }}
          publishedRates={props.publishedRates ?? null}
          label={t('groups.drawing')}
        />
        <details className="figure-more" onToggle={(event) => setDetail(event.currentTarget.open)}>
          <summary data-no-export="">{t('groups.detail.show')}</summary>
          {isDetail && (
            <GroupDetail
              {...{
                rows,
                referenceId,
                gaps,
                pinnedGaps,
                threshold,
                comparison,
                isMoving,
              }}
              people={props.people}
              hasStart={props.hasStart ?? true}
              onThreshold={props.onThreshold}
            />
          )}
        </details>
        <p className="groups-note groups-causes-note">
          {rows.length > 2 && `${t(`groups.order.${order}`)} `}
          {t('groups.causesNote')}
        </p>
      </div>
    </Figure>
  )
})
