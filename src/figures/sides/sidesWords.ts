import { formatCount, formatLarge, formatList, formatRatio, oneIn } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { TableData } from '../frame/tableData.ts'
import { countPer, sharedBase } from '../../words/sharedBase.ts'

/** What a group pays on both sides of a wrong match, on average. */
export type SideRow = Readonly<{
  id: string
  /** Among the people searched for, and as the gallery's group is called where that differs. */
  label: string
  enrolled?: string
  /** Wrongly matched, per search of somebody who is not in the gallery; null when nobody is searched for. */
  searched: number | null
  /**
   * Times wrongly named in the whole test, per person enrolled; null when nobody of the group is, or when nobody is
   * searched for who is not.
   */
  named: number | null
  /** The group's share of the wrongly named over its share of residents; null when shares of residents are unknown. */
  resident: number | null
}>

export type SidesSetting = Readonly<{
  /** People enrolled. */
  gallerySize: number
  /** Of those searched for, the share who are in the gallery, 0 to 1: the names their searches bring up are not counted. */
  matedShare: number
  /** Strangers named in those searches, expected in the whole test. */
  besides?: number
}>

export const SIDES = ['searched', 'named', 'resident'] as const
export type Side = (typeof SIDES)[number]

/** The sides there is anything to show of. */
export function knownSides(rows: readonly SideRow[]): readonly Side[] {
  return SIDES.filter((side) => side !== 'resident' || rows.some((row) => row.resident !== null))
}

/**
 * The number of people that one side is counted in. Those named are counted in at most as many as are enrolled, so
 * that the larger count has two digits; null where even the whole gallery gives fewer than ten: then it is one in so many.
 */
export function sideBase(rows: readonly SideRow[], side: Side, gallerySize: number): number | null {
  if (side !== 'named') return sharedBase(rows.map((row) => row[side]))
  const largest = Math.max(0, ...rows.map((row) => row.named ?? 0))
  const bases = Array.from({ length: Math.floor(Math.log10(gallerySize)) + 1 }, (_, power) => 10 ** power)
  return largest === 0 ? bases.at(-1)! : (bases.find((base) => largest * base >= ENOUGH) ?? null)
}

/** A count under ten is too coarse to compare two groups by. */
const ENOUGH = 9.5

/** What a side is counted in, for its heading. */
export function sideUnit(side: Side, base: number | null): string {
  if (base === null) return t('groups.sides.named.oneIn')
  return t(`groups.sides.${side}.unit`, { n: base, base: formatCount(base) })
}

/** One value of a side as it is written: people out of a round number, one in so many, or times the share of residents. */
export function sideValue(row: SideRow, side: Side, base: number | null): string {
  const value = row[side]
  if (value !== null && side === 'resident') return t('groups.sides.ratio', { ratio: formatRatio(value) })
  if (base !== null) return countPer(value, base)
  const n = oneIn(value)
  return n === null ? formatCount(value) : t('groups.sides.oneIn', { n: formatLarge(n) })
}

/** What a group is called on one side. */
export function sideLabel({ label, enrolled }: SideRow, side: Side): string {
  return side === 'searched' ? label : (enrolled ?? label)
}

export function sidesWords(rows: readonly SideRow[], setting: SidesSetting): string {
  const { gallerySize, matedShare } = setting
  const known = knownSides(rows).filter((side) => rows.some((row) => row[side] !== null))
  const said = known.map((side) => {
    const base = sideBase(rows, side, gallerySize)
    const list = rows.filter((row) => row[side] !== null).map((row) => item(row, side, base))
    const id = base === null ? 'groups.sides.words.named.oneIn' : (`groups.sides.words.${side}` as const)
    return t(id, { n: base ?? 0, base: formatCount(base), list: formatList(list) })
  })
  return (matedShare > 0 ? [...said, besidesWords(setting)] : said).join(' ')
}

/** Names that searches for people in the gallery bring up: they are no less wrong. */
function besidesWords({ besides }: SidesSetting): string {
  if (besides === undefined) return t('groups.sides.words.onlyNonMated')
  const count = besides > 0 && besides < 0.5 ? 'rare' : formatCount(besides)
  return t('groups.sides.words.besides', { count })
}

function item(row: SideRow, side: Side, base: number | null): string {
  if (side !== 'resident')
    return t('groups.words.per', { count: sideValue(row, side, base), label: sideLabel(row, side) })
  return t('groups.sides.words.resident.item', {
    ratio: formatRatio(row.resident),
    label: sideLabel(row, side),
  })
}

export function sidesTable(rows: readonly SideRow[], { gallerySize }: SidesSetting): TableData {
  const sides = knownSides(rows).map((side) => ({ side, base: sideBase(rows, side, gallerySize) }))
  return {
    caption: t('groups.sides.table.caption'),
    columns: [
      { key: 'group', label: t('groups.table.group') },
      ...sides.map(({ side, base }) => ({
        key: side,
        label: `${t(`groups.sides.${side}`)}, ${sideUnit(side, base)}`,
        numeric: true,
      })),
    ],
    rows: rows.map((row) => [bothLabels(row), ...sides.map(({ side, base }) => sideValue(row, side, base))]),
    raw: rows.map((row) => [
      bothLabels(row),
      ...sides.map(({ side, base }) => scaled(row[side], side, base)),
    ]),
  }
}

function bothLabels({ label, enrolled }: SideRow): string {
  return enrolled === undefined || enrolled === label ? label : `${label} / ${enrolled}`
}

function scaled(value: number | null, side: Side, base: number | null): number | null {
  return value === null || side === 'resident' ? value : value * (base ?? 1)
}
