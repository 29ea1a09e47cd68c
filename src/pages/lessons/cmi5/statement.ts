import type { Launch } from './launch.ts'
import type { LaunchData } from './launchData.ts'

/** What a lesson says of itself, in the order of a session (cmi5 Quartz, 9.3). */
export const VERBS = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
} as const
export type Verb = keyof typeof VERBS

const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5'
const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon'
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'

/** Checks that are right, of how many. */
export type Marks = Readonly<{ right: number; checks: number }>

export type Statement = Readonly<
  { id: string; verb: Readonly<{ id: string; display: object }> } & Record<string, unknown>
>

/**
 * A sentence for the platform's records. What the platform put into the context stays as it is.
 *
 * @param ms what the verb took: the time to the end of the lesson, or of the session
 * @param marks told with `passed` and `failed` alone
 */
export function statement(
  verb: Verb,
  { launch, data, ms, marks }: Readonly<{ launch: Launch; data: LaunchData; ms: number; marks: Marks }>,
): Statement {
  const { contextTemplate, masteryScore } = data
  const isJudged = verb === 'passed' || verb === 'failed'
  const isMoveOn = isJudged || verb === 'completed'
  const category = [CMI5, ...(isMoveOn ? [MOVE_ON] : [])].map((id) => ({ id }))
  return {
    id: uuid(),
    timestamp: new Date().toISOString(),
    actor: launch.actor,
    verb: { id: VERBS[verb], display: { en: verb } },
    object: { objectType: 'Activity', id: launch.activityId },
    ...(verb !== 'initialized' && {
      result: {
        duration: `PT${(ms / 1000).toFixed(2)}S`,
        ...(verb === 'completed' && { completion: true }),
        ...(isJudged && { success: verb === 'passed', score: scoreOf(marks) }),
      },
    }),
    context: {
      ...contextTemplate,
      registration: launch.registration,
      contextActivities: {
        ...contextTemplate.contextActivities,
        category: [...(contextTemplate.contextActivities.category ?? []), ...category],
      },
      extensions: {
        ...(isJudged && masteryScore !== undefined && { [MASTERY]: masteryScore }),
        ...contextTemplate.extensions,
      },
    },
  }
}

function scoreOf({ right, checks }: Marks): Readonly<Record<string, number>> {
  return { scaled: scaled({ right, checks }), raw: right, min: 0, max: checks }
}

/** The share that is right, 0 to 1. */
export function scaled({ right, checks }: Marks): number {
  return checks === 0 ? 0 : Math.round((10_000 * right) / checks) / 10_000
}

/** A random UUID. The browser's own is not there on a platform without https. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte, i) => {
    const set = i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte
    return set.toString(16).padStart(2, '0')
  })
  return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)]
    .map((part) => part.join(''))
    .join('-')
}
