import type { CSSProperties, RefObject } from 'react'
import { t } from '../../i18n/translate.ts'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import type { Parts } from './useParts.ts'
import { say, valuesOf } from './say.ts'

type StepBarProps = Readonly<{
  lesson: Lesson
  /** Of the step in the lesson, from 0. */
  place: number
  parts: Parts
}>

/** How far one is in the lesson, without words: the heading says the same. */
export function StepBar({ lesson, place, parts }: StepBarProps) {
  const share = (place + parts.place / parts.of) / lesson.steps.length
  return <span className="step-bar" aria-hidden="true" style={{ '--share': share } as CSSProperties} />
}

type StepHeadingProps = StepBarProps & Readonly<{ step: Step; heading: RefObject<HTMLHeadingElement | null> }>

/** Where one is, in the lesson and within the step, and what the step is called. */
export function StepHeading({ lesson, step, place, parts, heading }: StepHeadingProps) {
  return (
    <h2 id="step-title" className="step-title" ref={heading} tabIndex={-1}>
      <span className="step-where">
        <span className="step-place">
          {t('class.step.place', { step: place + 1, of: lesson.steps.length })}
        </span>{' '}
        <span className="step-part">{t(`class.part.${parts.part}`)}</span>
      </span>
      <span className="step-name">{say(step.prose.title, valuesOf(step))}</span>
    </h2>
  )
}
