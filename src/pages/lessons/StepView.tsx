import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import { holdStep, loadStep } from '../../state/lessonActions.ts'
import { leaveSetBack, setBack, useIsSetBack } from '../../state/lessonBack.ts'
import { keepMoved, keptScenario } from '../../state/lessonMoved.ts'
import { useIsOpened } from '../../state/lessonOpened.ts'
import { useStore } from '../../state/useStore.ts'
import { announce, Status } from '../../ui/Status.tsx'
import { OwnRule } from './OwnRule.tsx'
import { PredictGate, skipGuess } from './PredictGate.tsx'
import { ExplainPart, SeePart } from './SeePart.tsx'
import { CheckPart, useChecking } from './CheckPart.tsx'
import { StepBar, StepHeading } from './StepHeading.tsx'
import { StepPicture } from './StepPicture.tsx'
import { SlideLink, StepNav, type OpenQuestion } from './StepNav.tsx'
import { useParts, type Part, type Parts } from './useParts.ts'
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
  const { part, before, after, setPart, asks } = parts
  const form = useId()
  const loaded = useLoaded(lesson, step, part)
  const { isBack, bringBack } = useSetBack(lesson, step, part, loaded)
  const heading = useHeadingFocus(part, focus)
  const checking = useChecking(lesson, step, part === 'check')
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
    />
  )
  return (
    <section className="lesson-step" data-part={part} aria-labelledby="step-title">
      <StepBar lesson={lesson} place={place} parts={parts} />
      {/* Not before the step's state is there: what it opens with is read, not announced. */}
      {loaded && <Status />}
      <div className="step-text">
        <StepHeading lesson={lesson} step={step} place={place} parts={parts} heading={heading} />
        {part !== 'explain' && !isHidden && (
          <p className={asks && part !== 'ask' ? 'step-premise step-premise-read' : 'step-premise'}>
            {say(step.prose.text, valuesOf(step))}
          </p>
        )}
        <OwnRule lesson={lesson} step={step} />
        {isBack && <p className="step-back">{t('class.step.setBack')}</p>}
        {part === 'ask' && (
          <PredictGate lesson={lesson} step={step} form={form} isGuessed={parts.isGuessed} />
        )}
        {part === 'see' && loaded && <SeePart lesson={lesson} step={step} />}
        {part === 'explain' && loaded && <ExplainPart lesson={lesson} step={step} alone={alone} />}
        {part === 'check' && loaded && (
          <CheckPart {...{ lesson, step, checking, form }} onAnswer={bringBack} />
        )}
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
          mayBeUnsearched={part !== 'check'}
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
      heading.current?.closest('.lesson')?.querySelector('.lesson-step')?.scrollIntoView()
    }
    shown.current = part
  }, [part])
  return heading
}
