import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { TableData } from '../frame/tableData.ts'
import { funnelStages, type FunnelCounts } from './funnelCounts.ts'

/** The funnel in words: counts only, each out of the one before. */
export function funnelWords({ searches, named, passed }: FunnelCounts): string {
  const values = {
    total: formatCount(searches),
    named: named.right + named.wrong,
    namedText: formatCount(named.right + named.wrong),
    namedWrong: named.wrong,
    namedWrongText: formatCount(named.wrong),
    passed: formatCount(passed.right + passed.wrong),
    wrong: passed.wrong,
    wrongText: formatCount(passed.wrong),
  }
  if (named.right + named.wrong === 0) return t('reviewer.words.none', values)
  const id = passed.right + passed.wrong === 0 ? 'reviewer.words.nonePassed' : 'reviewer.words'
  const lost = named.right - passed.right
  if (lost <= 0) return t(id, values)
  return `${t(id, values)} ${t('reviewer.words.lost', { count: lost, countText: formatCount(lost) })}`
}

export function funnelTable(counts: FunnelCounts): TableData {
  const stages = funnelStages(counts)
  const split = (id: string, n: number): number | null => (id === 'searches' ? null : n)
  return {
    caption: t('reviewer.table.caption'),
    columns: [
      { key: 'stage', label: t('reviewer.table.stage') },
      { key: 'all', label: t('reviewer.table.all'), numeric: true },
      { key: 'right', label: t('reviewer.table.right'), numeric: true },
      { key: 'wrong', label: t('reviewer.table.wrong'), numeric: true },
    ],
    rows: stages.map(({ id, total, right, wrong }) => [
      t(`reviewer.stage.${id}`, { n: total }),
      ...[total, split(id, right), split(id, wrong)].map(formatCount),
    ]),
    raw: stages.map(({ id, total, right, wrong }) => [
      t(`reviewer.stage.${id}`, { n: total }),
      total,
      split(id, right),
      split(id, wrong),
    ]),
  }
}
