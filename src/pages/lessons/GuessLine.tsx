import { t } from '../../i18n/translate.ts'
import type { Predict } from '../../lessons/lesson.ts'

type GuessLineProps = Readonly<{
  predict: Extract<Predict, { kind: 'number' }>
  said: number
  answer: number
}>

/** Guess and answer on one line, hollow and filled: how far apart they are. The words beside it say the same. */
export function GuessLine({ predict, said, answer }: GuessLineProps) {
  const [guess, truth] = [guessPlace(predict, said), guessPlace(predict, answer)]
  const [from, to] = [Math.min(guess, truth), Math.max(guess, truth)]
  return (
    <div className="guess-line" aria-hidden="true">
      <span
        className="guess-gap"
        style={{ insetInlineStart: `${from * 100}%`, inlineSize: `${(to - from) * 100}%` }}
      />
      <span className="guess-mark guess-said" style={{ insetInlineStart: `${guess * 100}%` }} />
      <span className="guess-mark guess-true" style={{ insetInlineStart: `${truth * 100}%` }} />
      <span className="guess-name" style={{ insetInlineStart: `${guess * 100}%` }} data-end={guess > 0.5}>
        {t('class.guess.you')}
      </span>
      <span
        className="guess-name guess-name-true"
        style={{ insetInlineStart: `${truth * 100}%` }}
        data-end={truth > 0.5}
      >
        {t('class.guess.model')}
      </span>
    </div>
  )
}

type Ruler = Pick<Extract<Predict, { kind: 'number' }>, 'from' | 'to' | 'scale'>

/** The smallest number that has a place of its own on a line of powers of ten, as a share of its end. */
const LEAST_SHARE = 1e-6

/** Where a number stands between the ends of what may be guessed, 0 to 1. */
export function guessPlace({ from, to, scale }: Ruler, value: number): number {
  if (scale === 'linear') return clamp((value - from) / (to - from))
  const least = Math.max(from, to * LEAST_SHARE, Number.MIN_VALUE)
  return clamp(Math.log(Math.max(value, least) / least) / Math.log(to / least))
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share))
}
