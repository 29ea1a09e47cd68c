import type { FigureId } from '../../scenario/display.ts'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import { pickedOption } from '../../state/lessonRule.ts'
import { useWork } from '../../state/lessonStore.ts'
import { NoSearch } from './NoSearch.tsx'
import { StepControls } from './StepControls.tsx'
import { StepFigures } from './StepFigures.tsx'
import { StillMatched } from './StillMatched.tsx'
import type { Part } from './useParts.ts'

type StepPictureProps = Readonly<{
  lesson: Lesson
  step: Step
  /** What is shown instead of the step's own figures, when an answer is looked into. */
  figures: readonly FigureId[]
  /** Whether a question waits for its answer: what could be moved to it is not there until then. */
  isHeld: boolean
  /** Whether an answer is looked into. */
  isLook: boolean
  /** Whether a setting was chosen in which nothing is searched. */
  mayBeUnsearched: boolean
  part: Part
  /** Whether the picture has been brought to what the part's words speak of. */
  isBrought: boolean
}>

/** Figures whose own switches and sliders are part of no scenario: they begin anew in every part. */
const OWN_CONTROLS: readonly FigureId[] = ['causes', 'reviewer']

/** The picture of a step with the controls that move it: beside the text where there is room, else below it. */
export function StepPicture({
  lesson,
  step,
  figures,
  isHeld,
  isLook,
  mayBeUnsearched,
  part,
  isBrought,
}: StepPictureProps) {
  const isUnsearched = useWork((work) => pickedOption(lesson, step, work)?.change === null)
  return (
    <div className="step-picture" data-look={isLook}>
      {isUnsearched && mayBeUnsearched ? (
        <NoSearch scenario={step.scenario} />
      ) : (
        <>
          {/* Their place stays while they are away, so that the figure does. */}
          <div className="step-controls" inert={isHeld}>
            <StepControls step={step} />
          </div>
          {step.strip !== null && !isLook && <StillMatched strip={step.strip} />}
          <StepFigures
            key={figures.some((id) => OWN_CONTROLS.includes(id)) ? `${part} ${isBrought}` : 'all'}
            figures={figures}
          />
        </>
      )}
    </div>
  )
}
