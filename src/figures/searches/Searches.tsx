import { useState } from 'react'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { Figure, type FigureProps } from '../frame/Figure.tsx'
import { usePictureHeight } from '../frame/usePictureHeight.ts'
import { useWidth } from '../frame/useWidth.ts'
import type { ThresholdInForce } from '../../words/atThreshold.ts'
import { SearchBlockView } from './SearchBlockView.tsx'
import { SearchesCursor } from './SearchesCursor.tsx'
import { SearchesKey } from './SearchesKey.tsx'
import { SearchesLabel } from './SearchesLabel.tsx'
import { totalCounts, type SearchCounts } from './searchesCounts.ts'
import type { SearchColumns, SearchGroup } from './searchesData.ts'
import { searchesFinding, searchesTable, searchesWords, withChosen } from './searchesWords.ts'
import { useSearches } from './useSearches.ts'
import './Searches.css'

export type SearchesProps = SearchColumns &
  Readonly<{
    groups: readonly SearchGroup[]
    /** Outcomes of the same searches at the comparison threshold. */
    comparisonOutcome: Uint8Array | null
    /** Expected number of wrongly matched people, by group. */
    averages: readonly number[]
    /** Whether the run was picked by hand for what it finds. */
    isChosen: boolean
    threshold: ThresholdInForce
    comparison: number | null
    picked: number | null
    onPick: (probe: number | null) => void
    /** A number in the text is being pointed at: the people it counts light up. */
    lit: 'wronglyMatched' | 'missed' | null
    /** Pixels there are for all marks together; 220 by default. */
    height?: number
    title?: string
  }> &
  Pick<FigureProps, 'actions'>

/** Every search as a mark, by group, errors gathered at the front. */
export function Searches(props: SearchesProps) {
  const { groups, outcome, threshold, comparison, picked, lit } = props
  // A comparison with itself says nothing twice.
  const then = comparison === threshold ? null : props.comparisonOutcome
  const [ref, width] = useWidth<HTMLDivElement>(792)
  // Its labels and its key take the rest.
  const height = Math.max(90, usePictureHeight((props.height ?? 220) + 116, width) - 116)
  const [cursor, setCursor] = useState<number | null>(null)
  const picture = useSearches(groups, props, then, width, height, props.averages)
  const all = totalCounts(picture.counts)
  const both = all.mated > 0 && all.nonMated > 0
  const who = both ? 'some' : all.mated > 0 ? 'all' : 'none'
  return (
    <Figure
      id="searches"
      title={props.title ?? t('searches.title', { n: outcome.length, count: formatCount(outcome.length) })}
      finding={searchesFinding(all)}
      subtitle={t('searches.howToRead', { who })}
      sentence={withChosen(
        searchesWords(picture.counts, threshold, then === null ? null : comparison),
        props.isChosen,
      )}
      table={() => searchesTable(picture.counts, threshold, then === null ? null : comparison)}
      headingLevel={2}
      actions={props.actions}
    >
      <div className="searches" ref={ref} data-lit={lit ?? undefined}>
        {picture.blocks.map((block, index) => (
          <div className="searches-block" key={`${block.group}-${block.isMated}`}>
            <SearchesLabel
              counts={picture.counts[block.group]}
              isMated={block.isMated}
              first={picture.blocks[index - 1]?.group !== block.group}
              both={both}
              comparison={then === null ? null : comparison}
              narrow={width < (both ? 480 : 400)}
            />
            <SearchBlockView
              block={block}
              probes={picture.drawn[index] ?? []}
              grid={picture.grid}
              width={width}
              outcome={outcome}
              then={then}
              picked={picked}
              cursor={cursor}
            />
          </div>
        ))}
        <SearchesCursor
          picture={picture}
          groups={groups}
          outcome={outcome}
          cursor={cursor}
          onCursor={setCursor}
          picked={picked}
          onPick={props.onPick}
        />
      </div>
      <SearchesKey
        grid={picture.grid}
        all={all}
        comparison={then === null ? null : comparison}
        raised={isRaised(comparison, threshold, all)}
      />
    </Figure>
  )
}

/** Whether the threshold is above the one it is compared with; where each group has its own, the counts tell. */
function isRaised(comparison: number | null, threshold: ThresholdInForce, all: SearchCounts): boolean {
  if (comparison === null || threshold === 'none') return false
  return threshold === 'own' ? (all.wrongThen ?? 0) > all.wrong : comparison < threshold
}
