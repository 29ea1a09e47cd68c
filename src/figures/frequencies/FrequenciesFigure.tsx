import { useMemo, useState } from 'react'
import type { NaturalFrequencies } from '../../engine/naturalFrequencies.ts'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { Figure } from '../frame/Figure.tsx'
import { useWidth } from '../frame/useWidth.ts'
import { frequenciesTable, frequenciesWords } from './frequenciesWords.ts'
import { NamedFraction } from './NamedFraction.tsx'
import type { Leaf } from './searchCounts.ts'
import { SearchTree } from './SearchTree.tsx'
import { treeGeometry } from './treeGeometry.ts'
import { TwoByTwo } from './TwoByTwo.tsx'
import './frequencies.css'

export type FrequenciesFigureProps = Readonly<{
  /** About 1,000 searches in whole numbers that add up. */
  counts: NaturalFrequencies
  /** Exact rate of wrong matches when the person is not in the gallery, said when it is under one search; or null. */
  fpir: number | null
}>

/** 1,000 searches as a tree, as a 2 × 2 table, and as the fraction everyone gets wrong: is the first name right? */
export function FrequenciesFigure({ counts, fpir }: FrequenciesFigureProps) {
  const [ref, width] = useWidth<HTMLDivElement>(640)
  const [highlighted, setHighlighted] = useState<readonly Leaf[] | null>(null)
  const geometry = useMemo(() => treeGeometry(counts, width), [counts, width])
  const words = frequenciesWords(counts, fpir)
  return (
    <Figure
      id="frequencies"
      title={t('frequencies.title', { total: formatCount(counts.searches) })}
      subtitle={t('frequencies.subtitle')}
      sentence={words}
      table={() => frequenciesTable(counts)}
    >
      <div className="frequencies" ref={ref}>
        <SearchTree
          geometry={geometry}
          highlighted={highlighted}
          onHighlight={setHighlighted}
          label={words}
        />
        <div className="frequencies-below">
          <div>
            <TwoByTwo counts={counts} highlighted={highlighted} onHighlight={setHighlighted} />
            <p className="frequencies-hand" data-no-export="">
              {t('frequencies.hand')}
            </p>
          </div>
          <div className="frequencies-fraction">
            <p className="frequencies-note">{t('frequencies.fraction')}</p>
            <NamedFraction counts={counts} width={Math.min(width, width < 760 ? width : width / 2 - 16)} />
          </div>
        </div>
      </div>
    </Figure>
  )
}
