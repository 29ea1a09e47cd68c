import { squareField } from '../../figures/frame/manyMarks.ts'
import { formatCount, formatList, formatThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { writeValue } from '../../i18n/writeValue.ts'
import type { Step } from '../../lessons/lesson.ts'
import { readNumber } from '../../lessons/readings.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { candidatesAt } from '../../state/candidatesAt.ts'

/** What a step starts from, drawn in black and white for its own seed. It shows nothing that is still to be guessed. */
export function PaperFigure({ step }: Readonly<{ step: Step }>) {
  const { pick, scenario, figures } = step
  const probe = pick === null ? null : readNumber(scenario, pick)
  if (probe !== null) return <PaperLineup step={step} probe={probe} />
  return figures.includes('searches') ? <PaperPeople step={step} /> : <PaperSetting step={step} />
}

const WIDTH = 320
const SQUARE = 9
const IN_ROW = Math.floor(WIDTH / SQUARE)
/** More squares than this are too small to shade. */
const MOST_SQUARES = 560

/** Everybody searched for, as empty squares: a guess can be shaded in them. */
function PaperPeople({ step: { scenario, predict } }: Readonly<{ step: Step }>) {
  const each = Math.ceil(scenario.searches / MOST_SQUARES)
  const squares = Math.round(scenario.searches / each)
  const shades = predict?.kind === 'number' && predict.figure === 'searches'
  const caption = [
    settingText(scenario),
    t('teach.sheet.square', { n: each, people: formatCount(each) }),
    ...(shades ? [t('teach.sheet.shade')] : []),
  ]
  return (
    <figure className="paper-figure">
      <svg viewBox={`0 0 ${WIDTH} ${Math.ceil(squares / IN_ROW) * SQUARE + 1}`} aria-hidden="true">
        <path className="paper-mark" d={squareField(squares, IN_ROW, SQUARE, 2.5)} />
      </svg>
      <figcaption>{caption.join(' ')}</figcaption>
    </figure>
  )
}

/** Where the line of scores begins, in percent: what scores less is not near any threshold. */
const LEAST_SCORE = 50
const placeOf = (score: number): number =>
  (WIDTH * (Math.max(LEAST_SCORE, score) - LEAST_SCORE)) / (100 - LEAST_SCORE)

const NAMES = 5
const ROW = 18

/** The list of one search of this seed, best first, with the threshold as a line. Who is a stranger is not told. */
function PaperLineup({ step: { scenario }, probe }: Readonly<{ step: Step; probe: number }>) {
  const all = candidatesAt({ ...scenario, mode: 'rank', listLength: NAMES }, scenario.threshold, probe)
  const height = all.length * ROW
  return (
    <figure className="paper-figure">
      <svg viewBox={`0 0 ${WIDTH} ${height + 2}`} aria-hidden="true">
        {all.map(({ rank, score }, i) => (
          <g key={rank}>
            <rect className="paper-bar" x={0} y={i * ROW + 4} width={placeOf(score)} height={ROW - 6} />
            <text className="paper-score" x={6} y={i * ROW + 14}>
              {writeValue('score', score)}
            </text>
          </g>
        ))}
        <Thresholds scenario={scenario} height={height} />
      </svg>
      <figcaption>
        {[t('teach.sheet.list', { search: formatCount(probe + 1) }), settingText(scenario)].join(' ')}
      </figcaption>
    </figure>
  )
}

/** The threshold on the line of scores, where a step has no people of its own to show. */
function PaperSetting({ step: { scenario } }: Readonly<{ step: Step }>) {
  const hasThreshold = scenario.mode !== 'rank'
  return (
    <figure className="paper-figure">
      {hasThreshold && (
        <svg viewBox={`0 0 ${WIDTH} 22`} aria-hidden="true">
          <line className="paper-axis" x1={0} x2={WIDTH} y1={11} y2={11} />
          <text className="paper-score" x={0} y={21}>
            {formatThreshold(LEAST_SCORE, 'percent')}
          </text>
          <text className="paper-score" x={WIDTH} y={21} textAnchor="end">
            {formatThreshold(100, 'percent')}
          </text>
          <Thresholds scenario={scenario} height={20} />
        </svg>
      )}
      <figcaption>{settingText(scenario)}</figcaption>
    </figure>
  )
}

type ThresholdsProps = Readonly<{ scenario: Scenario; height: number }>

function Thresholds({ scenario, height }: ThresholdsProps) {
  return thresholdsOf(scenario).map((at) => (
    <line key={at} className="paper-threshold" x1={placeOf(at)} x2={placeOf(at)} y1={0} y2={height} />
  ))
}

/** The threshold, or each group's own where a policy gives them one. */
function thresholdsOf(scenario: Scenario): readonly number[] {
  if (scenario.policy === 'same') return [scenario.threshold]
  const own = scenario.groups.flatMap(
    (_, group) => readNumber(scenario, { reading: 'groupThreshold', group }) ?? [],
  )
  return [...new Set(own)]
}

/** The setting in one sentence: how many are searched for, in how many, and at what threshold. */
function settingText(scenario: Scenario): string {
  const { searches, gallerySize, mode, listLength } = scenario
  const counts = { searches: formatCount(searches), gallery: formatCount(gallerySize) }
  const thresholds = thresholdsOf(scenario).map((at) => formatThreshold(at, 'percent'))
  return mode === 'rank'
    ? t('teach.sheet.names', { ...counts, n: formatCount(listLength) })
    : t('teach.sheet.setting', { ...counts, threshold: formatList(thresholds) })
}
