import { isDeepStrictEqual } from 'node:util'

/** The rules of cmi5 (AICC, Quartz 1st edition) and xAPI 1.0.3 that a statement of a lesson has to keep. */

export type Sent = {
  id: string
  timestamp: string
  actor: { account?: { homePage: string; name: string } }
  verb: { id: string }
  object: { id: string; objectType?: string }
  result?: {
    duration?: string
    completion?: boolean
    success?: boolean
    score?: { scaled?: number; raw?: number; min?: number; max?: number }
  }
  context: {
    registration?: string
    contextActivities: Record<string, readonly { id: string }[]>
    extensions: Record<string, unknown>
  }
}

export type Expected = Readonly<{
  actor: object
  activityId: string
  registration: string
  masteryScore: number | undefined
  launchMode: string
  template: {
    contextActivities: Record<string, readonly { id: string }[]>
    extensions: Record<string, unknown>
  }
  /** Short verbs of this session, and of earlier sessions of the registration, in order. */
  session: readonly string[]
  before: readonly string[]
}>

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const DURATION = /^PT\d+(\.\d+)?S$/
const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories/'
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'

export const shortVerb = ({ verb }: Sent): string => verb.id.replace('http://adlnet.gov/expapi/verbs/', '')

/** What is wrong with a statement; empty if nothing is. The number is the section of the specification. */
export function complaints(sent: Sent, expected: Expected): readonly string[] {
  return [...form(sent, expected), ...order(sent, expected), ...result(sent, expected)]
}

function form(sent: Sent, { actor, activityId, registration, template }: Expected): string[] {
  const wrong: string[] = []
  const { context } = sent
  if (!UUID.test(sent.id)) wrong.push('9.1: the id is no UUID')
  if (!isDeepStrictEqual(sent.actor, actor)) wrong.push('9.2: another actor')
  if (sent.object.id !== activityId) wrong.push('9.4: another object')
  if (context.registration !== registration) wrong.push('9.6.1: another registration')
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(sent.timestamp)) wrong.push('9.7: no timestamp in UTC')
  for (const [key, value] of Object.entries(template.extensions))
    if (context.extensions[key] !== value) wrong.push(`10: ${key} of the template is not there`)
  for (const [list, activities] of Object.entries(template.contextActivities))
    for (const { id } of activities)
      if (!context.contextActivities[list]?.some((one) => one.id === id))
        wrong.push(`10: ${id} of the template is not in ${list}`)
  if (!hasCategory(sent, 'cmi5')) wrong.push('9.6.2.1: not in the category cmi5')
  return wrong
}

const hasCategory = ({ context }: Sent, name: string): boolean =>
  context.contextActivities['category']?.some(({ id }) => id === CATEGORIES + name) === true

function order(sent: Sent, { session, before, launchMode }: Expected): string[] {
  const wrong: string[] = []
  const verb = shortVerb(sent)
  if (session.includes('terminated')) wrong.push('9.3.8: after terminated')
  if ((verb === 'initialized') !== (session.length === 0)) wrong.push('9.3.2: initialized is not the first')
  if (session.includes(verb)) wrong.push(`9.3: ${verb} twice in a session`)
  if (['completed', 'passed'].includes(verb) && before.includes(verb))
    wrong.push(`9.3: ${verb} twice in a registration`)
  if (verb === 'failed' && [...before, ...session].includes('passed')) wrong.push('9.3: failed after passed')
  if (verb === 'passed' && session.includes('failed')) wrong.push('9.3: passed and failed in one session')
  if (launchMode !== 'Normal' && !['initialized', 'terminated'].includes(verb))
    wrong.push(`10: ${verb} in mode ${launchMode}`)
  return wrong
}

function result(sent: Sent, { masteryScore }: Expected): string[] {
  const wrong: string[] = []
  const verb = shortVerb(sent)
  const { duration, completion, success, score } = sent.result ?? {}
  const isJudged = verb === 'passed' || verb === 'failed'
  if (verb !== 'initialized' && !DURATION.test(duration ?? '')) wrong.push('9.5.4: no duration')
  if (completion !== (verb === 'completed' ? true : undefined)) wrong.push('9.5.3: completion')
  if (success !== (isJudged ? verb === 'passed' : undefined)) wrong.push('9.5.2: success')
  if (hasCategory(sent, 'moveon') !== (isJudged || verb === 'completed')) wrong.push('9.6.2.2: moveon')
  if (!isJudged && score !== undefined) wrong.push('9.5.1: a score')
  if (isJudged) {
    const { scaled = -1, raw = -1, min = 0, max = -1 } = score ?? {}
    if (scaled < 0 || scaled > 1 || raw < min || raw > max) wrong.push('9.5.1: no score in its range')
    if (masteryScore !== undefined && scaled >= masteryScore !== (verb === 'passed'))
      wrong.push('9.3.4: not as the masteryScore says')
    if (sent.context.extensions[MASTERY] !== masteryScore) wrong.push('9.6.3.2: no masteryScore')
  }
  return wrong
}
