import { useState } from 'react'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { Figure } from '../frame/Figure.tsx'
import { useWidth } from '../frame/useWidth.ts'
import { MOST_MARKS } from './binGeometry.ts'
import type { FrequenciesData, FrequencyRanges } from './frequenciesData.ts'
import { frequenciesHeadline } from './frequenciesHeadline.ts'
import { frequenciesTable } from './frequenciesTable.ts'
import { frequenciesWords } from './frequenciesWords.ts'
import { NamedFraction } from './NamedFraction.tsx'
import { SearchBins } from './SearchBins.tsx'
import type { Leaf } from './searchCounts.ts'
import { TwoByTwo } from './TwoByTwo.tsx'
import '../frame/more.css'
import './frequencies.css'

export type FrequenciesFigureProps = FrequenciesData &
  Readonly<{
    /** Null while something is dragged. */
    ranges?: FrequencyRanges | null
    /** Whether half are taken to be in the gallery where the scenario has nobody. */
    isStandIn?: boolean
  }>

/** Many searches sorted by what becomes of them; one step away the same as a 2 × 2 table and as a fraction. */
export function FrequenciesFigure(props: FrequenciesFigureProps) {
  const { counts, fpir, enrolled, isStandIn = false, ranges = null } = props
  const [ref, width] = useWidth<HTMLDivElement>(640)
  const [highlighted, setHighlighted] = useState<readonly Leaf[] | null>(null)
  const [isTable, setTable] = useState(false)
  const words = frequenciesWords(counts, fpir, isStandIn, ranges)
  const total = formatCount(counts.searches)
  return (
    <Figure
      id="frequencies"
      title={frequenciesHeadline(counts, enrolled)}
      subtitle={t('frequencies.subtitle', { total, unit: counts.searches > MOST_MARKS ? 'many' : 'one' })}
      sentence={words}
      table={() => frequenciesTable(counts, ranges)}
    >
      <div className="frequencies" ref={ref}>
        <SearchBins counts={counts} width={width} highlighted={highlighted} />
        <details className="figure-more" onToggle={(event) => setTable(event.currentTarget.open)}>
          <summary data-no-export="">{t('frequencies.table.show')}</summary>
          {isTable && (
            <div className="frequencies-below">
              <div>
                <TwoByTwo counts={counts} highlighted={highlighted} onHighlight={setHighlighted} />
                <p className="frequencies-hand" data-no-export="">
                  {t('frequencies.hand')}
                </p>
              </div>
              <div className="frequencies-fraction">
                <p className="frequencies-note">{t('frequencies.fraction')}</p>
                <NamedFraction
                  counts={counts}
                  width={Math.min(width, width < 760 ? width : width / 2 - 16)}
                />
              </div>
            </div>
          )}
        </details>
      </div>
    </Figure>
  )
}
