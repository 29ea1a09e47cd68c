import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { nameWith } from '../../ui/nameWith.ts'

export type DotPlotProps = Readonly<{
  /** The heading of the step that was guessed at. */
  headingId: string
  /** Places of the guesses and of the model's answers, 0 to 1. */
  dots: readonly number[]
  answers: readonly number[]
  ticks: readonly Readonly<{ at: number; text: string }>[]
  answerText: string
  /** The same as a table. */
  summary: readonly Readonly<{ label: string; count: number }>[]
}>

const WIDTH = 640
const DOT = 12
const COLUMNS = Math.floor(WIDTH / DOT)
const LINE_TOP = 6

/** The dots of one place stand on each other. */
function stack(dots: readonly number[]): readonly Readonly<{ x: number; level: number }>[] {
  const heights = new Map<number, number>()
  return dots
    .toSorted((a, b) => a - b)
    .map((at) => {
      const column = Math.min(COLUMNS - 1, Math.floor(at * COLUMNS))
      const level = heights.get(column) ?? 0
      heights.set(column, level + 1)
      return { x: (column + 0.5) * DOT, level }
    })
}

/** The class's guesses as dots, hollow as a pupil's own guess is, and the model's answer as a line. */
export function DotPlot({ headingId, dots, answers, ticks, answerText, summary }: DotPlotProps) {
  const stacked = stack(dots)
  const levels = stacked.reduce((most, { level }) => Math.max(most, level + 1), 3)
  const base = LINE_TOP + levels * DOT + 6
  const model = t('teach.class.model', { answer: answerText })
  return (
    <figure className="class-plot">
      <figcaption className="class-model">{model}</figcaption>
      <svg
        viewBox={`-8 0 ${WIDTH + 16} ${base + 4}`}
        role="img"
        aria-label={t('teach.class.plot', { n: dots.length, answer: answerText })}
      >
        <line className="class-axis" x1={0} x2={WIDTH} y1={base} y2={base} />
        {answers.map((at, key) => (
          <line
            key={key}
            className="class-answer"
            x1={at * WIDTH}
            x2={at * WIDTH}
            y1={LINE_TOP - 4}
            y2={base}
          />
        ))}
        {stacked.map(({ x, level }, key) => (
          <circle
            key={key}
            className="class-dot"
            cx={x}
            cy={base - DOT / 2 - 3 - level * DOT}
            r={DOT / 2 - 1.5}
          />
        ))}
      </svg>
      <p className={ticks.length > 2 ? 'class-ticks class-ticks-even' : 'class-ticks'} aria-hidden="true">
        {ticks.map(({ text }, key) => (
          <span key={key}>{text}</span>
        ))}
      </p>
      <details>
        <summary {...nameWith(headingId, 'table')}>{t('figure.showTable')}</summary>
        <table className="teachers-table">
          <caption>{model}</caption>
          <tbody>
            {summary.map(({ label, count }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{formatCount(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
