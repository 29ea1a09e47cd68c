import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { countPer } from '../../words/sharedBase.ts'
import { policyBase, type PolicyGroup, type PolicyId, type PolicyRow } from './policyRow.ts'
import { policyName, type PolicySettings } from './policiesWords.ts'

/** The finding of the state shown: who pays most under the rule in use, and against how few. */
export function policiesHeadline(
  rows: readonly PolicyRow[],
  chosen: PolicyId,
  settings: PolicySettings,
): string {
  const row = rows.find(({ id }) => id === chosen) ?? rows[0]
  if (row === undefined) return t('policies.title')
  const base = policyBase(rows)
  const name = policyName(row.id, settings)
  const of = (['wrong', 'missed'] as const).find((kind) => spread(row, kind, base) !== null)
  if (of === undefined || row.groups.length < 2)
    return t(row.groups.length < 2 ? 'policies.headline.one' : 'policies.headline.equal', {
      name,
      base: formatCount(base),
      wrong: countPer(row.groups[0]?.wrong ?? null, base),
      missed: countPer(row.groups[0]?.missed ?? null, base),
    })
  const { most, least } = spread(row, of, base)!
  return t(`policies.headline.${of}`, {
    name,
    label: most.label,
    most: countPer(most[of], base),
    least: countPer(least[of], base),
    base: formatCount(base),
  })
}

/** The groups that pay most and least; null where the numbers as written are the same. */
function spread({ groups }: PolicyRow, of: 'wrong' | 'missed', base: number) {
  const sorted = groups.filter((group) => group[of] !== null).toSorted((a, b) => b[of]! - a[of]!)
  const [most, least] = [sorted[0], sorted.at(-1)] as (PolicyGroup | undefined)[]
  if (most === undefined || least === undefined) return null
  return countPer(most[of], base) === countPer(least[of], base) ? null : { most, least }
}
