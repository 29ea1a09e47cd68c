import { useMemo, type RefObject } from 'react'
import { t } from '../../../i18n/translate.ts'
import type { Decision, Round } from '../../../state/reviewerRounds.ts'
import { Differences } from './Differences.tsx'
import { Photos, type Laid } from './Photos.tsx'
import { roundFaces } from './roundFaces.ts'

type WhoPairProps = Readonly<{
  /** Takes the focus when another face is opened. */
  name: RefObject<HTMLHeadingElement | null>
  /** From 1. */
  n: number
  round: Round
  decision: Decision
  seed: string
  laid: Laid
  /** Opens the one before (-1) or after (1). */
  onOther: (step: -1 | 1) => void
}>

/** One face of the game with the photo it was found for: who it was, and in what the two differ. */
export function WhoPair({ name, n, round, decision, seed, laid, onOther }: WhoPairProps) {
  const faces = useMemo(() => roundFaces(seed, round), [seed, round])
  const who = round.isMate ? 'mate' : 'stranger'
  return (
    <section className="game-pair" aria-labelledby="pair-title">
      <h3 id="pair-title" ref={name} tabIndex={-1}>
        {t('game.who.pair', { n, who: t(`game.who.${who}.${decision}`) })}
      </h3>
      <div className="game-round">
        <Photos faces={faces} score={round.score} laid={laid} />
        <div className="game-decide">
          <Differences all={faces.differences} />
          <p className="guess-buttons">
            <button type="button" className="button" onClick={() => onOther(-1)}>
              {t('game.who.before')}
            </button>
            <button type="button" className="button" onClick={() => onOther(1)}>
              {t('game.who.after')}
            </button>
          </p>
        </div>
      </div>
    </section>
  )
}
