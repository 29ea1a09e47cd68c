import { useId, useRef, useState } from 'react'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { expectedAt } from '../../state/derive.ts'
import { useStore } from '../../state/useStore.ts'
import { hasGuessed } from '../otherFile.ts'
import { markedThreshold } from '../../words/thresholdNames.ts'
import { wrongWords } from '../../words/wrongWords.ts'

/** Whether the address itself says `predict=1`: a guess is asked for only where somebody wanted one. */
export function asksFirst(): boolean {
  if (typeof location === 'undefined' || hasGuessed(location.search)) return false
  return /[?&#]predict=1(?![^&#])/.test(location.search + location.hash)
}

/**
 * The question before the figure. Nothing that answers it is drawn before it is answered or skipped.
 *
 * No `<form>`: in a frame of `sandbox="allow-scripts"` a browser sends none, not even to its own script.
 *
 * @param props.onDone is told what to say about the guess; null when the question was skipped
 */
export function PredictFirst({ onDone }: Readonly<{ onDone: (said: string | null) => void }>) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [isRefused, setRefused] = useState(false)
  const scenario = useStore((state) => state.scenario)
  const { searches, threshold, mode, matedShare } = scenario
  const show = (): void => {
    const guess = field.current?.valueAsNumber ?? Number.NaN
    const isGuess = Number.isInteger(guess) && guess >= 0 && guess <= searches
    setRefused(!isGuess)
    if (!isGuess) return field.current?.focus()
    const words = wrongWords(expectedAt(scenario, threshold), matedShare)
    onDone(t('embed.predict.said', { guess: formatCount(guess), ...words }))
  }
  const asked = { searches: formatCount(searches), threshold: markedThreshold(scenario, threshold), mode }
  return (
    <div className="predict">
      <label className="predict-question" htmlFor={id}>
        {t('embed.predict.question', asked)}
      </label>
      <div className="predict-row">
        <input
          id={id}
          ref={field}
          className="predict-field"
          type="number"
          inputMode="numeric"
          min={0}
          max={searches}
          step={1}
          aria-invalid={isRefused}
          aria-describedby={`${id}-help`}
          onKeyDown={(event) => {
            if (event.key === 'Enter') show()
          }}
        />
        <button type="button" className="button" onClick={show}>
          {t('embed.predict.show')}
        </button>
        <button type="button" className="quiet-button" onClick={() => onDone(null)}>
          {t('embed.predict.skip')}
        </button>
      </div>
      <p id={`${id}-help`} className="predict-help" role={isRefused ? 'alert' : undefined}>
        {t('embed.predict.range', { searches: formatCount(searches) })}
      </p>
    </div>
  )
}
