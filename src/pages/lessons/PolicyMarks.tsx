const MARKS = 100
const IN_ROW = 25
const SIDE = 12
const GAP = 2

/** A share of people as squares, a hundred for all of them; the last one is filled as far as it counts. */
export function PolicyMarks({ count, of }: Readonly<{ count: number; of: number }>) {
  const filled = of === 0 ? 0 : (MARKS * count) / of
  return (
    <svg
      className="policy-marks"
      viewBox={`0 0 ${IN_ROW * SIDE} ${(MARKS / IN_ROW) * SIDE}`}
      aria-hidden="true"
    >
      {Array.from({ length: MARKS }, (_, i) => {
        const [x, y] = [(i % IN_ROW) * SIDE + 1, Math.floor(i / IN_ROW) * SIDE + 1]
        const share = Math.min(1, Math.max(0, filled - i))
        return (
          <g key={i}>
            <rect className="policy-mark" x={x} y={y} width={SIDE - GAP} height={SIDE - GAP} />
            {share > 0 && (
              <rect
                className="policy-mark-hit"
                x={x}
                y={y}
                width={(SIDE - GAP) * share}
                height={SIDE - GAP}
              />
            )}
          </g>
        )
      })}
    </svg>
  )
}
