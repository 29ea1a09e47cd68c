import { formatCount, sayThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { atThreshold } from '../../words/atThreshold.ts'
import type { TableData } from '../frame/tableData.ts'
import type { CrowdData } from './crowdData.ts'
import { countAmong, type NamedPeople } from './crowdPeople.ts'

/** Rings around the first people, and ticks of the ruler: sizes of known galleries among powers of ten. */
export const CROWD_SIZES = [1e3, 25e3, 3e5, 1e6, 3e7, 3e8, 1e9] as const

/** People named among the first 1,000, 25,000 … to arrive, as far as the crowd reaches, and in all of it. */
export function crowdTable(
  data: Pick<CrowdData, 'gallerySize' | 'threshold' | 'comparison' | 'named' | 'pinned'>,
): TableData {
  const { gallerySize, threshold, comparison, named, pinned } = data
  const inner = CROWD_SIZES.filter((size) => size < gallerySize)
  const countsOf = (people: NamedPeople): readonly number[] => [...countAmong(people, inner), people.count]
  const columns = [{ key: 'named', at: atThreshold(threshold), counts: countsOf(named) }]
  if (pinned !== null && comparison !== null && comparison !== threshold)
    columns.push({
      key: 'pinned',
      at: t('rates.at', { threshold: sayThreshold(comparison) }),
      counts: countsOf(pinned),
    })
  return {
    caption: t('crowd.table.caption'),
    columns: [
      { key: 'size', label: t('crowd.table.size'), numeric: true },
      ...columns.map(({ key, at }) => ({ key, label: t('crowd.table.named', { at }), numeric: true })),
    ],
    rows: [...inner, gallerySize].map((size, i) => [
      formatCount(size),
      ...columns.map(({ counts }) => formatCount(counts[i] ?? 0)),
    ]),
  }
}
