import groups from '../../i18n/messages/en/groups.json'
import { formatCount, formatList, formatRatio } from '../../i18n/format.ts'
import { register, t } from '../../i18n/translate.ts'
import type { TableData } from '../frame/tableData.ts'
import { countPer, sharedBase } from '../rates/sharedBase.ts'

register('en', groups)

/** What a group pays on both sides of a wrong match, on average. */
export type SideRow = Readonly<{
  id: string
  label: string
  /** Wrongly matched, per search of somebody who is not in the gallery; null when nobody is searched for. */
  searched: number | null
  /** Times wrongly named in the whole test, per person enrolled; null when nobody of the group is. */
  named: number | null
  /** The group's share of the wrongly named over its share of residents; null when shares of residents are unknown. */
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

/** One value of a side as it is written: people out of a round number, or times the share of residents. */
export function sideValue(row: SideRow, side: Side, base: number): string {
  const value = row[side]
  if (value === null || side !== 'resident') return countPer(value, base)
  return t('groups.sides.ratio', { ratio: formatRatio(value) })
}

export function sidesWords(rows: readonly SideRow[]): string {
  return knownSides(rows)
    .map((side) => {
      const base = sideBase(rows, side)
      const list = rows.filter((row) => row[side] !== null).map((row) => item(row, side, base))
      return t(`groups.sides.words.${side}`, { base: formatCount(base), list: formatList(list) })
    })
    .join(' ')
}

function item(row: SideRow, side: Side, base: number): string {
  if (side !== 'resident')
    return t('groups.words.per', { count: countPer(row[side], base), label: row.label })
  return t('groups.sides.words.resident.item', { ratio: formatRatio(row.resident), label: row.label })
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
    rows: rows.map((row) => [row.label, ...sides.map(({ side, base }) => sideValue(row, side, base))]),
    raw: rows.map((row) => [row.label, ...sides.map(({ side, base }) => scaled(row[side], side, base))]),
  }
}

function scaled(value: number | null, side: Side, base: number): number | null {
  return value === null || side === 'resident' ? value : value * base
}
