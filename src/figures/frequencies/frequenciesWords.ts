import type { NaturalFrequencies } from '../../engine/naturalFrequencies.ts'
import { formatCount, oneIn } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { TableData } from '../frame/tableData.ts'
import { LEAVES, branchOf, leafCounts } from './searchCounts.ts'

/**
 * The bins in words.
 *
 * @param fpir exact rate of wrong matches per search of somebody not in the gallery, for when it is under one search;
 *   null to leave it out
 * @param isStandIn whether half are taken to be in the gallery where the scenario has nobody
 */
export function frequenciesWords(counts: NaturalFrequencies, fpir: number | null, isStandIn = false): string {
  const { mated, nonMated, wronglyMatched, named, firstNameRight, outcomes } = counts
  const isRare = nonMated > 0 && wronglyMatched === 0 && fpir !== null && fpir > 0
  return [
    isStandIn ? t('frequencies.standIn') : null,
    splitWords(counts),
    mated > 0
      ? t('frequencies.words.mated', {
          found: formatCount(outcomes.foundFirst),
          lower: formatCount(outcomes.foundLower),
          missed: formatCount(outcomes.pushedOff + outcomes.wrongOnly + outcomes.nothing),
        })
      : null,
    nonMated > 0
      ? t('frequencies.words.nonMated', {
          wrong: wronglyMatched,
          wrongText: formatCount(wronglyMatched),
        })
      : null,
    isRare
      ? t('frequencies.words.rare', {
          chance: t('frequencies.words.rare.oneIn', { n: formatCount(oneIn(fpir)) }),
        })
      : null,
    named > 0
      ? t('frequencies.words.named', {
          named: formatCount(named),
          right: firstNameRight,
          rightText: formatCount(firstNameRight),
        })
      : t('frequencies.fraction.none', { total: formatCount(counts.searches) }),
  ]
    .filter((part) => part !== null)
    .join(' ')
}

function splitWords({ searches, mated, nonMated }: NaturalFrequencies): string {
  const values = {
    total: formatCount(searches),
    mated: formatCount(mated),
    n: mated,
    nonMated: formatCount(nonMated),
  }
  if (mated === 0) return t('frequencies.words.noneMated', values)
  if (nonMated === 0) return t('frequencies.words.allMated', values)
  return t('frequencies.words.split', values)
}

/** Every bin and the sums, as a list. */
export function frequenciesTable(counts: NaturalFrequencies): TableData {
  const each = leafCounts(counts)
  const lines: readonly (readonly [string, string, number])[] = [
    ...LEAVES.map((leaf) => {
      const branch = branchOf(leaf)
      return [t(`frequencies.table.${branch}`), t(`frequencies.node.${leaf}`), each[leaf]] as const
    }),
    [t('frequencies.table.mated'), t('frequencies.table.sum'), counts.mated],
    [t('frequencies.table.nonMated'), t('frequencies.table.sum'), counts.nonMated],
    [t('frequencies.table.all'), t('frequencies.table.sum'), counts.searches],
  ]
  return {
    caption: t('frequencies.table.heading', { total: formatCount(counts.searches) }),
    columns: [
      { key: 'person', label: t('frequencies.table.person') },
      { key: 'outcome', label: t('frequencies.table.outcome') },
      { key: 'searches', label: t('frequencies.table.searches'), numeric: true },
    ],
    rows: lines.map(([person, outcome, n]) => [person, outcome, formatCount(n)]),
    raw: lines.map((cells) => [...cells]),
  }
}
