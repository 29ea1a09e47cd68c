import type { FigureId } from '../scenario/display.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Assertion } from './assertion.ts'
import type { MisconceptionId } from './misconceptions.ts'
import type { Ref } from './readings.ts'

export const LESSON_IDS = [
  'what-80-means',
  'bigger-book',
  'raise-the-bar',
  'who-pays',
  'was-it-luck',
  'lab-to-street',
  'write-the-policy',
] as const
export type LessonId = (typeof LESSON_IDS)[number]

/** Controls, by their key in a link. */
export type ControlId = 't' | 'n' | 't2' | 'photo' | 'mated' | 'k' | 'policy' | 'cost' | 'g' | 'seed'

/** How a number is written: see `writeValue` in i18n. */
export type Format =
  | 'count'
  | 'expected'
  | 'large'
  | 'rate'
  | 'oneIn'
  | 'ratio'
  | 'threshold'
  | 'score'
  | 'tiny'

/** A number in a message: what it is, and how it is written. */
export type Value = Ref & Readonly<{ as: Format }>
export type Values = Readonly<Record<string, Value>>

/** Ids of a step's messages. `ask` and `debrief` only where something is predicted. */
export type Prose = Readonly<{
  title: string
  text: string
  ask: string | null
  /** Where to look once the answer is shown. */
  see: string
  /** Said when what `see` asks for has been done; only where the step has a goal or something to try. Takes the values of the state in which it was reached. */
  done: string | null
  /** Said on the way there: once the first of several goals is reached, or where one has gone past the goal. */
  onWay: string | null
  explain: string
  /** Takes `prediction`, `answer` and `said` (see judge.ts) beside the step's values. */
  debrief: string | null
}>

/** Asked before the answer is shown. */
export type Predict = Readonly<{
  answer: Ref
  as: Format
  /** Message id of what is counted; takes `n` for the plural. */
  unit: string
  /** The figure on which the answer appears. */
  figure: FigureId
}> &
  (
    | Readonly<{
        kind: 'number'
        from: number
        to: number
        scale: 'linear' | 'log'
        /** A guess counts as close within this share of the answer or, for small answers, `closeBy`. */
        close: number
        closeBy: number
        /** Gallery size up to which the growth was told, where the guess is how its line goes on; else null. */
        known: number | null
      }>
    | Readonly<{ kind: 'choice'; options: readonly Choice[] }>
  )

/** One of four. The answer lies in exactly one, `from` included and `to` not. In order of size. */
export type Choice = Readonly<{ id: string; text: string; from: number; to: number; values: Values }>

/**
 * One answer to choose. Where `shows` is not null, its feedback offers a link that opens that state.
 * `value` in questions of number, where the messages of the option take it as `value`; `holds` in those of statement.
 */
export type CheckOption = Readonly<{
  id: string
  text: string
  feedback: string
  /** Null for the answer that is right. */
  misconception: MisconceptionId | null
  shows: Readonly<{ scenario: Scenario; figures: readonly FigureId[] }> | null
  /** What there is to see in that state, said once it is open; null where there is none. */
  look: string | null
  value: Value | null
  holds: Assertion | null
}>

/** A question after the step. Which option is right is worked out from the model (answers.ts). */
export type Check = Readonly<{
  question: string
  options: readonly CheckOption[]
  /** Whether the step's picture and what it told before would tell: then they come back with the answer. */
  hidesPicture: boolean
}> &
  (Readonly<{ kind: 'number'; answer: Ref }> | Readonly<{ kind: 'statement' }>)

/** What the last lesson asks: choose a setting, give reasons, or argue for a setting one did not choose. */
export type Task = Readonly<{
  kind: 'choose' | 'justify' | 'argue'
  prompt: string
  /** Settings to choose from; empty where something is written. */
  options: readonly TaskOption[]
}>
export type TaskOption = Readonly<{
  id: string
  text: string
  /** The best case for it, for the pupil who has to argue it. */
  case: string
  /** Settings that differ from the step's; null where nothing is searched, and the figures have nothing to show. */
  change: Partial<Scenario> | null
}>

/** Thresholds: where all are matched, and where the pupil was to say how many are left. */
export type MatchedStrip = Readonly<{ from: number; mark: number }>

/** One screen of a lesson, whole: nothing in it depends on the step before. */
export type Step = Readonly<{
  id: string
  scenario: Scenario
  /** What is otherwise in the picture of a later part, whose words speak of another state. */
  states: Readonly<Partial<Record<'explain' | 'check', Partial<Scenario>>>>
  figures: readonly FigureId[]
  /** Controls a pupil may move, and those that are shown but fixed. All others are hidden. */
  controls: readonly ControlId[]
  locked: readonly ControlId[]
  prose: Prose
  /** Numbers for any of the step's messages. */
  values: Values
  predict: Predict | null
  check: Check | null
  task: Task | null
  /** What the step's messages say of its scenario. */
  claims: readonly Assertion[]
  /** What `see` has the pupil reach, in this order, each in a state that is at rest; empty where nothing is reached. */
  goals: readonly Assertion[]
  /** Where one has gone past the goal; null where one cannot. */
  past: Assertion | null
  /** Switches of the step's figure, by id, that `see` has the pupil try; all of them tried, `done` is said. */
  tries: readonly string[]
  /** Whether `see` tells what is shown now, not what the step began with. */
  isLive: boolean
  /** Above the figures: of those wrongly matched in this run at one threshold, how many still are at others. */
  strip: MatchedStrip | null
  /** What of its figure the step is about, where that does not stand first anyway; null where it does. */
  first: 'question' | null
  /** The search picked when the step opens: place among the searches, from 0. */
  pick: Ref | null
}>

/** For the teacher's guide. Lists of message ids; they take `values`. */
export type TeacherNotes = Readonly<{
  say: readonly string[]
  likely: readonly string[]
  sensitive: readonly string[]
  exit: string
  exitAnswer: string
  misconceptions: readonly MisconceptionId[]
  /** Glossary ids. */
  vocabulary: readonly string[]
  /** Read in the scenario of the first step. */
  values: Values
}>

export type Lesson = Readonly<{
  id: LessonId
  minutes: number
  title: string
  question: string
  goals: readonly string[]
  steps: readonly Step[]
  /** The same idea somewhere else: a medical test, a spam filter. */
  transfer: string
  teacher: TeacherNotes
}>
