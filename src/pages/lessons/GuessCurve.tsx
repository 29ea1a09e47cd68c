import { scaleLinear, scaleLog } from 'd3'
import { useMemo } from 'react'
import { DragHandle, type Point } from '../../figures/frame/DragHandle.tsx'
import { useWidth } from '../../figures/frame/useWidth.ts'
import { formatCompact, formatCount, formatLarge } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { Predict } from '../../lessons/lesson.ts'
import { readNumber } from '../../lessons/readings.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { CurveGround, type CurveScales } from './CurveGround.tsx'
import { guessByKey, roundGuess } from './curveKeys.ts'

export type CurvePredict = Extract<Predict, { kind: 'number' }> & Readonly<{ known: number }>

/** Whether a guess is where a line that grows with the gallery goes on: then its end is dragged there. */
export function isOfACurve(predict: Predict): predict is CurvePredict {
  return predict.kind === 'number' && predict.known !== null
}

type GuessCurveProps = Readonly<{
  predict: CurvePredict
  scenario: Scenario
  /** What is asked: the name of the slider. */
  ask: string
  said: number | null
  onSay: (said: number) => void
}>

/** A guess by hand: how the growth known so far goes on. Its end is dragged, or moved by arrows. */
export function GuessCurve({ predict, scenario, ask, said, onSay }: GuessCurveProps) {
  const [ref, scales] = useScales(predict, scenario, TALL)
  const told = useCurve(scenario, predict.known, scales)
  const value = said ?? startOf(predict, scenario)
  const end = placeOf(predict, scenario, value, scales)
  const valueText = sayEnd(predict, scenario, value)
  return (
    <div className="guess-curve" ref={ref}>
      <svg viewBox={`0 0 ${scales.width} ${scales.height}`} role="group" aria-label={t('class.curve.name')}>
        <CurveGround scales={scales} />
        <path className="guess-curve-told" d={told.path} />
        <DragHandle
          at={end}
          label={ask}
          value={value}
          min={predict.from}
          max={predict.to}
          valueText={valueText}
          orientation={isAlong(predict) ? 'horizontal' : 'vertical'}
          touchAction={isAlong(predict) ? 'pan-y' : 'pan-x'}
          onDrag={(point) => onSay(valueAt(predict, scales, point))}
          onKey={(key) => {
            const next = guessByKey(predict, value, key)
            if (next !== null) onSay(next)
            return next !== null
          }}
        >
          <path className="guess-curve-said" d={`M${told.end.x} ${told.end.y}L${end.x} ${end.y}`} />
          <circle className="guess-curve-target" cx={end.x} cy={end.y} r="24" />
          <circle className="drag-handle-ring" cx={end.x} cy={end.y} r="14" />
          <circle className="guess-curve-end" cx={end.x} cy={end.y} r="9" />
          <EndName end={end} text={said === null ? t('class.curve.unsaid') : valueText} scales={scales} />
        </DragHandle>
      </svg>
      <p className="guess-row lessons-small">{t('class.curve.hand')}</p>
    </div>
  )
}

type ComparedCurveProps = Readonly<{
  predict: CurvePredict
  scenario: Scenario
  said: number
  answer: number
}>

/** The same drawing once the answer is there: the line as the model goes on with it, beside the pupil's. */
export function ComparedCurve({ predict, scenario, said, answer }: ComparedCurveProps) {
  const [ref, scales] = useScales(predict, scenario, LOW)
  const told = useCurve(scenario, predict.known, scales)
  const known = useCurve(scenario, isAlong(predict) ? answer : scenario.gallerySize, scales)
  const guess = placeOf(predict, scenario, said, scales)
  const truth = placeOf(predict, scenario, answer, scales)
  return (
    <div className="guess-curve" ref={ref} aria-hidden="true">
      <svg viewBox={`0 0 ${scales.width} ${scales.height}`}>
        <CurveGround scales={scales} />
        <path className="guess-curve-said" d={`M${told.end.x} ${told.end.y}L${guess.x} ${guess.y}`} />
        <path className="guess-curve-true" d={known.path} />
        <circle className="guess-curve-end" cx={guess.x} cy={guess.y} r="7" />
        <circle className="guess-curve-point" cx={truth.x} cy={truth.y} r="7" />
      </svg>
      <p>
        <span className="guess-key guess-key-true" /> {t('class.guess.model')}{' '}
        <span className="guess-key guess-key-said" /> {t('class.guess.you')}
      </p>
    </div>
  )
}

