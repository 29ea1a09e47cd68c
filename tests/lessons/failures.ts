import { keyOf } from '../../src/lessons/answers.ts'
import { holds } from '../../src/lessons/assertion.ts'
import { CLAIMS } from '../../src/lessons/claims.ts'
import type { Lesson } from '../../src/lessons/lesson.ts'
import { LESSONS } from '../../src/lessons/lessons.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'

type Change = (scenario: Scenario) => Scenario
const asIs: Change = (scenario) => scenario

/** One sentence for each thing a lesson says that the model, changed or not, does not bear out. */
export function lessonFailures(lesson: Lesson, change: Change = asIs): readonly string[] {
  return lesson.steps.flatMap((step) => {
    const scenario = change(step.scenario)
    const here = `lesson ${lesson.id}, step ${step.id}`
    const broken = step.claims.filter((claim) => !holds(scenario, claim))
    const key = step.check === null ? null : keyOf(step.check, scenario)
    const meant = step.check?.options.find(({ misconception }) => misconception === null)?.id ?? null
    return [
      ...broken.map(({ because }) => `${here}: ${because}`),
      ...(key === meant ? [] : [`${here}: the check’s answer comes out as ${key}, not ${meant}`]),
    ]
  })
}

/** The same for the claims from the articles. */
export function claimFailures(change: Change = asIs): readonly string[] {
  return CLAIMS.flatMap(({ id, experiments }) =>
    experiments.flatMap((one) =>
      one.claims
        .filter((claim) => !holds(change(one.scenario), claim))
        .map(({ because }) => `claim ${id}, experiment ${one.id}: ${because}`),
    ),
  )
}

/** The lessons that fail, by name. */
export function failingLessons(change: Change): readonly string[] {
  return LESSONS.filter((lesson) => lessonFailures(lesson, change).length > 0).map(({ id }) => id)
}
