import type { CSSProperties, RefObject } from 'react'
import { t } from '../../i18n/translate.ts'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import type { Parts } from './useParts.ts'
import { say, valuesOf } from './say.ts'

type StepHeadingProps = Readonly<{
  lesson: Lesson
  step: Step
  /** Of the step in the lesson, from 0. */
  place: number
  parts: Parts
  heading: RefObject<HTMLHeadingElement | null>
}>

/** Where one is, in the lesson and within the step, and what the step is called. The bar says the first without words. */
export function StepHeading({ lesson, step, place, parts, heading }: StepHeadingProps) {
  const share = (place + parts.place / parts.of) / lesson.steps.length
  return (
    <>
      <span className="step-bar" aria-hidden="true" style={{ '--share': share } as CSSProperties} />
      <h2 id="step-title" className="step-title" ref={heading} tabIndex={-1}>
        <span className="step-where">
          <span className="step-place">
            {t('class.step.place', { step: place + 1, of: lesson.steps.length })}
          </span>{' '}
          <span className="step-part">
            {t('class.step.part', { name: t(`class.part.${parts.part}`), part: parts.place, of: parts.of })}
          </span>
        </span>
        <span className="step-name">{say(step.prose.title, valuesOf(step))}</span>
      </h2>
    </>
  )
}
