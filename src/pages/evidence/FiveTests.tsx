import { SharesChart } from '../../figures/shares/SharesChart.tsx'
import { Figure } from '../../figures/frame/Figure.tsx'
import { t } from '../../i18n/translate.ts'
import { DEFAULT_SCENARIO } from '../../scenario/presets/index.ts'
import type { EvidenceRow } from '../../state/evidence.ts'
import { currentLink } from '../../state/address.ts'
import { evidenceTable } from './evidenceTable.ts'
import { drawnRow, fiveTestsWords, testLabel } from './fiveTests.ts'

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
        table={() => evidenceTable(rows)}
        exportInfo={{
          settings: t('evidence.figure.settings'),
          seed: DEFAULT_SCENARIO.seed,
          link: `${currentLink().split('?')[0]}#evidence`,
        }}
        headingLevel={3}
      >
        <SharesChart rows={rows.map((row) => drawnRow(row, testLabel(row)))} isSmall words={words} />
      </Figure>
    </div>
  )
}
