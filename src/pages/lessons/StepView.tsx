import { useEffect, useId, useState } from 'react'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import { holdStep, loadStep } from '../../state/lessonActions.ts'
import { keepMoved, keptScenario } from '../../state/lessonMoved.ts'
import { useIsOpened } from '../../state/lessonOpened.ts'
import { useStore } from '../../state/useStore.ts'
import { Status } from '../../ui/Status.tsx'
import { OwnRule } from './OwnRule.tsx'
import { PredictGate, skipGuess } from './PredictGate.tsx'
import { ExplainPart, SeePart } from './SeePart.tsx'
import { CheckPart, useChecking } from './CheckPart.tsx'
import { StepBar, StepHeading } from './StepHeading.tsx'
import { StepDone } from './StepDone.tsx'
import { StepPicture } from './StepPicture.tsx'
import { SlideLink, StepNav, type OpenQuestion } from './StepNav.tsx'
import { useParts, type Part, type Parts } from './useParts.ts'
import { useBringing } from './useBringing.ts'
import { useHeadingFocus } from './inView.ts'
import { say, valuesOf } from './say.ts'
import { broughtWords } from './settingsWords.ts'

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
  const { part, before, after, setPart, asks } = parts
  const form = useId()
  const loaded = useLoaded(lesson, step, part)
  const { brought, isMoving, bring } = useBringing(lesson, step, part, loaded)
  const checking = useChecking(lesson, step, part === 'check')
  const heading = useHeadingFocus(part, focus, checking.shown)
  useHeld(step, loaded && checking.isOpen)
  const isHidden = checking.isOpen && step.check?.hidesPicture === true
  const next = after === null ? onNext : () => setPart(after)
  const question = useQuestion(part, { form, lesson, step, next, isOpen: checking.isOpen, parts })
  const isAsking = part === 'ask' || part === 'check'
  const nav = (
    <StepNav
      onBack={before === null ? onBack : () => setPart(before)}
      onNext={part === 'ask' && !parts.isGuessed ? null : next}
      isLast={place === lesson.steps.length - 1 && after === null}
      question={question}
    >
      {part === 'see' && loaded && step.prose.done !== null && <StepDone step={step} />}
    </StepNav>
  )
  return (
    <section
      className="lesson-step"
      data-part={part}
      data-first={step.first}
      data-moving={isMoving}
      aria-labelledby="step-title"
    >
      <StepBar lesson={lesson} place={place} parts={parts} />
      {/* Not before the step's state is there: what it opens with is read, not announced. */}
      {loaded && <Status />}
      <div className="step-text">
        <StepHeading lesson={lesson} step={step} place={place} parts={parts} heading={heading} />
        {part !== 'explain' && !isHidden && checking.shown === null && (
          <p className={asks && part !== 'ask' ? 'step-premise step-premise-read' : 'step-premise'}>
            {say(step.prose.text, valuesOf(step))}
          </p>
        )}
        <OwnRule lesson={lesson} step={step} />
        {brought !== null && !isHidden && checking.shown === null && (
          <p className="step-back">{broughtWords(brought, part === 'explain')}</p>
        )}
        {part === 'ask' && (
          <PredictGate lesson={lesson} step={step} form={form} isGuessed={parts.isGuessed} />
        )}
        {part === 'see' && loaded && <SeePart lesson={lesson} step={step} />}
        {part === 'explain' && loaded && <ExplainPart lesson={lesson} step={step} alone={alone} />}
        {part === 'check' && loaded && <CheckPart {...{ lesson, step, checking, form }} onAnswer={bring} />}
      </div>
      {slideLink && part === 'ask' && <SlideLink lesson={lesson} step={step} />}
      {/* What sends an answer comes right after its choices; the way on comes last. */}
      {isAsking && nav}
      {loaded && !isHidden && (
        <StepPicture
          lesson={lesson}
          step={step}
          figures={checking.shown?.figures ?? step.figures}
          isHeld={checking.isOpen}
          isLook={checking.shown !== null}
          mayBeUnsearched={part !== 'check'}
          part={part}
          isBrought={brought !== null && !isMoving}
        />
      )}
      {!isAsking && nav}
    </section>
  )
}

type Asked = Readonly<{
  form: string
  lesson: Lesson
  step: Step
  next: () => void
  /** Whether the check waits for an answer. */
  isOpen: boolean
  parts: Parts
}>

/** What is asked on this screen and not answered. On a slide there is none: its answers are revealed. */
function useQuestion(part: Part, { form, lesson, step, next, isOpen, parts }: Asked): OpenQuestion | null {
  const isSlide = useStore((state) => state.display.theme === 'projector')
  if (isSlide) return null
  if (part === 'ask' && !parts.isGuessed)
    return { kind: 'guess', form, onSkip: () => skipGuess(lesson, step) }
  return part === 'check' && isOpen ? { kind: 'check', form, onSkip: next } : null
}

/** While a question waits, its picture stands still. */
function useHeld(step: Step, isHeld: boolean): void {
  const [first] = useState(step)
  useEffect(() => {
    if (!isHeld) return undefined
    holdStep(first, true)
    return () => holdStep(first, false)
  }, [first, isHeld])
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
