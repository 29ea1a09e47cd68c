import { formatCount, formatList, formatRate, formatRatio } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { TableData } from '../frame/tableData.ts'

/** One set of causes that gives the published counts (MODEL.md 5). */
export type EvidenceWorld = Readonly<{
  id: string
  /** Share of the gallery that is of the compared group, 0 to 1. */
  galleryShare: number
  /** The compared group's false-match factor. */
  factor: number
  /** FMR across groups as a share of FMR within. */
  cross: number
  /** What the world gives on average, by group; `count` may be a fraction. */
  counts: readonly Readonly<{ label: string; count: number; of: number }>[]
}>

export type EvidenceInWords = Readonly<{
  /** The compared group, and the one it is compared with. */
  label: string
  reference: string
  worlds: readonly EvidenceWorld[]
}>

/** A, B, C … by place. */
export function worldLetter(i: number): string {
  return String.fromCharCode(65 + i)
}

/** `11 of 107 (Members of color) and 17 of 428 (White members)` */
export function worldCounts(world: EvidenceWorld): string {
  return formatList(
    world.counts.map(({ label, count, of }) =>
      t('groups.words.item', { count: formatCount(count), of: formatCount(of), label }),
    ),
  )
}

export function crossText({ cross }: EvidenceWorld): string {
  if (Math.abs(cross - 1) < 1e-9) return t('groups.evidence.cross.same')
  return t('groups.evidence.cross', { times: formatRatio(cross) })
}

export function evidenceWords({ label, reference, worlds }: EvidenceInWords): string {
  const first = worlds[0]
  if (first === undefined) return ''
  const shares = worlds.map(({ galleryShare }) => galleryShare)
  const factors = worlds.map(({ factor }) => factor)
  return t('groups.evidence.words', {
    count: worlds.length,
    countText: formatCount(worlds.length),
    list: worldCounts(first),
    label,
    reference,
    lowShare: formatRate(Math.min(...shares)),
    highShare: formatRate(Math.max(...shares)),
    lowFactor: formatRatio(Math.min(...factors)),
    highFactor: formatRatio(Math.max(...factors)),
  })
}

export function evidenceTable({ label, worlds }: EvidenceInWords): TableData {
  const groupLabels = worlds[0]?.counts.map((group) => group.label) ?? []
  return {
    caption: t('groups.evidence.table.caption'),
    columns: [
      { key: 'world', label: t('groups.evidence.table.world') },
      { key: 'gallery', label: t('groups.evidence.table.gallery', { label }), numeric: true },
      { key: 'factor', label: t('groups.evidence.table.factor'), numeric: true },
      { key: 'cross', label: t('groups.evidence.table.cross'), numeric: true },
      ...groupLabels.map((group, i) => ({
        key: `group${i}`,
        label: t('groups.evidence.table.group', { label: group }),
        numeric: true,
      })),
    ],
    rows: worlds.map((world, i) => [
      worldLetter(i),
      formatRate(world.galleryShare),
      formatRatio(world.factor),
      formatRatio(world.cross),
      ...world.counts.map(({ count, of }) =>
        t('groups.count', { count: formatCount(count), of: formatCount(of) }),
      ),
    ]),
    raw: worlds.map((world, i) => [
      worldLetter(i),
      world.galleryShare,
      world.factor,
      world.cross,
      ...world.counts.map(({ count }) => count),
    ]),
  }
}
