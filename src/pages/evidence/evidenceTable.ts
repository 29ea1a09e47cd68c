import type { TableData } from '../../figures/frame/tableData.ts'
import { formatCount, formatLarge, formatRate, formatThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { EvidenceRow } from '../../state/evidence.ts'
import { titleOf } from '../../words/presetTitle.ts'
import { resultWords, verdictWords } from './evidenceWords.ts'

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
export function evidenceTable(rows: readonly EvidenceRow[]): TableData {
  return {
    caption: t('evidence.table.caption'),
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
    formatThreshold(published.threshold),
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
