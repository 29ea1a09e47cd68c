import { useEffect, useState } from 'react'
import { useStore as useZustand } from 'zustand'
import { usePanel } from '../../figures/panel/usePanel.ts'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { CHALLENGES, isMet, isOwnDoing, isTried, type ChallengeId } from '../../state/challenges.ts'
import { challengeProgress, keepMet } from '../../state/challengeProgress.ts'
import { reachOf } from '../../state/challengeReach.ts'
import { useStore } from '../../state/useStore.ts'
import { announce } from '../../ui/Status.tsx'
import { goalWords, isHint, nowWords, reachWords } from './challengeWords.ts'
import './challenges.css'

/** Goals to reach with everything that the page can set; the engine says whether the state shown reaches them. */
export function Challenges() {
  const { ref, scenario, isMoving } = usePanel()
  const linked = useStore((state) => state.linked)
  const kept = useZustand(challengeProgress)
  useEffect(() => {
    if (isMoving) return
    const added = keepMet(CHALLENGES.filter((id) => isOwnDoing(id, scenario, linked)))
    if (added.length > 0)
      announce(added.map((id) => t('challenges.announce', { goal: goalWords(id, scenario) })).join(' '))
  }, [scenario, linked, isMoving])
  const count = { n: kept.length, all: formatCount(CHALLENGES.length) }
  return (
    <section className="challenges" aria-labelledby="challenges-title" ref={ref}>
      <h2 className="more-title" id="challenges-title">
        {t('challenges.title')}
      </h2>
      <p className="more-lead">
        {t('challenges.lead')} {t('challenges.count', count)}
      </p>
      <ol className="challenges-list">
        {CHALLENGES.map((id) => (
          <Challenge key={id} id={id} scenario={scenario} isMoving={isMoving} wasMet={kept.includes(id)} />
        ))}
      </ol>
    </section>
  )
}

type ChallengeProps = Readonly<{ id: ChallengeId; scenario: Scenario; isMoving: boolean; wasMet: boolean }>

function Challenge({ id, scenario, isMoving, wasMet }: ChallengeProps) {
  const met = isMet(id, scenario)
  // What can be reached at all does not hang on what is dragged, but costs more than a frame has.
  const reach = met || isMoving ? null : reachOf(id, scenario)
  const [isAsked, setAsked] = useState(false)
  const isTold = isAsked || isTried(id, scenario)
  const why = reach !== null && (isTold || isHint(reach)) ? reachWords(reach) : ''
  return (
    <li className="challenge" data-met={met} data-was-met={wasMet}>
      <p className="challenge-goal">{goalWords(id, scenario)}</p>
      <p className="challenge-now">
        {nowWords(id, scenario)}
        {wasMet && <strong> {t('challenges.done', { now: met ? 'yes' : 'no' })}</strong>}
        {met && !wasMet && !isMoving && ` ${t('challenges.comes')}`}
      </p>
      {why !== '' && <p className="challenge-why">{why}</p>}
      {!met && !isTold && why === '' && (
        <button type="button" className="quiet-button" onClick={() => setAsked(true)}>
          {t('challenges.ask')}
        </button>
      )}
      {isAsked && reach?.kind === 'reachable' && <p className="challenge-why">{t('challenges.can')}</p>}
    </li>
  )
}
