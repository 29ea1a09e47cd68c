import type { NaturalFrequencies } from '../../engine/naturalFrequencies.ts'
import { LEAVES, cellLeaves, countLeaves, leafCounts, type Branch, type Leaf } from './searchCounts.ts'

export type Node = Readonly<{ x: number; y: number; thickness: number; count: number }>
export type Link = Readonly<{ leaves: readonly Leaf[]; path: string; isDrawn: boolean }>
export type TreeGeometry = Readonly<{
  width: number
  height: number
  root: Node
  branches: Readonly<Record<Branch, Node>>
  leaves: Readonly<Record<Leaf, Node>>
  /** Bands from the root and from the branches; each is as thick as its searches are many. */
  links: readonly Link[]
}>

/** Height of all searches together, side by side. */
const BODY = 170
const TOP = 12
const LEAST = 1.5

/** Places the tree: bands as thick as the searches in them, ends far enough apart to be labelled. */
export function treeGeometry(counts: NaturalFrequencies, width: number): TreeGeometry {
  const labelRoom = width < 480 ? 138 : 200
  const xs = [58, width * (width < 480 ? 0.44 : 0.42), width - labelRoom] as const
  const scale = (count: number): number => (counts.searches > 0 ? (count / counts.searches) * BODY : 0)
  const each = leafCounts(counts)
  const spread = spreadLeaves(
    LEAVES.map((leaf) => scale(each[leaf])),
    width < 480 ? 52 : 40,
  )
  const height = spread.height + 2 * TOP
  const leafNode = (leaf: Leaf): Node => {
    const i = LEAVES.indexOf(leaf)
    return { x: xs[2], y: TOP + (spread.centres[i] ?? 0), thickness: scale(each[leaf]), count: each[leaf] }
  }
  const leaves = Object.fromEntries(LEAVES.map((leaf) => [leaf, leafNode(leaf)])) as Record<Leaf, Node>
  const branchNode = (branch: Branch): Node => {
    const of = cellLeaves({ branch, named: null })
    const middle = of.reduce((sum, leaf) => sum + leaves[leaf].y, 0) / of.length
    const count = countLeaves(counts, of)
    return { x: xs[1], y: middle, thickness: scale(count), count }
  }
  const branches = { mated: branchNode('mated'), nonMated: branchNode('nonMated') }
  const root = { x: xs[0], y: height / 2, thickness: scale(counts.searches), count: counts.searches }
  return { width, height, root, branches, leaves, links: links(root, branches, leaves) }
}

/** Centres of the ends: each at least a label's height from the next. */
function spreadLeaves(
  thickness: readonly number[],
  least: number,
): Readonly<{ centres: readonly number[]; height: number }> {
  let y = 0
  const centres = thickness.map((own) => {
    const room = Math.max(least, own + 10)
    y += room
    return y - room / 2
  })
  return { centres, height: y }
}

function links(root: Node, branches: Record<Branch, Node>, leaves: Record<Leaf, Node>): readonly Link[] {
  const list: Link[] = []
  let fromRoot = root.y - root.thickness / 2
  for (const branch of ['mated', 'nonMated'] as const) {
    const node = branches[branch]
    const of = cellLeaves({ branch, named: null })
    list.push({
      leaves: of,
      path: band(root.x, fromRoot, node.x, node.y - node.thickness / 2, node.thickness),
      isDrawn: node.count > 0,
    })
    fromRoot += node.thickness
    let from = node.y - node.thickness / 2
    for (const leaf of of) {
      const end = leaves[leaf]
      const path = band(node.x, from, end.x, end.y - end.thickness / 2, end.thickness)
      list.push({ leaves: [leaf], path, isDrawn: end.count > 0 })
      from += end.thickness
    }
  }
  return list
}

/** A band of constant thickness between two places, leaving and arriving level. Never thinner than can be seen. */
function band(x0: number, top0: number, x1: number, top1: number, own: number): string {
  const thickness = Math.max(LEAST, own)
  const middle = (x0 + x1) / 2
  const [a, b] = [top0 + thickness, top1 + thickness]
  return [
    `M${r(x0)} ${r(top0)}C${r(middle)} ${r(top0)} ${r(middle)} ${r(top1)} ${r(x1)} ${r(top1)}`,
    `V${r(b)}C${r(middle)} ${r(b)} ${r(middle)} ${r(a)} ${r(x0)} ${r(a)}Z`,
  ].join('')
}

function r(value: number): number {
  return Math.round(value * 100) / 100
}
