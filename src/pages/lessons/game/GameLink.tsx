import type { ReactNode } from 'react'
import { REVIEWER_GAME } from '../../../lessons/reviewerGame.ts'
import { openGame } from '../../../state/lessonActions.ts'

/** A link that opens the game of the reviewer without loading the page again, unless it is opened elsewhere. */
export function GameLink({ className, children }: Readonly<{ className?: string; children: ReactNode }>) {
  return (
    <a
      href={`?lesson=${REVIEWER_GAME}`}
      className={className}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        location.hash = 'lessons'
        openGame()
      }}
    >
      {children}
    </a>
  )
}
