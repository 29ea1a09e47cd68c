import { holds } from '../../lessons/assertion.ts'
import type { Step } from '../../lessons/lesson.ts'
import { useReached } from '../../state/lessonReached.ts'
import { useHasTried } from '../../state/lessonTried.ts'
import { useIsDragging } from '../../state/useIsDragging.ts'
import { useStore } from '../../state/useStore.ts'
import { say, valuesOf } from './say.ts'

/**
 * That what a step asks for is done, once it is; and before, what is still to do. It stands in the bar of the way on: on
 * a phone that is in view, and nothing a finger is on moves when it appears. What is done stays so, whatever is moved then.
 */
export function StepDone({ step }: Readonly<{ step: Step }>) {
  const scenario = useStore((state) => state.scenario)
  const isDragging = useIsDragging()
  const { goals, at } = useReached(step)
  const hasTried = useHasTried(step.tries)
  const isDone = hasTried && goals === step.goals.length
  const isPast = !isDragging && step.past !== null && holds(scenario, step.past)
  const isOnWay = !isDone && (goals > 0 || isPast)
  return (
    <p className="step-done" role="status">
      {isDone && say(step.prose.done, valuesOf({ ...step, scenario: at ?? scenario }))}
      {isOnWay && say(step.prose.onWay, valuesOf({ ...step, scenario: at ?? scenario }))}
    </p>
  )
}