/** Whether the gallery is guessed, along the axis, and not a count, up it. */
export function isAlong({ as }: Pick<Predict, 'as'>): boolean {
  return as === 'large'
}

const LEAST_GALLERY = 1000
const FOOT = 46
/** Least heights: to be dragged in, and beside the picture that shows the same. */
const TALL = 190
const LOW = 140

function useScales(predict: CurvePredict, { searches }: Scenario, least: number) {
  const [ref, width] = useWidth<HTMLDivElement>(420)
  const most = isAlong(predict) ? predict.to : 1e6
  const scales = useMemo((): CurveScales => {
    const height = Math.round(Math.min(300, Math.max(least, width * 0.5 - (TALL - least))))
    const [left, right, top, bottom] = [44, width - 24, 22, height - FOOT]
    return {
      width,
      height,
      x: scaleLog([LEAST_GALLERY, most], [left, right]),
      y: scaleLinear([0, searches], [bottom, top]),
    }
  }, [width, least, most, searches])
  return [ref, scales] as const
}

/** The model's line from the smallest gallery to one of this size. */
function useCurve(scenario: Scenario, upTo: number, { x, y }: CurveScales) {
  return useMemo(() => {
    const steps = 24
    const points = Array.from({ length: steps + 1 }, (_, i) => {
      const gallerySize = Math.round(LEAST_GALLERY * (upTo / LEAST_GALLERY) ** (i / steps))
      const wrong = readNumber(scenario, { reading: 'wrong', at: { gallerySize } }) ?? 0
      return { x: x(gallerySize), y: y(wrong) }
    })
    return { path: `M${points.map((point) => `${point.x} ${point.y}`).join('L')}`, end: points.at(-1)! }
  }, [scenario, upTo, x, y])
}

function placeOf(predict: CurvePredict, scenario: Scenario, value: number, { x, y }: CurveScales): Point {
  return isAlong(predict)
    ? { x: x(Math.max(LEAST_GALLERY, value)), y: y(scenario.searches / 2) }
    : { x: x(scenario.gallerySize), y: y(value) }
}

function valueAt(predict: CurvePredict, { x, y }: CurveScales, point: Point): number {
  return roundGuess(predict, isAlong(predict) ? x.invert(point.x) : y.invert(point.y))
}

/** Where the end lies before anything was said: no further than what was told. */
function startOf(predict: CurvePredict, scenario: Scenario): number {
  if (isAlong(predict)) return predict.known
  return Math.round(readNumber(scenario, { reading: 'wrong', at: { gallerySize: predict.known } }) ?? 0)
}

function sayEnd(predict: CurvePredict, { searches, gallerySize }: Scenario, value: number): string {
  return isAlong(predict)
    ? t('class.curve.gallery', { gallery: formatLarge(value) })
    : t('class.curve.people', {
        said: formatCount(value),
        of: formatCount(searches),
        gallery: formatCompact(gallerySize),
      })
}

type EndNameProps = Readonly<{ end: Point; text: string; scales: CurveScales }>

function EndName({ end, text, scales: { width } }: EndNameProps) {
  const isLeft = end.x > width / 2
  return (
    <text
      className="guess-curve-name"
      x={end.x + (isLeft ? -16 : 16)}
      y={end.y - 8}
      textAnchor={isLeft ? 'end' : 'start'}
      aria-hidden="true"
    >
      {text}
    </text>
  )
}
