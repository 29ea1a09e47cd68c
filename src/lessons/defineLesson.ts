import type { Assertion } from './assertion.ts'
import type {
  Check,
  CheckOption,
  Choice,
  Lesson,
  LessonId,
  Predict,
  Step,
  Task,
  TaskOption,
  TeacherNotes,
  Values,
} from './lesson.ts'

export type OptionDraft = Pick<CheckOption, 'id'> &
  Partial<Omit<CheckOption, 'id' | 'text' | 'feedback' | 'look'>>
type CheckDraft = Readonly<{
  answer?: Extract<Check, { kind: 'number' }>['answer']
  options: readonly OptionDraft[]
  hidesPicture?: boolean
}>
type ChoiceDraft = Omit<Choice, 'text' | 'values'> & Readonly<{ values?: Values }>
export type PredictDraft =
  | Extract<Predict, { kind: 'number' }>
  | (Omit<Extract<Predict, { kind: 'choice' }>, 'options'> & Readonly<{ options: readonly ChoiceDraft[] }>)
type TaskDraft = Readonly<{
  kind: Task['kind']
  options?: readonly Pick<TaskOption, 'id' | 'change'>[]
}>

export type StepDraft = Pick<Step, 'id' | 'scenario' | 'figures'> &
  Partial<
    Pick<
      Step,
      | 'states'
      | 'controls'
      | 'locked'
      | 'values'
      | 'pick'
      | 'goals'
      | 'past'
      | 'tries'
      | 'isLive'
      | 'strip'
      | 'first'
    >
  > &
  Readonly<{
    claims: readonly Assertion[]
    predict?: PredictDraft
    check?: CheckDraft
    task?: TaskDraft
  }>

type Draft = Readonly<{
  id: LessonId
  minutes: number
  /** How many messages there are of each kind. */
  goals: number
  steps: readonly StepDraft[]
  teacher: Readonly<{ say: number; likely: number; sensitive: number }> &
    Pick<TeacherNotes, 'misconceptions' | 'vocabulary'> &
    Partial<Pick<TeacherNotes, 'values'>>
}>

/** Completes a lesson: every message has the id its place gives it, such as `lesson.bigger-book.guess.title`. */
export function defineLesson(draft: Draft): Lesson {
  const here = `lesson.${draft.id}`
  const several = (kind: string, count: number): readonly string[] =>
    Array.from({ length: count }, (_, i) => `${here}.${kind}.${i + 1}`)
  const { say, likely, sensitive, misconceptions, vocabulary, values = {} } = draft.teacher
  return {
    id: draft.id,
    minutes: draft.minutes,
    title: `${here}.title`,
    question: `${here}.question`,
    goals: several('goal', draft.goals),
    steps: draft.steps.map((step) => defineStep(`${here}.${step.id}`, step)),
    transfer: `${here}.transfer`,
    teacher: {
      say: several('teacher.say', say),
      likely: several('teacher.likely', likely),
      sensitive: several('teacher.sensitive', sensitive),
      exit: `${here}.teacher.exit`,
      exitAnswer: `${here}.teacher.exitAnswer`,
      misconceptions,
      vocabulary,
      values,
    },
  }
}

const NOTHING_MORE = {
  states: {},
  controls: [],
  locked: [],
  values: {},
  pick: null,
  goals: [],
  past: null,
  tries: [],
  isLive: false,
  strip: null,
  first: null,
} as const

function defineStep(here: string, draft: StepDraft): Step {
  const { predict, check, task, ...whole } = draft
  const { goals = [], tries = [], past = null } = draft
  return {
    ...NOTHING_MORE,
    ...whole,
    prose: {
      title: `${here}.title`,
      text: `${here}.text`,
      ask: predict === undefined ? null : `${here}.ask`,
      see: `${here}.see`,
      done: goals.length + tries.length === 0 ? null : `${here}.done`,
      onWay: goals.length < 2 && past === null ? null : `${here}.onWay`,
      explain: `${here}.explain`,
      debrief: predict === undefined ? null : `${here}.debrief`,
    },
    predict: predict === undefined ? null : definePredict(here, predict),
    check: check === undefined ? null : defineCheck(`${here}.check`, check),
    task: task === undefined ? null : defineTask(`${here}.task`, task),
  }
}

function definePredict(here: string, draft: PredictDraft): Predict {
  if (draft.kind === 'number') return draft
  const options = draft.options.map((option) => ({
    ...option,
    text: `${here}.choice.${option.id}`,
    values: option.values ?? {},
  }))
  return { ...draft, options }
}

function defineCheck(here: string, { answer, options: drafts, hidesPicture = false }: CheckDraft): Check {
  const options = drafts.map(({ id, misconception = null, shows = null, value = null, holds = null }) => ({
    id,
    text: `${here}.${id}`,
    feedback: `${here}.${id}.feedback`,
    misconception,
    shows,
    look: shows === null ? null : `${here}.${id}.look`,
    value,
    holds,
  }))
  const common = { question: `${here}.question`, options, hidesPicture }
  return answer === undefined ? { kind: 'statement', ...common } : { kind: 'number', answer, ...common }
}

function defineTask(here: string, { kind, options = [] }: TaskDraft): Task {
  const complete = ({ id, change }: Pick<TaskOption, 'id' | 'change'>): TaskOption => ({
    id,
    change,
    text: `${here}.${id}`,
    case: `${here}.${id}.case`,
  })
  return { kind, prompt: `${here}.prompt`, options: options.map(complete) }
}
