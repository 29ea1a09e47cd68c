import type { RefObject } from 'react'
import { t } from '../../../i18n/translate.ts'
import { GAME } from '../../../lessons/reviewerGame.ts'

export type HeadingRef = RefObject<HTMLHeadingElement | null>

type GameHeadingProps = Readonly<{
  heading: HeadingRef
  /** The round, from 1; left out on the other screens. */
  n?: number
  title: string
}>

/** What a screen is called, and which of the twelve it is. */
export function GameHeading({ heading, n, title }: GameHeadingProps) {
  return (
    <h2 id="step-title" className="step-title" ref={heading} tabIndex={-1}>
      {n !== undefined && (
        <span className="step-where">
          <span className="step-place">{t('game.place', { n, of: GAME.rounds })}</span>
        </span>
      )}
      <span className="step-name">{title}</span>
    </h2>
  )
}
