import type { NaturalFrequencies } from '../../engine/naturalFrequencies.ts'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { TableData } from '../frame/tableData.ts'
import type { FrequencyRanges } from './frequenciesData.ts'
import { missedOf } from './frequenciesWords.ts'
import { LEAVES, branchOf, leafCounts } from './searchCounts.ts'

/** Every bin and the sums, as a list; with ranges, both ends of the numbers that have one, and those missed together. */
export function frequenciesTable(
  counts: NaturalFrequencies,
  ranges: FrequencyRanges | null = null,
): TableData {
  const ends = endsOf(counts, ranges)
  const columns = ends.size > 0 ? (['low', 'high'] as const) : []
  const lines = linesOf(counts, ends)
  return {
    caption: t('frequencies.table.heading', { total: formatCount(counts.searches) }),
    columns: [
      { key: 'person', label: t('frequencies.table.person') },
      { key: 'outcome', label: t('frequencies.table.outcome') },
      { key: 'searches', label: t('frequencies.table.searches'), numeric: true },
      ...columns.map((end) => ({
        key: end,
        label: t(`rates.end.${end}`, { column: t('frequencies.table.searches') }),
        numeric: true,
      })),
    ],
    rows: lines.map(([person, outcome, n, at]) => [
      person,
      outcome,
      formatCount(n),
      ...columns.map((end) => (at === undefined ? '' : formatCount(at[end]))),
    ]),
    raw: lines.map(([person, outcome, n, at]) => [
      person,
      outcome,
      n,
      ...columns.map((end) => at?.[end] ?? null),
    ]),
  }
}

type Line = readonly [person: string, outcome: string, searches: number, ends?: Ends | undefined]

function linesOf(counts: NaturalFrequencies, ends: ReadonlyMap<string, Ends>): readonly Line[] {
  const each = leafCounts(counts)
  const [mated, sum] = [t('frequencies.table.mated'), t('frequencies.table.sum')]
  const missed: Line = [mated, t('frequencies.node.missed'), missedOf(counts), ends.get('missed')]
  return [
    ...LEAVES.map((leaf): Line => {
      const person = t(`frequencies.table.${branchOf(leaf)}`)
      return [person, t(`frequencies.node.${leaf}`), each[leaf], ends.get(leaf)]
    }),
    ...(ends.has('missed') ? [missed] : []),
    [mated, sum, counts.mated],
    [t('frequencies.table.nonMated'), sum, counts.nonMated],
    [t('frequencies.table.all'), sum, counts.searches],
  ]
}

type Ends = Readonly<{ low: number; high: number }>

/** Both ends of the numbers that a range is known of, in searches. */
function endsOf(
  { mated, nonMated }: NaturalFrequencies,
  ranges: FrequencyRanges | null,
): ReadonlyMap<string, Ends> {
  const ends = new Map<string, Ends>()
  if (ranges?.wrong && nonMated > 0) {
    const { low, high } = {
      low: Math.round(ranges.wrong.low * nonMated),
      high: Math.round(ranges.wrong.high * nonMated),
    }
    ends.set('wronglyMatched', { low, high })
    ends.set('rightNobody', { low: nonMated - high, high: nonMated - low })
  }
  if (ranges?.missed && mated > 0)
    ends.set('missed', {
      low: Math.round(ranges.missed.low * mated),
      high: Math.round(ranges.missed.high * mated),
    })
  return ends
}
