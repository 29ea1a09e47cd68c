import { t } from '../../i18n/translate.ts'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import { ownRule, ruleStep } from '../../state/lessonRule.ts'
import { useWork } from '../../state/lessonStore.ts'
import { say, valuesOf } from './say.ts'

/** The rule the pupil chose, in every step after the choice. */
export function OwnRule({ lesson, step }: Readonly<{ lesson: Lesson; step: Step }>) {
  const rule = useWork((work) => ownRule(lesson, work))
  const choice = ruleStep(lesson)
  const ids = lesson.steps.map(({ id }) => id)
  if (rule === null || choice === null || ids.indexOf(step.id) <= ids.indexOf(choice.id)) return null
  return <p className="own-rule">{t('class.rule.yours', { rule: say(rule.text, valuesOf(choice)) })}</p>
}
