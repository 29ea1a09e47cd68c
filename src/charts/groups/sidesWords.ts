import groups from '../../i18n/messages/en/groups.json'
import { formatCount, formatList } from '../../i18n/format.ts'
import { register, t } from '../../i18n/translate.ts'
import type { TableData } from '../frame/tableData.ts'
import { countPer, sharedBase } from '../rates/sharedBase.ts'

register('en', groups)

/** What a group pays on both sides of a wrong match, on average. Rates 0 to 1. */
export type SideRow = Readonly<{
  id: string
  label: string
  /** Wrongly matched, per search of somebody who is not in the gallery; null when nobody is searched for. */
  searched: number | null
  /** Wrongly named, per person enrolled; null when nobody of the group is. */
  named: number | null
  /** Wrongly named, per resident; null when shares of residents are not given. */
  resident: number | null
}>

export const SIDES = ['searched', 'named', 'resident'] as const
export type Side = (typeof SIDES)[number]

/** The sides there is anything to show of. */
export function knownSides(rows: readonly SideRow[]): readonly Side[] {
  return SIDES.filter((side) => side !== 'resident' || rows.some((row) => row.resident !== null))
}

export function sideBase(rows: readonly SideRow[], side: Side): number {
  return sharedBase(rows.map((row) => row[side]))
}

const WORDS = {
  searched: 'groups.sides.words',
  named: 'groups.sides.words.named',
  resident: 'groups.sides.words.resident',
} as const

export function sidesWords(rows: readonly SideRow[]): string {
  return knownSides(rows)
    .map((side) => {
      const base = sideBase(rows, side)
      const known = rows.filter((row) => row[side] !== null)
      const list = known.map((row) =>
        t('groups.words.per', { count: countPer(row[side], base), label: row.label }),
      )
      return t(WORDS[side], { base: formatCount(base), list: formatList(list) })
    })
    .join(' ')
}

export function sidesTable(rows: readonly SideRow[]): TableData {
  const sides = knownSides(rows).map((side) => ({ side, base: sideBase(rows, side) }))
  return {
    caption: t('groups.sides.table.caption'),
    columns: [
      { key: 'group', label: t('groups.table.group') },
      ...sides.map(({ side, base }) => ({
        key: side,
        label: `${t(`groups.sides.${side}`)}, ${t(`groups.sides.${side}.unit`, { base: formatCount(base) })}`,
        numeric: true,
      })),
    ],
    rows: rows.map((row) => [row.label, ...sides.map(({ side, base }) => countPer(row[side], base))]),
    raw: rows.map((row) => [
      row.label,
      ...sides.map(({ side, base }) => {
        const rate = row[side]
        return rate === null ? null : rate * base
      }),
    ]),
  }
}
