import { formatCount, formatExpected, formatList, sayThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { LIMITS } from '../../scenario/scenario.ts'
import { settableThreshold } from '../../scenario/settableThreshold.ts'
import type { TableData } from '../frame/tableData.ts'
import { countPer } from '../../words/sharedBase.ts'
import { paysMost, policyBase, type PolicyGroup, type PolicyId, type PolicyRow } from './policyRow.ts'

export type PolicySettings = Readonly<{
  /** Misses that are as bad as one wrong match. */
  costRatio: number
  /** Names returned without a threshold. */
  listLength: number
  /** Of those searched for, the share who are in the gallery, 0 to 1. */
  matedShare: number
}>

export function policyName(id: PolicyId, { listLength }: PolicySettings): string {
  return t(`policies.name.${id}`, { count: listLength, countText: formatCount(listLength) })
}

export function policyHelp(id: PolicyId, settings: PolicySettings): string {
  const { costRatio } = settings
  const help = t(`policies.help.${id}`, { count: costRatio, countText: formatExpected(costRatio) })
  return [help, oneSidedHarm(id, settings)].filter((part) => part !== null).join(' ')
}

/** Least harm weighs two kinds of error. Where only one kind can happen it has nothing to weigh, and goes to an end. */
function oneSidedHarm(id: PolicyId, { matedShare }: PolicySettings): string | null {
  if (id !== 'cost') return null
  if (matedShare === 0) return t('policies.cost.nobodyEnrolled')
  return matedShare === 1 ? t('policies.cost.everybodyEnrolled') : null
}

/**
 * The policy in use, in words; the first where none of the rows is.
 *
 * @param isStandIn whether half are taken to be in the gallery where the scenario has nobody
 */
export function policiesWords(
  rows: readonly PolicyRow[],
  chosen: PolicyId,
  settings: PolicySettings,
  isStandIn = false,
): string {
  const inUse = rows.find((row) => row.id === chosen) ?? rows[0]
  if (inUse === undefined) return ''
  const words = policyWords(inUse, policyBase(rows), settings)
  return isStandIn ? `${t('frequencies.standIn')} ${words}` : words
}

/** One policy in words: what every group pays, out of the same number of searches, and who pays most. */
export function policyWords(row: PolicyRow, base: number, settings: PolicySettings): string {
  const list = (of: 'wrong' | 'missed'): string => {
    const known = row.groups.filter((group) => group[of] !== null)
    if (known.length === 0) return t('policies.words.unknown')
    return formatList(
      known.map((group) =>
        t('policies.words.item', { count: countPer(group[of], base), label: group.label }),
      ),
    )
  }
  const most = paysMost(row)
  return [
    t('policies.words', {
      name: policyName(row.id, settings),
      base: formatCount(base),
      wrong: list('wrong'),
      missed: list('missed'),
    }),
    row.groups.length < 2
      ? null
      : most === null
        ? t('policies.words.equal')
        : t('policies.words.most', { label: most.label }),
    withoutAnswer(row),
    oneSidedHarm(row.id, settings),
  ]
    .filter((part) => part !== null)
    .join(' ')
}

/** Shares that a rule makes equal and that differ by less than this part of the larger are equal as written. */
const EQUAL = 0.01

/** A rule that makes shares equal may need thresholds that cannot be set, or find none: then it claims no equality. */
function withoutAnswer({ id, groups }: PolicyRow): string | null {
  if (id !== 'equal-fpir' && id !== 'equal-fnir') return null
  const what = id === 'equal-fnir' ? 'missed' : 'wrong'
  const rates = groups.map((group) => group[what]).filter((rate) => rate !== null)
  const isEqual = Math.max(...rates) - Math.min(...rates) <= EQUAL * Math.max(...rates)
  const [low, high] = LIMITS.threshold
  const isSettable = groups.every(
    ({ threshold }) => threshold === null || (threshold >= low && threshold <= high),
  )
  if (rates.length < 2 || (isEqual && isSettable)) return null
  return t('policies.words.noAnswer', { what })
}

export function thresholdText({ threshold }: PolicyGroup): string {
  return threshold === null ? t('policies.none') : sayThreshold(settableThreshold(threshold))
}

export function policiesTable(rows: readonly PolicyRow[], settings: PolicySettings): TableData {
  const base = policyBase(rows)
  const values = { base: formatCount(base) }
  const lines = rows.flatMap((row) => row.groups.map((group) => ({ row, group })))
  const scaled = (rate: number | null): number | null => (rate === null ? null : rate * base)
  return {
    caption: t('policies.table.caption'),
    columns: [
      { key: 'policy', label: t('policies.table.policy') },
      { key: 'group', label: t('policies.table.group') },
      { key: 'threshold', label: t('policies.table.threshold'), numeric: true },
      { key: 'wrong', label: t('policies.table.wrong', values), numeric: true },
      { key: 'missed', label: t('policies.table.missed', values), numeric: true },
    ],
    rows: lines.map(({ row, group }) => [
      policyName(row.id, settings),
      group.label,
      thresholdText(group),
      countPer(group.wrong, base),
      countPer(group.missed, base),
    ]),
    raw: lines.map(({ row, group }) => [
      policyName(row.id, settings),
      group.label,
      group.threshold,
      scaled(group.wrong),
      scaled(group.missed),
    ]),
  }
}
