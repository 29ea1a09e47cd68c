import { SharesChart } from '../../figures/shares/SharesChart.tsx'
import { rich } from '../../i18n/rich.tsx'
import { t } from '../../i18n/translate.ts'
import type { EvidenceRow } from '../../state/evidence.ts'
import { Chip } from '../../ui/Chip.tsx'
import { SourceLink } from '../../ui/SourceLink.tsx'
import {
  assumedWords,
  foundWords,
  modelWords,
  resultWords,
  settingWords,
  verdictWords,
  workedOutWords,
} from './evidenceWords.ts'
import { drawnRow } from './FiveTests.tsx'

type Props = Readonly<{
  row: EvidenceRow
  hidesAssumed: boolean
  load: Readonly<{ label: string; act: () => void }> | null
}>

/** One published result: what was found, what the model gives, both on one ruler, and whether they agree. */
export function EvidenceItem({ row, hidesAssumed, load }: Props) {
  const [result, found, model] = [resultWords(row), foundWords(row), modelWords(row)]
  const assumed = assumedWords(row)
  const workedOut = workedOutWords(row)
  const { verdict, published } = row
  const fails = verdict === 'modelLow' || verdict === 'modelHigh'
  return (
    <li className="ev-row">
      <div className="ev-found">
        <p className="ev-result">
          {result} <Chip kind={workedOut === null ? 'measured' : 'worked'} />
        </p>
        <p>
          {settingWords(row)} {workedOut}{' '}
          {assumed !== null && !hidesAssumed && (
            <>
              {assumed} <Chip kind="assumed" />
            </>
          )}
        </p>
        <p>
          {rich(
            'evidence.source',
            { source: published.source.publisher },
            { link: () => <SourceLink source={published.source} /> },
          )}
        </p>
      </div>
      <div className="ev-drawing">
        <SharesChart
          rows={[drawnRow(row)]}
          isSmall={published.what === 'wronglyMatched'}
          words={`${result}. ${found} ${model}`}
        />
        <p>{found}</p>
        <p>
          {model} <Chip kind="worked" />
        </p>
      </div>
      <div className="ev-verdict">
        <p className={fails ? 'ev-fails' : 'ev-agrees'}>{verdictWords(row)}</p>
        {load && (
          <button type="button" className="button" aria-label={load.label} onClick={load.act}>
            {t('evidence.load')}
          </button>
        )}
      </div>
    </li>
  )
}
