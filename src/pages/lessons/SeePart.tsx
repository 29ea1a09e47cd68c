import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { writeValue } from '../../i18n/writeValue.ts'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import { GAME } from '../../lessons/reviewerGame.ts'
import { readNumber } from '../../lessons/readings.ts'
import { pickedOption } from '../../state/lessonRule.ts'
import { useStepWork, useWork } from '../../state/lessonStore.ts'
import { useStore } from '../../state/useStore.ts'
import { GameLink } from './game/GameLink.tsx'
import { ComparedCurve, isOfACurve } from './GuessCurve.tsx'
import { ComparedField, isOfAField } from './GuessField.tsx'
import { GuessLine } from './GuessLine.tsx'
import { NotesField } from './NotesField.tsx'
import { predictionText, saidText } from './predictionText.ts'
import { TallyResult } from './Tally.tsx'
import { TaskPart } from './TaskPart.tsx'
import { say, valuesOf } from './say.ts'
import { settingsWords } from './settingsWords.ts'

type SeePartProps = Readonly<{ lesson: Lesson; step: Step }>

/** What the model says beside what the pupil said, and what to do in the picture. */
export function SeePart({ lesson, step }: SeePartProps) {
  const isUnsearched = useWork((work) => pickedOption(lesson, step, work)?.change === null)
  return (
    <>
      {step.task !== null && <TaskPart lesson={lesson} step={step} task={step.task} />}
      {!isUnsearched && (
        <div className="step-words">
          <Debrief lesson={lesson} step={step} />
          <TallyResult step={step} />
          <ToDo step={step} />
        </div>
      )}
      {asksToWrite(step) && <NotesField lesson={lesson} step={step} label={t('class.notes.write')} isAsked />}
    </>
  )
}

/** What to move and to watch. That it is done stands with the way on. */
function ToDo({ step }: Readonly<{ step: Step }>) {
  const scenario = useStore((state) => state.scenario)
  const now = step.isLive ? valuesOf({ ...step, scenario }) : valuesOf(step)
  return <p>{say(step.prose.see, now)}</p>
}

type ExplainPartProps = SeePartProps &
  Readonly<{
    /** There is nothing but this lesson here. */
    alone: boolean
  }>

/** Why; and room for notes. */
export function ExplainPart({ lesson, step, alone }: ExplainPartProps) {
  return (
    <>
      <div className="step-words">
        <p>{say(step.prose.explain, valuesOf(step))}</p>
      </div>
      {step.task !== null && <TaskPart lesson={lesson} step={step} task={step.task} />}
      {!alone && step.figures.includes('reviewer') && <GameOffer />}
      {step.task === null && (
        <NotesField
          lesson={lesson}
          step={step}
          label={t(asksToWrite(step) ? 'class.notes.again' : 'class.notes.label')}
          isAsked={asksToWrite(step)}
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
    <p className="step-offer">
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
function Debrief({ lesson, step }: SeePartProps) {
  const { predicted } = useStepWork(lesson.id, step.id)
  const now = useStore((state) => state.scenario)
  const { predict, prose, scenario } = step
  if (predict === null) return null
  const answer = readNumber(scenario, predict.answer)
  const isMoved = answer !== readNumber(now, predict.answer)
  const settings = isMoved ? settingsWords(scenario, now) : ''
  const was = settings === '' ? '' : t('class.step.was', { settings })
  const said = saidText(predict, predicted, answer)
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
      <p className="lessons-small debrief-was">{was}</p>
      {predict.kind === 'number' &&
        typeof predicted === 'number' &&
        answer !== null &&
        (isOfACurve(predict) ? (
          <ComparedCurve predict={predict} scenario={scenario} said={predicted} answer={answer} />
        ) : isOfAField(predict) ? (
          <ComparedField predict={predict} said={predicted} answer={answer} />
        ) : (
          <GuessLine predict={predict} said={predicted} answer={answer} />
        ))}
    </div>
  )
}
