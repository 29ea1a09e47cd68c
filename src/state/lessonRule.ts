import type { Lesson, Step, TaskOption } from '../lessons/lesson.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { stepWork, type Work } from './lessonWork.ts'

/** The step of a lesson in which a rule is chosen, or null. */
export function ruleStep(lesson: Lesson): Step | null {
  return lesson.steps.find(({ task }) => task?.kind === 'choose') ?? null
}

/** The rule the pupil chose in a lesson, or null where there is none (yet). */
export function ownRule(lesson: Lesson, work: Work): TaskOption | null {
  const step = ruleStep(lesson)
  return step === null ? null : pickedOption(lesson, step, work)
}

/** The setting that is picked in a step's own task, or null. */
export function pickedOption(lesson: Lesson, { id, task }: Step, work: Work): TaskOption | null {
  const { chosen } = stepWork(work, lesson.id, id)
  return task?.options.find((option) => option.id === chosen) ?? null
}

/** What a part of a step shows when it opens: what the step opens with, but for what its words speak of otherwise. */
export function partScenario(lesson: Lesson, step: Step, part: string | null, work: Work): Scenario {
  const own = part === 'explain' || part === 'check' ? step.states[part] : undefined
  return { ...openingScenario(lesson, step, work), ...own }
}

/** What a step opens with: its own state, under the rule that is picked in it or that reasons are to be given for. */
export function openingScenario(lesson: Lesson, step: Step, work: Work): Scenario {
  const rule = step.task?.kind === 'justify' ? ownRule(lesson, work) : pickedOption(lesson, step, work)
  return { ...step.scenario, ...rule?.change }
}
