import frequencies from '../../i18n/messages/en/frequencies.json'
import { formatCount, oneIn } from '../../i18n/format.ts'
import { register, t } from '../../i18n/translate.ts'
import type { TableData } from '../frame/tableData.ts'
import { LEAVES, branchOf, leafCounts, namedAndRight, type SearchCounts } from './searchCounts.ts'

register('en', frequencies)

/**
 * The tree in words.
 *
 * @param fpir exact rate of wrong matches per search of somebody not in the gallery, for when it is under one search;
 *   null to leave it out
 */
export function frequenciesWords(counts: SearchCounts, fpir: number | null): string {
  const { total, mated, nonMated } = counts
  const { named, right } = namedAndRight(counts)
  const isRare = nonMated.total > 0 && nonMated.wronglyMatched === 0 && fpir !== null && fpir > 0
  return [
    splitWords(counts),
    mated.total > 0
      ? t('frequencies.words.mated', {
          found: formatCount(mated.foundFirst),
          lower: formatCount(mated.foundLower),
          missed: formatCount(mated.pushedOff + mated.wrongOnly + mated.nothing),
        })
      : null,
    nonMated.total > 0
      ? t('frequencies.words.nonMated', {
          wrong: nonMated.wronglyMatched,
          wrongText: formatCount(nonMated.wronglyMatched),
        })
      : null,
    isRare
      ? t('frequencies.words.rare', {
          chance: t('frequencies.words.rare.oneIn', { n: formatCount(oneIn(fpir)) }),
        })
      : null,
    named > 0
      ? t('frequencies.words.named', { named: formatCount(named), right, rightText: formatCount(right) })
      : t('frequencies.fraction.none', { total: formatCount(total) }),
  ]
    .filter((part) => part !== null)
    .join(' ')
}

function splitWords({ total, mated, nonMated }: SearchCounts): string {
  const values = {
    total: formatCount(total),
    mated: formatCount(mated.total),
    nonMated: formatCount(nonMated.total),
  }
  if (mated.total === 0) return t('frequencies.words.noneMated', values)
  if (nonMated.total === 0) return t('frequencies.words.allMated', values)
  return t('frequencies.words.split', values)
}

/** Every end of the tree and the sums, as a list. */
export function frequenciesTable(counts: SearchCounts): TableData {
  const each = leafCounts(counts)
  const lines: readonly (readonly [string, string, number])[] = [
    ...LEAVES.map((leaf) => {
      const branch = branchOf(leaf)
      return [t(`frequencies.table.${branch}`), t(`frequencies.node.${leaf}`), each[leaf]] as const
    }),
    [t('frequencies.table.mated'), t('frequencies.table.sum'), counts.mated.total],
    [t('frequencies.table.nonMated'), t('frequencies.table.sum'), counts.nonMated.total],
    [t('frequencies.table.all'), t('frequencies.table.sum'), counts.total],
  ]
  return {
    caption: t('frequencies.table.heading', { total: formatCount(counts.total) }),
    columns: [
      { key: 'person', label: t('frequencies.table.person') },
      { key: 'outcome', label: t('frequencies.table.outcome') },
      { key: 'searches', label: t('frequencies.table.searches'), numeric: true },
    ],
    rows: lines.map(([person, outcome, n]) => [person, outcome, formatCount(n)]),
    raw: lines.map((cells) => [...cells]),
  }
}
