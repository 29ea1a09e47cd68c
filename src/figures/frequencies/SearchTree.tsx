import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { BRANCHES, LEAVES, cellLeaves, type Leaf } from './searchCounts.ts'
import type { Node, TreeGeometry } from './treeGeometry.ts'

type Props = Readonly<{
  geometry: TreeGeometry
  /** Ends of the tree that are looked at; null for none in particular. */
  highlighted: readonly Leaf[] | null
  onHighlight: (leaves: readonly Leaf[] | null) => void
  label: string
}>

/** Searches as bands that split, each as thick as its searches are many; every end has its count beside it. */
export function SearchTree({ geometry, highlighted, onHighlight, label }: Props) {
  const { width, height, root, branches, leaves, links } = geometry
  const dim = (of: readonly Leaf[]): string =>
    highlighted !== null && !of.some((leaf) => highlighted.includes(leaf)) ? 'frequencies-dim' : ''
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      onPointerLeave={() => onHighlight(null)}
    >
      {links.map(
        (link) =>
          link.isDrawn && (
            <path
              key={link.leaves.join()}
              className={`frequencies-band ${bandClass(link.leaves)} ${dim(link.leaves)}`}
              d={link.path}
              onPointerEnter={() => onHighlight(link.leaves)}
            />
          ),
      )}
      <NodeLabel node={root} words={t('frequencies.node.all')} />
      {BRANCHES.map((branch) => (
        <g key={branch} className={`${dim(cellLeaves({ branch, named: null }))} ${none(branches[branch])}`}>
          <BranchLabel node={branches[branch]} words={t(`frequencies.node.${branch}`)} />
        </g>
      ))}
      {LEAVES.map((leaf) => (
        <g
          key={leaf}
          className={`${dim([leaf])} ${none(leaves[leaf])}`}
          onPointerEnter={() => onHighlight([leaf])}
        >
          <LeafLabel leaf={leaf} node={leaves[leaf]} width={width} />
        </g>
      ))}
    </svg>
  )
}

/** Where nothing ends, the words step back. */
function none({ count }: Node): string {
  return count === 0 ? 'frequencies-none' : ''
}

/** An end has its outcome's colour; what leads to it is neutral. */
function bandClass(of: readonly Leaf[]): string {
  const [leaf] = of
  return of.length === 1 && leaf !== undefined ? `frequencies-${leaf}` : 'frequencies-through'
}

function NodeLabel({ node, words }: { node: Node; words: string }) {
  const x = node.x - 6
  return (
    <g>
      <text className="frequencies-count" x={x} y={node.y} textAnchor="end">
        {formatCount(node.count)}
      </text>
      <text className="frequencies-soft" x={0} y={node.y + 16}>
        {words}
      </text>
    </g>
  )
}

/** In the middle of the tree the words stand on the neutral bands, over two lines. */
function BranchLabel({ node, words }: { node: Node; words: string }) {
  return (
    <g className="frequencies-halo">
      <text className="frequencies-count" x={node.x - 8} y={node.y - 4} textAnchor="end">
        {formatCount(node.count)}
      </text>
      {halves(words).map((line, i) => (
        <text
          key={line}
          className="frequencies-soft"
          x={node.x - 8}
          y={node.y + 11 + i * 14}
          textAnchor="end"
        >
          {line}
        </text>
      ))}
    </g>
  )
}

function LeafLabel({ leaf, node, width }: { leaf: Leaf; node: Node; width: number }) {
  const lines = width < 480 ? halves(t(`frequencies.node.${leaf}`)) : [t(`frequencies.node.${leaf}`)]
  const isMissed = leaf === 'wrongOnly' || leaf === 'missedNobody'
  return (
    <g>
      <rect x={node.x} y={node.y - 20} width={width - node.x} height={40} fill="transparent" />
      <text className={`frequencies-count frequencies-count-${leaf}`} x={node.x + 8} y={node.y - 2}>
        {formatCount(node.count)}
        {isMissed && (
          <tspan className="frequencies-missed" dx={6}>
            {t('frequencies.node.missed')}
          </tspan>
        )}
      </text>
      {lines.map((line, i) => (
        <text key={line} className="frequencies-soft" x={node.x + 8} y={node.y + 12 + i * 13}>
          {line}
        </text>
      ))}
    </g>
  )
}

/** A line of more than about 20 letters in two halves, split at the space nearest its middle. */
function halves(words: string): readonly string[] {
  if (words.length <= 20) return [words]
  const spaces = [...words.matchAll(/ /g)].map((match) => match.index)
  const middle = words.length / 2
  const at = spaces.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  return at === undefined ? [words] : [words.slice(0, at), words.slice(at + 1)]
}
