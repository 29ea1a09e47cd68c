import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { writeValue } from '../../i18n/writeValue.ts'
import { judge } from '../../lessons/answers.ts'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import { GAME } from '../../lessons/reviewerGame.ts'
import { readNumber } from '../../lessons/readings.ts'
import { pickedOption } from '../../state/lessonRule.ts'
import { useStepWork, useWork } from '../../state/lessonStore.ts'
import { useStore } from '../../state/useStore.ts'
import { GameLink } from './game/GameLink.tsx'
import { GuessLine } from './GuessLine.tsx'
import { NoSearch } from './NoSearch.tsx'
import { NotesField } from './NotesField.tsx'
import { predictionText } from './predictionText.ts'
import { StepControls } from './StepControls.tsx'
import { StepFigures } from './StepFigures.tsx'
import { TallyResult } from './Tally.tsx'
import { TaskPart } from './TaskPart.tsx'
import { say, valuesOf } from './say.ts'

type SeePartProps = Readonly<{
  lesson: Lesson
  step: Step
  part: 'see' | 'explain'
  /** There is nothing but this lesson here. */
  alone?: boolean
}>

/** What the model says, beside what the pupil said; then why. The figures stay where they are. */
export function SeePart({ lesson, step, part, alone = false }: SeePartProps) {
  const values = valuesOf(step)
  const task = step.task !== null && <TaskPart lesson={lesson} step={step} task={step.task} />
  const words =
    part === 'explain' ? (
      <p>{say(step.prose.explain, values)}</p>
    ) : (
      <>
        <Debrief lesson={lesson} step={step} />
        <TallyResult step={step} />
        <p>{say(step.prose.see, values)}</p>
      </>
    )
  const writes = asksToWrite(step)
  const isUnsearched = useWork((work) => pickedOption(lesson, step, work)?.change === null)
  return (
    <>
      {part === 'see' && task}
      {part === 'see' && writes && <NotesField lesson={lesson} step={step} label={t('class.notes.write')} />}
      {(part === 'explain' || !isUnsearched) && <div className="step-words">{words}</div>}
      {part === 'explain' && task}
      {isUnsearched ? (
        <NoSearch scenario={step.scenario} />
      ) : (
        <>
          <StepControls step={step} />
          <StepFigures figures={step.figures} />
        </>
      )}
      {part === 'explain' && !alone && step.figures.includes('reviewer') && <GameOffer />}
      {part === 'explain' && step.task === null && (
        <NotesField
          lesson={lesson}
          step={step}
          label={t(writes ? 'class.notes.write' : 'class.notes.label')}
        />
      )}
    </>
  )
}

/** Where a human check is shown, the way to be the one who checks. */
function GameOffer() {
  const links = useStore((state) => state.display.links)
  if (!links) return null
  return (
    <p>
      <GameLink className="button step-button">
        {t('game.offer', { rounds: formatCount(GAME.rounds) })}
      </GameLink>
    </p>
  )
}

/** A step with nothing to guess or to choose asks for words: a box stands where it does. */
function asksToWrite({ predict, task }: Step): boolean {
  return predict === null && task === null
}

/** The pupil's own number beside the model's. */
function Debrief({ lesson, step }: Readonly<{ lesson: Lesson; step: Step }>) {
  const { predicted } = useStepWork(lesson.id, step.id)
  const { predict, prose, scenario } = step
  if (predict === null) return null
  const answer = readNumber(scenario, predict.answer)
  const said = judge(predict, predicted, answer)
  const words = {
    ...valuesOf(step),
    said,
    prediction: predictionText(step, predicted),
    predictionN: typeof predicted === 'number' ? predicted : 0,
    answer: writeValue(predict.as, answer),
    answerN: Math.round(answer ?? 0),
  }
  return (
    <div className="debrief">
      <p className="debrief-words">{say(prose.debrief, words)}</p>
      {predict.kind === 'number' && typeof predicted === 'number' && answer !== null && (
        <GuessLine predict={predict} said={predicted} answer={answer} />
      )}
    </div>
  )
}
