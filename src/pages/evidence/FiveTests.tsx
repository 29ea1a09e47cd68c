import { SharesChart, type SharesRow } from '../../figures/shares/SharesChart.tsx'
import { Figure } from '../../figures/frame/Figure.tsx'
import { t } from '../../i18n/translate.ts'
import { DEFAULT_SCENARIO, presetById } from '../../scenario/presets/index.ts'
import { type EvidenceRow, evidenceOf } from '../../state/evidence.ts'
import { currentLink } from '../../state/address.ts'
import { evidenceTable } from './evidenceWords.ts'
import { formatCount, formatList, formatRate, formatThreshold } from '../../i18n/format.ts'
import { titleOf } from '../../words/presetTitle.ts'

/** The same product at the same threshold, five times: how far published tests lie apart. */
export function FiveTests({ rows }: Readonly<{ rows: readonly EvidenceRow[] }>) {
  const words = fiveTestsWords(rows)
  return (
    <div className="ev-five">
      <Figure
        id="five-tests"
        title={t('evidence.figure.title')}
        subtitle={t('evidence.figure.subtitle')}
        sentence={words}
        table={() => evidenceTable(rows, `${t('evidence.table.caption')}: ${t('evidence.figure.drawing')}`)}
        exportInfo={{
          settings: t('evidence.figure.settings'),
          seed: DEFAULT_SCENARIO.seed,
          link: `${currentLink().split('?')[0]}#evidence`,
        }}
        headingLevel={3}
      >
        <SharesChart
          rows={rows.map((row) => drawnRow(row, testLabel(row)))}
          isSmall
          words={t('evidence.figure.drawing')}
        />
      </Figure>
    </div>
  )
}

/** The five published tests of one product at its default of 80 %: preset, and the place among its results. */
const TESTS: readonly (readonly [string, number])[] = [
  ['aclu-2018', 0],
  ['california-2019', 0],
  ['massachusetts-2019', 0],
  ['comparitech-2020', 1],
  ['comparitech-2020', 2],
]

export function fiveTests(): readonly EvidenceRow[] {
  return TESTS.flatMap(([id, place]) => {
    const preset = presetById(id)
    const row = preset && evidenceOf(preset)[place]
    return row ? [row] : []
  })
}

/** The shares as a list: `5.2%, 22%, 14%, 6% and 5.1%`. */
export function shareList(rows: readonly EvidenceRow[]): string {
  return formatList(rows.map(({ found }) => formatRate(found.rate)))
}

export function drawnRow(row: EvidenceRow, label: string | null = null): SharesRow {
  const { preset, published, found, model } = row
  return {
    key: `${preset.id} ${published.what} ${published.group ?? ''} ${published.rate}`,
    label,
    found,
    model,
    isWrong: published.what === 'wronglyMatched' || published.what === 'wrongAlerts',
  }
}

export function testLabel({ preset, published, found }: EvidenceRow): string {
  const { group, count, of } = published
  return t(group === null ? 'evidence.figure.label' : 'evidence.figure.labelGroup', {
    place: titleOf(preset.id),
    group: group ?? '',
    share: formatRate(found.rate),
    count: formatCount(count),
    of: formatCount(of),
  })
}

/** The figure in words: how many of the tests the model agrees with, and which it does not. */
export function fiveTestsWords(rows: readonly EvidenceRow[]): string {
  const outside = rows.filter(({ verdict }) => verdict === 'modelLow' || verdict === 'modelHigh')
  return t('evidence.figure.words', {
    n: outside.length,
    all: formatCount(rows.length),
    inside: formatCount(rows.length - outside.length),
    threshold: formatThreshold(80, 'percent'),
    list: formatList(outside.map(({ preset }) => titleOf(preset.id))),
  })
}
