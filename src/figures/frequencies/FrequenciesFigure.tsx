import { useState } from 'react'
import type { NaturalFrequencies } from '../../engine/naturalFrequencies.ts'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { Figure } from '../frame/Figure.tsx'
import { useWidth } from '../frame/useWidth.ts'
import { frequenciesHeadline } from './frequenciesHeadline.ts'
import { frequenciesTable, frequenciesWords } from './frequenciesWords.ts'
import { NamedFraction } from './NamedFraction.tsx'
import { SearchBins } from './SearchBins.tsx'
import type { Leaf } from './searchCounts.ts'
import { TwoByTwo } from './TwoByTwo.tsx'
import '../frame/more.css'
import './frequencies.css'

export type FrequenciesFigureProps = Readonly<{
  /** About 1,000 searches in whole numbers that add up. */
  counts: NaturalFrequencies
  /** Exact rate of wrong matches when the person is not in the gallery, said when it is under one search; or null. */
  fpir: number | null
  /** Whether half are taken to be in the gallery where the scenario has nobody. */
  isStandIn?: boolean
}>

/** 1,000 searches sorted by what becomes of them; one step away the same as a 2 × 2 table and as a fraction. */
export function FrequenciesFigure({ counts, fpir, isStandIn = false }: FrequenciesFigureProps) {
  const [ref, width] = useWidth<HTMLDivElement>(640)
  const [highlighted, setHighlighted] = useState<readonly Leaf[] | null>(null)
  const [isTable, setTable] = useState(false)
  const words = frequenciesWords(counts, fpir, isStandIn)
  const total = formatCount(counts.searches)
  return (
    <Figure
      id="frequencies"
      title={frequenciesHeadline(counts, isStandIn)}
      subtitle={t('frequencies.subtitle', { total })}
      sentence={words}
      table={() => frequenciesTable(counts)}
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
