import { useCallback, useEffect, useRef, useState } from 'react'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { bringTo, leaveSetBack, useBrought, useIsMoving } from '../../state/lessonBack.ts'
import { store } from '../../state/store.ts'
import { announce } from '../../ui/Status.tsx'
import { broughtWords } from './settingsWords.ts'
import type { Part } from './useParts.ts'

/** The picture of a part that opens, and of an answer, is brought to what their words speak of; and that is said. */
export function useBringing(lesson: Lesson, step: Step, part: Part, loaded: boolean) {
  const [first] = useState(step)
  const brought = useBrought()
  const isMoving = useIsMoving()
  const own = useRef<Scenario | null>(null)
  const bring = useCallback((): void => {
    const now = bringTo(lesson, first, part, part === 'see' ? own.current : null)
    if (now !== null) announce(broughtWords(now, part === 'explain'))
  }, [lesson, first, part])
  const speaks = loaded && part !== 'ask'
  const last = useRef(part)
  useEffect(() => {
    // A reload leaves everything where the pupil had it, and so does a look back at the guess.
    if (speaks && last.current !== part && last.current !== 'ask') bring()
    last.current = part
    return () => {
      leaveSetBack()
      if (speaks && part === 'see') own.current = store.getState().scenario
    }
  }, [speaks, part, bring])
  return { brought, isMoving, bring }
}
