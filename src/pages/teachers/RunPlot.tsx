import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { Runs } from './classRuns.ts'

const WIDTH = 640
const BARS = 90
const DOT = 12
const LABEL = 18

/** Bars for the model above the line of counts, a dot a pupil below it. */
export function RunPlot({
  pupils,
  model,
  summary,
}: Pick<Runs, 'pupils' | 'model'> & Readonly<{ summary: string }>) {
  const [low, high] = [
    Math.min(pupils[0] ?? 0, model[0] ?? 0),
    Math.max(pupils.at(-1) ?? 0, model.at(-1) ?? 0),
  ]
  const bins = binsOf(low, high)
  const columns = bins.map(([from, to]) => ({
    from,
    to,
    pupils: countIn(pupils, from, to),
    tests: countIn(model, from, to),
  }))
  const most = Math.max(1, ...columns.map(({ tests }) => tests))
  const deep = Math.max(1, ...columns.map((column) => column.pupils))
  const step = WIDTH / columns.length
  const size = Math.min(DOT, step)
  const height = BARS + LABEL + deep * size + 8
  return (
    <figure className="class-plot">
      <p>{summary}</p>
      <svg viewBox={`-8 0 ${WIDTH + 16} ${height}`} role="img" aria-label={summary}>
        {columns.map(({ from, tests, pupils: dots }, i) => (
          <g key={from}>
            <rect
              className="run-bar"
              x={i * step + 0.5}
              y={BARS - (BARS * tests) / most}
              width={Math.max(1, step - 1)}
              height={(BARS * tests) / most}
            />
            {Array.from({ length: dots }, (_, level) => (
              <circle
                key={level}
                className="class-dot"
                cx={(i + 0.5) * step}
                cy={BARS + LABEL + (level + 0.5) * size}
                r={size / 2 - 1.5}
              />
            ))}
          </g>
        ))}
        <line className="class-axis" x1={0} x2={WIDTH} y1={BARS} y2={BARS} />
        {ticksOf(columns.length).map((i) => (
          <text key={i} className="run-tick" x={(i + 0.5) * step} y={BARS + LABEL - 4} textAnchor="middle">
            {formatCount(columns[i]?.from ?? 0)}
          </text>
        ))}
      </svg>
      <details>
        <summary>{t('figure.showTable')}</summary>
        <table className="teachers-table">
          <thead>
            <tr>
              <th scope="col">{t('teach.runs.count')}</th>
              <th scope="col">{t('teach.runs.pupils')}</th>
              <th scope="col">{t('teach.runs.tests')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr key={column.from}>
                <th scope="row">{rangeText(column.from, column.to)}</th>
                <td>{formatCount(column.pupils)}</td>
                <td>{formatCount(column.tests)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

/** Most columns that can still be told apart. */
const MOST_COLUMNS = 53

/** The counts from `low` to `high`, both included, in columns of equal width: one count each where there is room. */
function binsOf(low: number, high: number): readonly (readonly [from: number, to: number])[] {
  const width = Math.ceil((high - low + 1) / MOST_COLUMNS)
  return Array.from({ length: Math.ceil((high - low + 1) / width) }, (_, i) => [
    low + i * width,
    low + (i + 1) * width - 1,
  ])
}

function countIn(counts: readonly number[], from: number, to: number): number {
  return counts.filter((count) => count >= from && count <= to).length
}

function rangeText(from: number, to: number): string {
  return from === to ? formatCount(from) : `${formatCount(from)}–${formatCount(to)}`
}

function ticksOf(columns: number): readonly number[] {
  return [...new Set([0, 0.25, 0.5, 0.75, 1].map((share) => Math.round(share * (columns - 1))))]
}
