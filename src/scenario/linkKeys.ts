import * as v from 'valibot'
import { type Display, THEMES, VIEWS } from './display.ts'
import { groupList, printGroups } from './linkGroups.ts'
import * as schema from './linkSchemas.ts'
import type { Problem } from './notes.ts'
import { LIMITS, MODES, PHOTOS, POLICIES, type Scenario } from './scenario.ts'

export type KeyState = Readonly<{ scenario: Scenario; display: Display }>

/** One key of a link: how its value is checked and put in place, and how it is printed. */
export type LinkKey = Readonly<{
  key: string
  /** The state with the value in it, or what was wrong with the value. Never throws. */
  read: (text: string, state: KeyState) => KeyState | Problem
  /** Two states that print alike are alike in this key. */
  print: (state: KeyState) => string
}>

type Schema<T> = v.GenericSchema<string, T>

function readWith<T>(check: Schema<T>, put: (state: KeyState, value: T) => KeyState): LinkKey['read'] {
  return (text, state) => {
    const result = v.safeParse(check, text, { abortEarly: true, abortPipeEarly: true })
    return result.success ? put(state, result.output) : (result.issues[0].message as Problem)
  }
}

function inScenario<F extends keyof Scenario>(
  key: string,
  field: F,
  check: Schema<Scenario[F]>,
  print: (value: Scenario[F]) => string,
): LinkKey {
  return {
    key,
    read: readWith(check, (state, value) => ({ ...state, scenario: { ...state.scenario, [field]: value } })),
    print: ({ scenario }) => print(scenario[field]),
  }
}

function inDisplay<F extends keyof Display>(
  key: string,
  field: F,
  check: Schema<Display[F]>,
  print: (value: Display[F]) => string,
): LinkKey {
  return {
    key,
    read: readWith(check, (state, value) => ({ ...state, display: { ...state.display, [field]: value } })),
    print: ({ display }) => print(display[field]),
  }
}

const number = schema.printNumber
const text = (value: string): string => value
const or = (none: string) => (value: string | null) => value ?? none
const yesNo = (value: boolean): string => (value ? '1' : '0')
const names = (value: readonly string[]): string => (value.length === 0 ? 'none' : value.join(','))
const toNull = v.pipe(
  v.literal('none', 'unknown'),
  v.transform(() => null),
)

const threshold = schema.percentWithin(LIMITS.threshold)
const photo = v.lazy((given): Schema<Scenario['photo']> =>
  /^[a-z]+$/i.test(String(given)) ? schema.oneOf(PHOTOS) : schema.numberWithin(LIMITS.photo),
)
const comparison = v.lazy((given): Schema<number | null> =>
  /^[a-z]+$/i.test(String(given)) ? toNull : threshold,
)
/** Short names that a lesson, a step, or a host gives. */
const name = schema.matching(/^[A-Za-z0-9_-]{1,64}$/)
/** Shape of a language tag (BCP 47); whether we have the language is for the page to say. */
const languageTag = schema.matching(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)

const seed: LinkKey = {
  key: 'seed',
  // `each` is drawn by parseLink, which is given the randomness.
  read: readWith(schema.matching(/^[a-z0-9]{1,16}$/), (state, value) => ({
    scenario: { ...state.scenario, seed: value },
    display: { ...state.display, seedForEach: value === 'each' },
  })),
  print: ({ scenario, display }) => (display.seedForEach ? 'each' : scenario.seed),
}

/** Links say which version they were written for; there has been one. It is never printed. */
const version: LinkKey = {
  key: 'v',
  read: readWith(schema.oneOf(['1']), (state) => state),
  print: () => '1',
}

/** Every key but `preset`, in the order a canonical link has them. */
export const LINK_KEYS: readonly LinkKey[] = [
  inScenario('t', 'threshold', threshold, number),
  inScenario('t2', 'comparison', comparison, (value) => (value === null ? 'none' : number(value))),
  inScenario('n', 'gallerySize', schema.wholeWithin(LIMITS.gallerySize), number),
  inScenario('searches', 'searches', schema.wholeWithin(LIMITS.searches), number),
  inScenario('mated', 'matedShare', schema.numberWithin(LIMITS.matedShare), number),
  inScenario('photo', 'photo', photo, (value) => (typeof value === 'string' ? value : number(value))),
  inScenario('mode', 'mode', schema.oneOf(MODES), text),
  inScenario('k', 'listLength', schema.wholeWithin(LIMITS.listLength), number),
  inScenario('fmr', 'fmr', schema.numberWithin(LIMITS.fmr), number),
  inScenario('rho', 'rho', schema.numberWithin(LIMITS.rho), number),
  inScenario('cross', 'cross', schema.numberWithin(LIMITS.cross), number),
  inScenario('tau', 'tau', schema.numberWithin(LIMITS.tau), number),
  inScenario('gap', 'gap', schema.numberWithin(LIMITS.gap), number),
  inScenario('spread', 'spread', schema.numberWithin(LIMITS.spread), number),
  inScenario('unusable', 'unusable', schema.numberWithin(LIMITS.unusable), number),
  inScenario('g', 'groups', groupList(), printGroups),
  inScenario('policy', 'policy', schema.oneOf(POLICIES), text),
  inScenario('cost', 'costRatio', schema.numberWithin(LIMITS.costRatio), number),
  seed,
  inDisplay('view', 'view', schema.oneOf(VIEWS), or('none')),
  inDisplay('lesson', 'lesson', name, or('none')),
  inDisplay('step', 'step', name, or('none')),
  inDisplay('predict', 'predict', schema.flag(), yesNo),
  inDisplay('hide', 'hide', schema.nameList(), names),
  inDisplay('lock', 'lock', schema.nameList(), names),
  inDisplay('lang', 'lang', languageTag, or('auto')),
  inDisplay('theme', 'theme', schema.oneOf(THEMES), text),
  inDisplay('links', 'links', schema.flag(), yesNo),
  inDisplay('sound', 'sound', schema.flag(), yesNo),
  inDisplay('events', 'events', schema.flag(), yesNo),
  inDisplay('eid', 'embedId', name, or('none')),
  version,
]
