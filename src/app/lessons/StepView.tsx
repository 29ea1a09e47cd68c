import { useEffect, useRef, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import { loadStep } from '../../state/lessonActions.ts'
import { useIsOpened } from '../../state/lessonOpened.ts'
import { useStepWork } from '../../state/lessonStore.ts'
import { isAnswered } from '../../state/lessonWork.ts'
import { useStore } from '../../state/useStore.ts'
import { PredictGate } from './PredictGate.tsx'
import { SeePart } from './SeePart.tsx'
import { CheckPart } from './CheckPart.tsx'
import { StepNav } from './StepNav.tsx'
import { say } from './say.ts'

type StepViewProps = Readonly<{
  lesson: Lesson
  step: Step
  /** From 0. */
  place: number
  /** Whether the heading takes the focus when the step opens: not when the page has just been opened. */
  focus: boolean
  onBack: (() => void) | null
  onNext: () => void
}>

type Part = 'ask' | 'see' | 'explain' | 'check'

/** One step: guess, see, explain; then a question. One part is shown at a time. */
export function StepView({ lesson, step, place, focus, onBack, onNext }: StepViewProps) {
  const gates = useStore((state) => state.display.predict)
  const work = useStepWork(lesson.id, step.id)
  const [wanted, setWanted] = useState<Exclude<Part, 'ask'>>('see')
  const part: Part = gates && step.predict !== null && !isAnswered(work) ? 'ask' : wanted
  const loaded = useLoaded(step, part !== 'ask')
  const heading = useHeadingFocus(part, focus)
  const parts = step.check === null ? (['see', 'explain'] as const) : (['see', 'explain', 'check'] as const)
  const at = parts.findIndex((one) => one === part)
  const [before, after] = [parts[at - 1], parts[at + 1]]
  const back = before === undefined ? onBack : () => setWanted(before)
  const next = after === undefined ? onNext : () => setWanted(after)
  const text = say(step.prose.title)
  return (
    <section className="lesson-step" aria-labelledby="step-title">
      <h2 id="step-title" className="step-title" ref={heading} tabIndex={-1}>
        <span className="step-place">
          {t('class.step.place', { step: place + 1, of: lesson.steps.length })}
        </span>
        {text}
      </h2>
      {part === 'ask' && <PredictGate lesson={lesson} step={step} />}
      {(part === 'see' || part === 'explain') && loaded && (
        <SeePart lesson={lesson} step={step} part={part} />
      )}
      {part === 'check' && loaded && <CheckPart lesson={lesson} step={step} />}
      <StepNav
        onBack={back}
        onNext={part === 'ask' ? null : next}
        isLast={place === lesson.steps.length - 1 && next === onNext}
      />
    </section>
  )
}

/** Puts the step's state into the store before its figures are drawn, and not before it has been guessed. */
function useLoaded(step: Step, shown: boolean): boolean {
  // A pupil's step is made anew at every drawing: the first one is meant.
  const [first] = useState(step)
  const isOpened = useIsOpened(first)
  useEffect(() => {
    if (shown) loadStep(first)
  }, [first, shown])
  return shown && isOpened
}

/** The heading, which takes the focus whenever another part is shown: what is read next starts there. */
function useHeadingFocus(part: Part, atOnce: boolean) {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef<Part | null>(atOnce ? null : part)
  useEffect(() => {
    if (shown.current !== part) {
      heading.current?.focus({ preventScroll: true })
      heading.current?.closest('.lesson')?.scrollIntoView()
    }
    shown.current = part
  }, [part])
  return heading
}
