import {
  formatCount,
  formatDate,
  formatExpected,
  formatLarge,
  formatRate,
  formatThreshold,
} from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { EvidenceRow } from '../../state/evidence.ts'
import type { TableData } from '../../figures/frame/tableData.ts'
import { titleOf } from '../../words/presetTitle.ts'
import { thresholdText } from '../../words/thresholdNames.ts'

/** What was published: `people of color: 11 of 107 people wrongly matched`. */
export function resultWords({ published }: EvidenceRow): string {
  const { what, group, count, of, rate, period } = published
  const text =
    count === null
      ? t(`evidence.rate.${what}`, { rate: formatRate(rate) })
      : t(`evidence.row.${what}`, { count: formatCount(count), of: formatCount(of) })
  if (period !== undefined) {
    const [from, to] = period.map(formatDate) as [string, string]
    return t('evidence.row.period', { text, from, to })
  }
  return group === null ? text : t('evidence.row.group', { group, text })
}

/** That nobody printed the number a count is of; null where somebody did. */
export function workedOutWords({ published }: EvidenceRow): string | null {
  const { isWorkedOut, of } = published
  return isWorkedOut === true ? t('evidence.of.worked', { of: formatCount(of) }) : null
}

/** The setting the result was found at. */
export function settingWords({ scenario }: EvidenceRow): string {
  return t('evidence.at', {
    threshold: scenario.mode === 'rank' ? 'rank' : thresholdText(scenario, scenario.threshold),
    gallery: formatLarge(scenario.gallerySize),
    n: scenario.gallerySize,
  })
}

/** What of the setting was not published; null when all was. */
export function assumedWords({ published, scenario }: EvidenceRow): string | null {
  const threshold = published.threshold === null && scenario.mode === 'threshold'
  const gallery = published.gallerySize === null
  if (!threshold && !gallery) return null
  return t('evidence.at.assumed', {
    what: threshold && gallery ? 'both' : threshold ? 'threshold' : 'gallery',
  })
}

export function foundWords({ found }: EvidenceRow): string {
  const rate = formatRate(found.rate)
  if (found.low === null) return t('evidence.found', { rate })
  return t('evidence.foundInterval', { rate, low: formatRate(found.low), high: formatRate(found.high) })
}

export function modelWords({ model, counts, published }: EvidenceRow): string {
  const rate = formatRate(model.rate)
  if (counts === null) return t('evidence.model', { rate })
  return t('evidence.modelCount', {
    rate,
    expected: formatExpected(counts.expected),
    of: formatCount(published.of),
    low: formatCount(counts.low),
    high: formatCount(counts.high),
  })
}

/** Whether model and result agree, and what that is worth. */
export function verdictWords({ verdict, counts, published, found, model, chance }: EvidenceRow): string {
  const said = t(`evidence.verdict.${verdict}`, {
    expected: formatExpected(counts?.expected ?? null),
    count: formatCount(published.count),
    found: formatRate(found.rate),
    model: formatRate(model.rate),
  })
  const doesNotFit = verdict === 'modelLow' || verdict === 'modelHigh'
  if (!doesNotFit || chance === null) return said
  return `${said} ${t('evidence.verdict.luck', { n: formatLarge(atMostOneIn(chance)) })}`
}

/** 1 / chance, rounded down to one digit and a billion at most: "fewer than 1 of" it is then true. */
function atMostOneIn(chance: number): number {
  const n = Math.min(1e9, 1 / chance)
  const unit = 10 ** Math.floor(Math.log10(n))
  return Math.max(1, Math.floor(n / unit)) * unit
}

const COLUMNS = [
  ['test', false],
  ['result', false],
  ['threshold', true],
  ['gallery', true],
  ['published', true],
  ['interval', true],
  ['model', true],
  ['tests', true],
  ['verdict', false],
] as const

/** Every published result in numbers, a row each. */
export function evidenceTable(
  rows: readonly EvidenceRow[],
  caption = t('evidence.table.caption'),
): TableData {
  return {
    caption,
    columns: COLUMNS.map(([key, numeric]) => ({ key, label: t(`evidence.table.${key}`), numeric })),
    rows: rows.map(cellsOf),
    raw: rows.map(rawOf),
  }
}

function cellsOf(row: EvidenceRow): readonly string[] {
  const { preset, published, found, model, counts } = row
  return [
    titleOf(preset.id),
    resultWords(row),
    formatThreshold(published.threshold, preset.thresholds.unit),
    formatLarge(published.gallerySize),
    formatRate(found.rate),
    range(found.low, found.high, formatRate),
    formatRate(model.rate),
    range(counts?.low ?? null, counts?.high ?? null, formatCount),
    verdictWords(row),
  ]
}

function range(low: number | null, high: number | null, write: (value: number | null) => string): string {
  return low === null ? write(null) : t('evidence.range', { low: write(low), high: write(high) })
}

function rawOf(row: EvidenceRow): readonly (string | number | null)[] {
  const { preset, published, found, model, counts } = row
  return [
    titleOf(preset.id),
    resultWords(row),
    published.threshold,
    published.gallerySize,
    found.rate,
    found.low === null ? null : `${found.low}–${found.high}`,
    model.rate,
    counts && `${counts.low}–${counts.high}`,
    row.verdict,
  ]
}
