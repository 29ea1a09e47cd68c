import { centralCounts, type CountDistribution } from '../../engine/repeats.ts'
import { formatCount, formatExpected, formatCompact, oneIn } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { ShareFound } from '../../state/repeated.ts'
import { atThreshold, type ThresholdInForce } from '../../words/atThreshold.ts'
import type { TableData } from '../frame/tableData.ts'
import { chooseColumns, columnChances, columnOf, pmfMean } from './repeatGeometry.ts'

/** A count that somebody found in one real test, and how often the model gives as many. */
export type PublishedCount = Readonly<{
  /** `The ACLU found` */
  who: string
  count: number
  /** P(X >= count) and P(X <= count), exact, 0 to 1. */
  atLeast: number
  atMost: number
  /** The model was set so as to give this count: that it does proves nothing. */
  isSolved: boolean
}>

export type RepeatInWords = Readonly<{
  threshold: ThresholdInForce
  pmf: CountDistribution
  published: PublishedCount | null
  share: ShareFound | null
  /** People wrongly matched in the run on the screen. */
  thisRun: number | null
  /** Everybody who can be is wrongly matched in every test: all that varies is how many are not enrolled. */
  areAllWrong?: boolean
  /** The share of those searched for who are assumed to be enrolled, in words; `none` for none. */
  enrolled?: string
}>

/** The figure in words: the usual range, the published count and whether luck explains it, the group's share. */
export function repeatWords({
  threshold,
  pmf,
  published,
  share,
  thisRun,
  areAllWrong,
}: RepeatInWords): string {
  return [
    areAllWrong ? t('repeat.words.all', rangeValues(pmf)) : rangeWords(threshold, pmf),
    published && publishedWords(published),
    share && shareWords(share),
    thisRun === null ? null : t('repeat.words.thisRun', { count: formatCount(thisRun) }),
  ]
    .filter((part) => part !== null)
    .join(' ')
}

/** The finding, as the figure's heading: what was found in the one real test, and how far luck moves the count. */
export function repeatHeadline({
  threshold,
  pmf,
  published,
  areAllWrong,
  enrolled = 'none',
}: RepeatInWords): string {
  if (areAllWrong) return t('repeat.headline.all')
  const nobody = pmf.first === 0 ? (pmf.chances[0] ?? 0) : 0
  if (published === null && pmfMean(pmf) < 1) {
    const chance = chanceWords(Math.max(0, 1 - nobody))
    return t('repeat.headline.rare', { at: atThreshold(threshold), chance, enrolled })
  }
  const values = { ...rangeValues(pmf), enrolled }
  if (published === null) return t('repeat.headline.luck', values)
  const { who, count } = published
  return t('repeat.headline.published', { ...values, who, count: formatCount(count) })
}

function rangeValues(pmf: CountDistribution) {
  const { low, high } = centralCounts(pmf)
  return { low: formatCount(low), high: formatCount(high), same: low === high ? 'yes' : 'no' }
}

function rangeWords(threshold: ThresholdInForce, pmf: CountDistribution): string {
  const at = atThreshold(threshold)
  const mean = pmfMean(pmf)
  const nobody = pmf.first === 0 ? (pmf.chances[0] ?? 0) : 0
  if (mean < 1) return t('repeat.words.rare', { at, chance: chanceWords(Math.max(0, 1 - nobody)) })
  const { low, high } = centralCounts(pmf)
  const values = { at, mean: formatExpected(mean) }
  if (low === high) return t('repeat.words.range.same', { ...values, low })
  return t('repeat.words.range', { ...values, low: formatCount(low), high: formatCount(high) })
}

export function publishedWords({ who, count, atLeast, atMost, isSolved }: PublishedCount): string {
  const isFew = atMost < atLeast
  const chance = isFew ? atMost : atLeast
  const id = isFew ? 'repeat.words.few' : 'repeat.words.published'
  const words = t(id, { who, count: formatCount(count), chance: chanceWords(chance) })
  return `${words} ${t(`repeat.verdict.${isSolved ? 'solved' : luckVerdict(chance)}`)}`
}

export function shareWords({ label, count, of, atLeast }: ShareFound): string {
  const words = t('repeat.share.words', {
    label,
    count: formatCount(count),
    of: formatCount(of),
    chance: chanceWords(atLeast),
  })
  return `${words} ${t(`repeat.verdict.${luckVerdict(atLeast)}`)}`
}

/** Tests by count: run and expected, in the drawing's columns. */
export function repeatTable(figure: RepeatInWords & { runs: ArrayLike<number>; shown: number }): TableData {
  const { pmf, runs, shown } = figure
  const columns = chooseColumns([pmf], [])
  const drawn = new Uint32Array(columns.count)
  for (let i = 0; i < Math.min(shown, runs.length); i += 1) drawn[columnOf(columns, runs[i] ?? 0)]! += 1
  const expected = columnChances(columns, pmf).map((chance) => chance * shown)
  const ends = Array.from({ length: columns.count }, (_, i) => columns.start + i * columns.step)
  const name = (low: number): string =>
    columns.step === 1
      ? formatCount(low)
      : t('repeat.table.range', { low: formatCount(low), high: formatCount(low + columns.step - 1) })
  return {
    caption: t('repeat.table.caption'),
    columns: [
      { key: 'count', label: t('repeat.table.count'), numeric: true },
      { key: 'runs', label: t('repeat.table.runs', { shown: formatCount(shown) }), numeric: true },
      { key: 'expected', label: t('repeat.table.expected', { shown: formatCount(shown) }), numeric: true },
    ],
    rows: ends.map((low, i) => [name(low), formatCount(drawn[i] ?? 0), formatExpected(expected[i] ?? 0)]),
    raw: ends.map((low, i) => [columns.step === 1 ? low : name(low), drawn[i] ?? 0, expected[i] ?? 0]),
  }
}

/** A chance, 0 to 1, as tests: out of 1,000 as long as that gives one, else one in so many. */
export function chanceWords(chance: number): string {
  if (chance > 0.9995) return t('repeat.chance.always')
  if (chance >= 0.001) {
    const count = chance * 1000
    return t('repeat.chance.per', {
      count: count < 9.5 ? formatExpected(Math.round(count)) : formatCount(count),
    })
  }
  if (chance <= 0) return t('repeat.chance.never')
  if (chance < 1e-9) return t('repeat.chance.tiny')
  const n = oneIn(chance) ?? 1e9
  return t('repeat.chance.oneIn', { n: n < 1e6 ? formatCount(n) : formatCompact(n) })
}

/** What a chance says of luck: usual above 1 in 20, rare above 1 in 200. */
export function luckVerdict(chance: number): 'usual' | 'rare' | 'no' {
  if (chance > 0.05) return 'usual'
  return chance > 0.005 ? 'rare' : 'no'
}
