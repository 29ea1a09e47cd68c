/** Nodes and weights of the 12-point Gauss-Legendre rule on [-1, 1], the positive half (Abramowitz and Stegun 25.4). */
const NODES = [
  0.12523340851146891547, 0.36783149899818019375, 0.5873179542866174473, 0.76990267419430468704,
  0.90411725637047485668, 0.98156063424671925069,
]
const WEIGHTS = [
  0.249147045813402785, 0.23349253653835480876, 0.20316742672306592175, 0.16007832854334622633,
  0.10693932599531843096, 0.04717533638651182719,
]

/** Calls `visit(x, weight)` for every node of one panel from `low` to `high`. */
export function panel(low: number, high: number, visit: (x: number, weight: number) => void): void {
  const middle = (low + high) / 2
  const half = (high - low) / 2
  for (let i = 0; i < NODES.length; i += 1) {
    const offset = half * NODES[i]!
    const weight = half * WEIGHTS[i]!
    visit(middle - offset, weight)
    visit(middle + offset, weight)
  }
}
