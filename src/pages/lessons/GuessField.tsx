import type { PointerEvent } from 'react'
import { squareField } from '../../figures/frame/manyMarks.ts'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { writeValue } from '../../i18n/writeValue.ts'
import type { Predict } from '../../lessons/lesson.ts'

/** Squares in a row: of a hundred, fewer, so that a finger hits them. */
const inRowOf = (all: number): number => (all <= 100 ? 20 : 50)
const SIDE = 7
const GAP = 2
/** More squares than this are no field any more. */
const MOST = 1000

type NumberPredict = Extract<Predict, { kind: 'number' }>

/** Whether a guess is so many of the people searched for: then it is drawn as so many squares of all. */
export function isOfAField({ kind, unit, figure, ...predict }: Predict): boolean {
  const counts = [
    'lessons.unit.people',
    'lessons.unit.missed',
    'lessons.unit.outOf100',
    'lessons.unit.outOf1000',
  ].includes(unit)
  if (kind !== 'number' || !counts || figure === 'repeat' || figure === 'growth') return false
  const { from, to, scale } = predict as NumberPredict
  return from === 0 && to <= MOST && scale === 'linear'
}

type GuessFieldProps = Readonly<{
  predict: NumberPredict
  /** What is asked: the name of the slider. */
  ask: string
  said: number | null
  onSay: (said: number) => void
}>

/** A guess by hand: a finger draws over as many squares as it means, and a slider does the same for keys. */
export function GuessField({ predict, ask, said, onSay }: GuessFieldProps) {
  const draw = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.buttons === 0 && event.type !== 'pointerdown') return
    const { left, top, width } = event.currentTarget.getBoundingClientRect()
    const inRow = inRowOf(predict.to)
    const cell = width / inRow
    const column = Math.min(inRow, Math.max(0, Math.ceil((event.clientX - left) / cell)))
    const row = Math.max(0, Math.floor((event.clientY - top) / cell))
    onSay(Math.min(predict.to, row * inRow + column))
  }
  const now = Math.round(Math.min(predict.to, Math.max(0, said ?? 0)))
  return (
    <div className="guess-field">
      <Squares
        all={predict.to}
        filled={now}
        marked={0}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          draw(event)
        }}
        onPointerMove={draw}
      />
      <input
        type="range"
        min={predict.from}
        max={predict.to}
        step={1}
        aria-label={ask}
        aria-valuetext={t('class.guess.value', { said: formatCount(now), of: formatCount(predict.to) })}
        value={now}
        onChange={(event) => onSay(Number(event.currentTarget.value))}
      />
      <p className="guess-row lessons-small">{t('class.guess.hand')}</p>
    </div>
  )
}

type ComparedProps = Readonly<{ predict: NumberPredict; said: number; answer: number }>

/** The same squares once the answer is there: it is filled, and the guess is drawn round as many as were meant. */
export function ComparedField({ predict, said, answer }: ComparedProps) {
  return (
    <div
      className="guess-field guess-compared"
      data-counts={predict.answer.reading.startsWith('missed') ? 'missed' : 'wrong'}
      aria-hidden="true"
    >
      <Squares all={predict.to} filled={Math.round(answer)} marked={Math.round(said)} />
      <p>
        <span className="guess-key guess-key-true" />{' '}
        {t('class.guess.average', { answer: writeValue(predict.as, answer) })}{' '}
        <span className="guess-key guess-key-said" />{' '}
        {t('class.guess.yours', { said: writeValue(predict.as, said) })}
      </p>
    </div>
  )
}

type SquaresProps = Readonly<{
  all: number
  filled: number
  marked: number
  onPointerDown?: (event: PointerEvent<SVGSVGElement>) => void
  onPointerMove?: (event: PointerEvent<SVGSVGElement>) => void
}>

function Squares({ all, filled, marked, ...hands }: SquaresProps) {
  const inRow = inRowOf(all)
  const rows = Math.ceil(all / inRow)
  return (
    <svg viewBox={`0 0 ${inRow * SIDE} ${rows * SIDE}`} aria-hidden="true" {...hands}>
      <path className="guess-squares" d={squareField(all, inRow, SIDE, GAP)} />
      <path className="guess-filled" d={squareField(filled, inRow, SIDE, GAP)} />
      {marked > 0 && <path className="guess-marked" d={outline(marked, inRow)} />}
    </svg>
  )
}

/** Round the first so many squares: whole rows, and what is left of one. */
function outline(count: number, inRow: number): string {
  const [rows, rest] = [Math.floor(count / inRow), count % inRow]
  const [right, bottom, middle] = [inRow * SIDE, rows * SIDE, rest * SIDE]
  if (rows === 0) return `M0 0H${middle}V${SIDE}H0Z`
  if (rest === 0) return `M0 0H${right}V${bottom}H0Z`
  return `M0 0H${right}V${bottom}H${middle}V${bottom + SIDE}H0Z`
}
