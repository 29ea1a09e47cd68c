import type { Launch } from './launch.ts'
import type { Statement } from './statement.ts'

/** The edition of the Experience API whose rules we follow. */
const XAPI = '1.0.3'
/** A server that has not answered by then is not waited for: the lesson goes on without it. */
const PATIENCE_MS = 6000

/** A platform's records (a Learning Record Store), as far as cmi5 lets a lesson use them. Nothing here throws. */
export type Lrs = Readonly<{
  /** A document of this pupil's in this lesson: null where there is none, `refused` where it cannot be had. */
  readState: (id: string) => Promise<unknown>
  /** @param last whether the page is being left: the request goes on without it */
  writeState: (id: string, document: unknown, last?: boolean) => Promise<boolean>
  /** Asks for what the pupil likes, as every lesson must. Ours have one language and no sound of their own. */
  readPreferences: () => Promise<unknown>
  /** Whether they are recorded, in this order. Sent again they are not recorded twice. */
  send: (statements: readonly Statement[], last?: boolean) => Promise<boolean>
  /** Whether such a statement was recorded in an earlier session. */
  has: (verb: string) => Promise<boolean>
}>

/** The platform's records with the key to them; null where it hands none out. It is asked once: a second time is an error. */
export async function openLrs(launch: Launch): Promise<Lrs | null> {
  const answer = await ask(launch.fetch, { method: 'POST' })
  const { 'auth-token': token } = ((await jsonOf(answer)) ?? {}) as { 'auth-token'?: unknown }
  return answer?.ok === true && typeof token === 'string' && token !== '' ? lrsOf(launch, token) : null
}

function lrsOf(launch: Launch, token: string): Lrs {
  const { agent, activityId, registration } = launch
  const { read, write } = requests(launch.endpoint, token)
  const own = { activityId, agent, registration }
  return {
    readState: async (stateId) => {
      const answer = await read('activities/state', { ...own, stateId })
      if (answer?.status === 404) return null
      return (await jsonOf(answer)) ?? 'refused'
    },
    writeState: async (stateId, document, last = false) =>
      (await write('PUT', 'activities/state', { ...own, stateId }, document, last))?.ok === true,
    readPreferences: async () =>
      jsonOf(await read('agents/profile', { agent, profileId: 'cmi5LearnerPreferences' })),
    send: async (statements, last = false) => {
      const [first, ...more] = statements
      if (first === undefined) return true
      if (more.length > 0) return (await write('POST', 'statements', {}, statements, last))?.ok === true
      const answer = await write('PUT', 'statements', { statementId: first.id }, first, last)
      // A conflict: one of that id is there, and only ours can be.
      return answer?.ok === true || answer?.status === 409
    },
    has: async (verb) => {
      const keys = { agent, verb, activity: activityId, registration, limit: '1' }
      const found = (await jsonOf(await read('statements', keys))) as { statements?: unknown } | null
      return Array.isArray(found?.statements) && found.statements.length > 0
    },
  }
}

type Keys = Readonly<Record<string, string>>

function requests(endpoint: string, token: string) {
  const headers = { authorization: `Basic ${token}`, 'x-experience-api-version': XAPI }
  const address = (path: string, keys: Keys): string => {
    const query = new URLSearchParams(keys).toString()
    return endpoint.replace(/\/*$/, '/') + path + (query === '' ? '' : `?${query}`)
  }
  return {
    read: (path: string, keys: Keys) => ask(address(path, keys), { headers, cache: 'no-store' }),
    write: (method: 'PUT' | 'POST', path: string, keys: Keys, body: unknown, last: boolean) =>
      ask(address(path, keys), {
        method,
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        keepalive: last,
      }),
  }
}

/** What a server answers; null where nobody does. */
async function ask(url: string, request: RequestInit): Promise<Response | null> {
  try {
    return await fetch(url, { ...request, signal: AbortSignal.timeout(PATIENCE_MS) })
  } catch {
    return null
  }
}

async function jsonOf(answer: Response | null): Promise<unknown> {
  try {
    return answer?.ok === true ? ((await answer.json()) as unknown) : null
  } catch {
    return null
  }
}
