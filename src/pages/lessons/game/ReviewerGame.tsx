import { useEffect, useMemo, useRef, useState, type CSSProperties } from 'react'
import { t } from '../../../i18n/translate.ts'
import { GAME, GAME_SCENARIO } from '../../../lessons/reviewerGame.ts'
import { chooseCode, closeLesson, drawTag } from '../../../state/lessonActions.ts'
import { useWork } from '../../../state/lessonStore.ts'
import { endGame, GAME_PLACES, goToPlace, takeUpGame, useGame } from '../../../state/reviewerGame.ts'
import { gameResult, gameSeed, roundsOf } from '../../../state/reviewerRounds.ts'
import { useStore } from '../../../state/useStore.ts'
import { CodeBox } from '../CodeBox.tsx'
import { GameFunnel } from './GameFunnel.tsx'
import { GameRates } from './GameRates.tsx'
import { GameReady, GameStart } from './GameStart.tsx'
import { GameWho } from './GameWho.tsx'
import { GameRound } from './GameRound.tsx'
import '../lessons.css'
import './game.css'

const GAME_STEP = { scenario: GAME_SCENARIO }

/**
 * The game of the reviewer: twelve names that a machine gave, to be stopped or let go. Nothing says who was a stranger
 * before all are decided; until then each may be decided anew.
 */
export function ReviewerGame() {
  const projector = useStore((state) => state.display.theme === 'projector')
  const links = useStore((state) => state.display.links)
  const code = useWork((work) => work.code)
  const owner = useGame((game) => game.code)
  useEffect(() => chooseCode(GAME_STEP), [])
  useEffect(() => takeUpGame(code), [code])
  return (
    <article className={projector ? 'lesson lesson-slide' : 'lesson'} aria-label={t('game.title')}>
      <header className="lesson-head">
        <p className="lesson-name">{t('game.title')}</p>
        {links && (
          <nav className="lesson-links" aria-label={t('class.player.links')}>
            <a href="#lessons" onClick={closeLesson}>
              {t('class.player.all')}
            </a>
          </nav>
        )}
      </header>
      {owner === code && <Screen code={code} />}
      {!projector && <CodeBox />}
    </article>
  )
}

function Screen({ code }: Readonly<{ code: string | null }>) {
  const { game, place, decisions, result } = useGame((state) => state)
  const rounds = useMemo(() => roundsOf(gameSeed(code, game)), [code, game])
  const id = GAME_PLACES[place] ?? 'start'
  const heading = useHeadingFocus(`${game} ${id}`)
  const round = rounds[place - 1]
  const [isOver, onOver] = useState(false)
  const laid = { isOver, onOver }
  const stands = result !== null
  const onBack = place > 0 ? () => goToPlace(place - 1) : null
  return (
    <section className="lesson-step" data-place={id} aria-labelledby="step-title">
      <span
        className="step-bar"
        aria-hidden="true"
        style={{ '--share': Math.min(1, place / (GAME.rounds + 1)) } as CSSProperties}
      />
      {id === 'start' && <GameStart heading={heading} decided={decisions.length} />}
      {round !== undefined && (
        <GameRound
          key={`${game} ${place}`}
          heading={heading}
          round={round}
          n={place}
          seed={gameSeed(code, game)}
          decision={decisions[place - 1] ?? null}
          stands={stands}
          laid={laid}
          onBack={onBack}
        />
      )}
      {id === 'ready' && (
        <GameReady
          heading={heading}
          decisions={decisions}
          stands={stands}
          onBack={onBack}
          onShow={() => {
            drawTag()
            endGame(gameResult(rounds, decisions))
          }}
        />
      )}
      {result !== null && id === 'who' && (
        <GameWho
          heading={heading}
          rounds={rounds}
          decisions={decisions}
          result={result}
          seed={gameSeed(code, game)}
          laid={laid}
          onBack={onBack}
        />
      )}
      {result !== null && id === 'rate' && <GameRates heading={heading} result={result} />}
      {result !== null && id === 'funnel' && <GameFunnel heading={heading} />}
    </section>
  )
}

/** The heading, which takes the focus whenever another screen is shown, and not when the page has just been opened. */
function useHeadingFocus(screen: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(screen)
  useEffect(() => {
    if (shown.current === screen) return
    shown.current = screen
    heading.current?.focus({ preventScroll: true })
    heading.current?.closest('.lesson')?.scrollIntoView()
  }, [screen])
  return heading
}
