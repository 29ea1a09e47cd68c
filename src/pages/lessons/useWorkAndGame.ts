import { useMemo } from 'react'
import { useWork } from '../../state/lessonStore.ts'
import type { Work } from '../../state/lessonWork.ts'
import { useGame } from '../../state/reviewerGame.ts'
import { gamePlayed, type Played } from '../../state/reviewerLine.ts'

/** All that can be handed in: the work in lessons, and the game of the reviewer where it was played to its end. */
export function useWorkAndGame(): Work & Played {
  const work = useWork((state) => state)
  const game = useGame((state) => state)
  return useMemo(() => ({ ...work, played: gamePlayed(work, game) }), [work, game])
}
