import { useContext } from 'react'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { Step } from '../../lessons/lesson.ts'
import { TallyContext, tallyAnswer, tallyOptions, type TallyOption } from './tallyOptions.ts'

/** No class is larger. */
const MOST_HANDS = 999

/** Hands raised for each answer, keyed in by whoever stands at the screen; bars show them. */
export function Tally({ step }: Readonly<{ step: Step }>) {
  const { hands, count } = useContext(TallyContext)
  const counts = hands[step.id] ?? {}
  const most = largest(counts)
  const set = (id: string, to: number): void => count(step.id, id, Math.min(MOST_HANDS, Math.max(0, to)))
  return (
    <fieldset className="tally">
      <legend className="tally-label">{t('class.tally.label')}</legend>
      {tallyOptions(step).map(({ id, text }) => {
        const raised = counts[id] ?? 0
        return (
          <div key={id} className="tally-row">
            <span className="tally-text">{text}</span>
            <Bar share={raised / most} />
            <span className="tally-keys">
              <button
                type="button"
                className="step"
                aria-label={t('class.tally.fewer', { option: text })}
                disabled={raised === 0}
                onClick={() => set(id, raised - 1)}
              >
                −
              </button>
              <input
                className="box-input tally-count"
                type="text"
                inputMode="numeric"
                autoComplete="off"
                aria-label={t('class.tally.hands', { option: text })}
                value={raised === 0 ? '' : String(raised)}
                placeholder={formatCount(0)}
                onChange={(event) => set(id, Number(event.currentTarget.value.replace(/\D/g, '')))}
              />
              <button
                type="button"
                className="step"
                aria-label={t('class.tally.more', { option: text })}
                onClick={() => set(id, raised + 1)}
              >
                +
              </button>
            </span>
          </div>
        )
      })}
    </fieldset>
  )
}

/** The same hands beside the model's answer. Nothing where none were counted. */
export function TallyResult({ step }: Readonly<{ step: Step }>) {
  const counts = useContext(TallyContext).hands[step.id] ?? {}
  const most = largest(counts)
  if (Object.values(counts).every((raised) => raised === 0)) return null
  const answer = tallyAnswer(step)
  return (
    <dl className="tally" aria-label={t('class.tally.result')}>
      {tallyOptions(step).map((option) => (
        <ResultRow
          key={option.id}
          option={option}
          raised={counts[option.id] ?? 0}
          most={most}
          isAnswer={option.id === answer}
        />
      ))}
    </dl>
  )
}

type ResultRowProps = Readonly<{ option: TallyOption; raised: number; most: number; isAnswer: boolean }>

function ResultRow({ option, raised, most, isAnswer }: ResultRowProps) {
  return (
    <div className={isAnswer ? 'tally-row tally-answer' : 'tally-row'}>
      <dt className="tally-text">
        {option.text}
        {isAnswer && <strong> {t('class.tally.model')}</strong>}
      </dt>
      <Bar share={raised / most} />
      <dd className="tally-keys">{formatCount(raised)}</dd>
    </div>
  )
}

function Bar({ share }: Readonly<{ share: number }>) {
  return (
    <span className="tally-bar" aria-hidden="true">
      <span style={{ inlineSize: `${100 * share}%` }} />
    </span>
  )
}

function largest(counts: Readonly<Record<string, number>>): number {
  return Math.max(1, ...Object.values(counts))
}
