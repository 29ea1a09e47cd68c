import type { NaturalFrequencies } from '../../engine/naturalFrequencies.ts'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { BRANCHES, cellLeaves, countLeaves, type Cell, type Leaf } from './searchCounts.ts'
import './twoByTwo.css'

type Props = Readonly<{
  counts: NaturalFrequencies
  highlighted: readonly Leaf[] | null
  onHighlight: (leaves: readonly Leaf[] | null) => void
}>

const COLUMNS = [true, false, null] as const

/** The same searches crossed: in the gallery or not, someone named or nobody. Every number lights its bins. */
export function TwoByTwo({ counts, highlighted, onHighlight }: Props) {
  const row = (branch: Cell['branch'], label: string) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      {COLUMNS.map((named) => (
        <CellButton
          key={String(named)}
          cell={{ branch, named }}
          counts={counts}
          highlighted={highlighted}
          onHighlight={onHighlight}
        />
      ))}
    </tr>
  )
  return (
    <table className="frequencies-table" onPointerLeave={() => onHighlight(null)}>
      <caption>{t('frequencies.table.heading', { total: formatCount(counts.searches) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('frequencies.table.person')}</th>
          <th scope="col">{t('frequencies.table.named')}</th>
          <th scope="col">{t('frequencies.table.nobody')}</th>
          <th scope="col">{t('frequencies.table.sum')}</th>
        </tr>
      </thead>
      <tbody>
        {BRANCHES.map((branch) => row(branch, t(`frequencies.table.${branch}`)))}
        {row(null, t('frequencies.table.sum'))}
      </tbody>
    </table>
  )
}

function CellButton({ cell, counts, highlighted, onHighlight }: Props & { cell: Cell }) {
  const leaves = cellLeaves(cell)
  const n = countLeaves(counts, leaves)
  const count = formatCount(n)
  const isHighlighted =
    highlighted !== null && leaves.length > 0 && leaves.every((leaf) => highlighted.includes(leaf))
  const isSum = cell.branch === null || cell.named === null
  return (
    <td className={isSum ? 'frequencies-sum' : ''}>
      <button
        type="button"
        className={isHighlighted ? 'frequencies-highlighted' : ''}
        aria-label={`${t('frequencies.show', { n, count })}: ${cellName(cell)}`}
        aria-pressed={isHighlighted}
        onClick={() => onHighlight(leaves)}
        onFocus={() => onHighlight(leaves)}
        onBlur={() => onHighlight(null)}
        onPointerEnter={() => onHighlight(leaves)}
      >
        {count}
      </button>
    </td>
  )
}

/** Which numbers of the table meet in a cell: `In the gallery, Nobody is named`. */
function cellName({ branch, named }: Cell): string {
  const row = t(`frequencies.table.${branch ?? 'sum'}`)
  const column = named === null ? 'sum' : named ? 'named' : 'nobody'
  return `${row}, ${t(`frequencies.table.${column}`)}`
}
