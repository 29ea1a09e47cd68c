import { useMemo } from 'react'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { Figure } from '../frame/Figure.tsx'
import { useWidth } from '../frame/useWidth.ts'
import { policyColumns, PolicyDrawing, PolicyHead } from './PolicyDrawing.tsx'
import { policiesHeadline } from './policiesHeadline.ts'
import {
  policiesTable,
  policiesWords,
  policyHelp,
  policyName,
  policyWords,
  type PolicySettings,
} from './policiesWords.ts'
import { policyBase, policyMost, type PolicyId, type PolicyRow } from './policyRow.ts'
import { scaleValues } from '../../words/neededThreshold.ts'
import './policies.css'

export type PoliciesFigureProps = Readonly<{
  /** The policies to show, in order. */
  rows: readonly PolicyRow[]
  /** The policy in use. */
  chosen: PolicyId
  onPolicy: (id: PolicyId) => void
  settings: PolicySettings
  /** Whether half are taken to be in the gallery where the scenario has nobody. */
  isStandIn?: boolean
}>

/** Ways to set the threshold beside each other: the same errors are only ever moved from one group to another. */
export function PoliciesFigure(props: PoliciesFigureProps) {
  const { rows, chosen, onPolicy, settings, isStandIn = false } = props
  const [ref, width] = useWidth<HTMLDivElement>(640)
  const base = policyBase(rows)
  const most = policyMost(rows)
  const columns = useMemo(
    () => policyColumns({ wrong: most.wrong, missed: most.missed }, width),
    [most.wrong, most.missed, width],
  )
  return (
    <Figure
      id="policies"
      title={policiesHeadline(rows, chosen, settings)}
      subtitle={t('policies.subtitle', { base: formatCount(base), ...scaleValues() })}
      sentence={policiesWords(rows, chosen, settings, isStandIn)}
      table={() => policiesTable(rows, settings)}
    >
      <div className="policies" ref={ref}>
        <PolicyHead columns={columns} />
        <ul>
          {rows.map((row) => {
            const name = policyName(row.id, settings)
            const isChosen = row.id === chosen
            return (
              <li key={row.id} className={isChosen ? 'policies-chosen' : ''}>
                <div className="policies-name">
                  <b>{name}</b>
                  <button
                    type="button"
                    aria-pressed={isChosen}
                    aria-label={t(isChosen ? 'policies.usedLabel' : 'policies.useLabel', { name })}
                    onClick={() => onPolicy(row.id)}
                  >
                    {t(isChosen ? 'policies.used' : 'policies.use')}
                  </button>
                </div>
                <p>{policyHelp(row.id, settings)}</p>
                <PolicyDrawing
                  row={row}
                  columns={columns}
                  base={base}
                  // The words of the rule in use stand below the figure.
                  label={isChosen ? name : policyWords(row, base, settings)}
                />
              </li>
            )
          })}
        </ul>
      </div>
    </Figure>
  )
}
