import { useMemo } from 'react'
import type { NaturalFrequencies } from '../../engine/naturalFrequencies.ts'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { MarkGrid } from '../frame/markRows.ts'
import { binGrid, sides, type Bin } from './binGeometry.ts'
import { BinMarks } from './BinMarks.tsx'
import type { Leaf } from './searchCounts.ts'
import { useMovingMarks } from './useMovingMarks.ts'

type SearchBinsProps = Readonly<{
  counts: NaturalFrequencies
  /** Of the picture, in pixels. */
  width: number
  /** Bins that are looked at; null for none in particular. */
  highlighted: readonly Leaf[] | null
}>

/** Every search as a mark, sorted into bins by what becomes of it; a bin that holds none is not there. */
export function SearchBins({ counts, width, highlighted }: SearchBinsProps) {
  const shown = useMemo(() => sides(counts), [counts])
  const grid = useMemo(() => binGrid(width, shown.length), [width, shown.length])
  const ref = useMovingMarks(counts, grid)
  return (
    <div className="frequencies-sides" role="group" aria-label={t('frequencies.drawing')} ref={ref}>
      {shown.map(({ branch, count, bins }) => (
        <div key={branch} className="frequencies-side">
          <p className="frequencies-side-name">
            <b>{formatCount(count)}</b> {t(`frequencies.node.${branch}`)}
          </p>
          {bins.map((bin) => (
            <BinView
              key={bin.leaf}
              bin={bin}
              grid={grid}
              isDim={highlighted !== null && !highlighted.includes(bin.leaf)}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

function BinView({ bin, grid, isDim }: Readonly<{ bin: Bin; grid: MarkGrid; isDim: boolean }>) {
  const { leaf, count, unit } = bin
  const isMissed = leaf === 'wrongOnly' || leaf === 'missedNobody'
  return (
    <div className={isDim ? 'frequencies-bin frequencies-dim' : 'frequencies-bin'}>
      <p className="frequencies-bin-name">
        <b className={`frequencies-count-${leaf}`}>
          {formatCount(count)}
          {isMissed && ` ${t('frequencies.node.missed')}`}
        </b>{' '}
        {t(`frequencies.node.${leaf}`)}
        {unit > 1 && ` ${t('frequencies.unit', { n: formatCount(unit) })}`}
      </p>
      <BinMarks leaf={leaf} count={Math.round(count / unit)} grid={grid} />
    </div>
  )
}
