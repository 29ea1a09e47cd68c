import { holds } from '../../lessons/assertion.ts'
import type { Step } from '../../lessons/lesson.ts'
import { useHasTried } from '../../state/lessonTried.ts'
import { useStore } from '../../state/useStore.ts'
import { say, valuesOf } from './say.ts'

/**
 * That what a step asks for is done, once it is. It stands in the bar of the way on: on a phone that is in view, and
 * nothing a finger is on moves when it appears.
 */
export function StepDone({ step }: Readonly<{ step: Step }>) {
  const scenario = useStore((state) => state.scenario)
  const hasTried = useHasTried(step.tries)
  const isDone = hasTried && (step.goal === null || holds(scenario, step.goal))
  return (
    <p className="step-done" role="status">
      {isDone && say(step.prose.done, valuesOf({ ...step, scenario }))}
    </p>
  )
}
