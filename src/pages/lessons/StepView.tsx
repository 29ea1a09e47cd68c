import { useCallback, useEffect, useRef, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import { loadStep } from '../../state/lessonActions.ts'
import { leaveSetBack, setBack, useIsSetBack } from '../../state/lessonBack.ts'
import { keepMoved, keptScenario } from '../../state/lessonMoved.ts'
import { useIsOpened } from '../../state/lessonOpened.ts'
import { announce, Status } from '../../ui/Status.tsx'
import { OwnRule } from './OwnRule.tsx'
import { PredictGate } from './PredictGate.tsx'
import { SeePart } from './SeePart.tsx'
import { CheckPart } from './CheckPart.tsx'
import { StepHeading } from './StepHeading.tsx'
import { SlideLink, StepNav } from './StepNav.tsx'
import { useParts, type Part } from './useParts.ts'
import { say, valuesOf } from './say.ts'

type StepViewProps = Readonly<{
  lesson: Lesson
  step: Step
  /** From 0. */
  place: number
  /** Whether the heading takes the focus when the step opens: not when the page has just been opened. */
  focus: boolean
  onBack: (() => void) | null
  onNext: () => void
  /** Whether the step's address is shown, to be scanned, until the answer is. */
  slideLink: boolean
  /** There is nothing but this lesson here. */
  alone?: boolean
}>

/** One step: guess, see, explain; then a question. One part is shown at a time, and what the step tells stays on each. */
export function StepView({
  lesson,
  step,
  place,
  focus,
  onBack,
  onNext,
  slideLink,
  alone = false,
}: StepViewProps) {
  const parts = useParts(lesson, step)
  const { part, before, after, setPart } = parts
  const loaded = useLoaded(lesson, step, part)
  const { isBack, bringBack } = useSetBack(lesson, step, part, loaded)
  const heading = useHeadingFocus(part, focus)
  const back = before === null ? onBack : () => setPart(before)
  const next = after === null ? onNext : () => setPart(after)
  return (
    <section className="lesson-step" data-part={part} aria-labelledby="step-title">
      <StepHeading lesson={lesson} step={step} place={place} parts={parts} heading={heading} />
      {/* Not before the step's state is there: what it opens with is read, not announced. */}
      {loaded && <Status />}
      {part !== 'explain' && (
        <p className={part === 'ask' ? 'step-premise' : 'step-premise step-premise-read'}>
          {say(step.prose.text, valuesOf(step))}
        </p>
      )}
      <OwnRule lesson={lesson} step={step} />
      {isBack && <p className="step-back">{t('class.step.setBack')}</p>}
      {part === 'ask' && <PredictGate lesson={lesson} step={step} />}
      {(part === 'see' || part === 'explain') && loaded && (
        <SeePart lesson={lesson} step={step} part={part} alone={alone} />
      )}
      {part === 'check' && loaded && <CheckPart lesson={lesson} step={step} onAnswer={bringBack} />}
      {slideLink && part === 'ask' && <SlideLink lesson={lesson} step={step} />}
      <StepNav
        onBack={back}
        onNext={part === 'ask' ? null : next}
        isLast={place === lesson.steps.length - 1 && after === null}
      />
    </section>
  )
}

/**
 * Puts the step's state into the store before its figures are drawn, and not before it has been guessed. What the pupil
 * moves in it is kept over a reload; what a question opens to look at is not.
 */
function useLoaded(lesson: Lesson, step: Step, part: Part): boolean {
  // A pupil's step is made anew at every drawing: the first one is meant.
  const [first] = useState(step)
  const shown = part !== 'ask'
  const isOpened = useIsOpened(first)
  useEffect(() => {
    if (shown) loadStep(first, keptScenario(lesson, first))
  }, [lesson, first, shown])
  const isMoved = shown && part !== 'check'
  useEffect(() => (isMoved ? keepMoved(lesson, first) : undefined), [lesson, first, isMoved])
  return shown && isOpened
}

/**
 * The words of an explanation and of an answer speak of the step's own state: the picture beside them is set back to it,
 * and that is said.
 */
function useSetBack(lesson: Lesson, step: Step, part: Part, loaded: boolean) {
  const [first] = useState(step)
  const isBack = useIsSetBack()
  const bringBack = useCallback((): void => {
    if (setBack(lesson, first)) announce(t('class.step.setBack'))
  }, [lesson, first])
  const speaks = loaded && (part === 'explain' || part === 'check')
  const last = useRef(part)
  useEffect(() => {
    // A reload leaves everything where the pupil had it.
    if (speaks && last.current !== part) bringBack()
    last.current = part
    return leaveSetBack
  }, [speaks, part, bringBack])
  return { isBack, bringBack }
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
