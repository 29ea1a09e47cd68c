import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { listen, textOf } from './listen.ts'
import { complaints, shortVerb, type Expected, type Sent } from './rules.ts'

/** One launch of the lesson, and what the lesson has said in it. */
export type Session = Readonly<{ address: string; id: string; statements: Sent[] }>

export type Options = Readonly<{ launchMode?: string; masteryScore?: number; returns?: boolean }>

/** What the records answer instead of what they should: a status, or nothing ever. */
export type Trouble = number | 'never' | null

export type Platform = Readonly<{
  /** Both servers: the one of the lessons, and the one of the records, which are strangers to each other. */
  origins: readonly string[]
  launch: (options?: Options) => Session
  /** Everything that was refused, with the rule. */
  refused: string[]
  /** The lesson's own documents. */
  documents: Map<string, string>
  trouble: (what: Trouble, path?: RegExp) => void
  close: () => Promise<void>
}>

type Launched = { session: Session; data: LaunchData; token: string; isTokenOut: boolean }
type LaunchData = Pick<Expected, 'launchMode'> & {
  contextTemplate: Expected['template']
  masteryScore?: number
  returnURL?: string
  moveOn: string
}

const ACTOR = { objectType: 'Agent', account: { homePage: 'https://school.example', name: 'pupil-7' } }
const ACTIVITY = 'https://school.example/activities/77'
const SESSION_ID = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid'

/** A learning platform with records of one pupil in one course, built on the specifications of cmi5 and xAPI. */
export async function openPlatform(lesson: string): Promise<Platform> {
  const registration = randomUUID()
  const launched: Launched[] = []
  const refused: string[] = []
  const documents = new Map<string, string>()
  let trouble: Readonly<{ what: Trouble; path: RegExp }> = { what: null, path: /./ }

  const pages: RequestListener = (request, response) => {
    const isLesson = new URL(request.url ?? '/', 'http://any').pathname === '/lesson/index.html'
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(
      isLesson
        ? lesson
        : '<!doctype html><html lang="en"><title>Platform</title><link rel="icon" href="data:,">',
    )
  }
  const records: RequestListener = (request, response) => {
    for (const [name, value] of Object.entries(CORS)) response.setHeader(name, value)
    const url = new URL(request.url ?? '/', 'http://any')
    if (request.method === 'OPTIONS') return void response.writeHead(204).end()
    if (trouble.what !== null && trouble.path.test(url.pathname)) {
      if (trouble.what !== 'never') response.writeHead(trouble.what).end()
      return
    }
    void textOf(request).then((body) => answer(request, url, body, response))
  }

  function answer(request: IncomingMessage, url: URL, body: string, response: ServerResponse): void {
    const say = (status: number, value?: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(value === undefined ? '' : JSON.stringify(value))
    }
    const refuse = (why: string): void => {
      refused.push(why)
      say(403)
    }
    if (url.pathname === '/token') return token(request.method, url, say)
    const one = launched.find(({ token: key }) => request.headers.authorization === `Basic ${key}`)
    if (one === undefined) return refuse('8.2: no token of a session')
    if (request.headers['x-experience-api-version'] !== '1.0.3') return refuse('xAPI: no version')
    switch (`${request.method} ${url.pathname}`) {
      case 'GET /lrs/agents/profile':
        return url.searchParams.get('profileId') === 'cmi5LearnerPreferences'
          ? say(404)
          : refuse('11: profile')
      case 'GET /lrs/activities/state':
      case 'PUT /lrs/activities/state':
        return state(request.method ?? '', url, body, one, { say, refuse })
      case 'GET /lrs/statements':
        return say(200, { statements: all().filter(({ verb }) => verb.id === url.searchParams.get('verb')) })
      case 'PUT /lrs/statements':
      case 'POST /lrs/statements': {
        const sent = [JSON.parse(body) as Sent | Sent[]].flat()
        if (request.method === 'PUT' && url.searchParams.get('statementId') !== sent[0]?.id)
          return refuse('xAPI: another statementId')
        const wrong = sent.flatMap((statement) => record(statement, one))
        return wrong.length === 0 ? say(204) : refuse(wrong.join('; '))
      }
      default:
        return refuse(`${request.method} ${url.pathname}`)
    }
  }

  function token(method: string | undefined, url: URL, say: (status: number, value?: unknown) => void): void {
    const one = launched.find(({ session }) => session.id === url.searchParams.get('session'))
    if (method !== 'POST' || one === undefined) return say(405)
    if (one.isTokenOut) return say(200, { 'error-code': '1', 'error-text': 'It was returned before.' })
    one.isTokenOut = true
    say(200, { 'auth-token': one.token })
  }

  type Answers = Readonly<{ say: (status: number, value?: unknown) => void; refuse: (why: string) => void }>

  function state(method: string, url: URL, body: string, one: Launched, { say, refuse }: Answers): void {
    const { activityId, agent, registration: of, stateId = '' } = Object.fromEntries(url.searchParams)
    if (activityId !== ACTIVITY || agent !== JSON.stringify(ACTOR) || of !== registration)
      return refuse('10: the document of somebody else')
    if (method === 'GET' && stateId === 'LMS.LaunchData') return say(200, one.data)
    if (method === 'GET') {
      const document = documents.get(stateId)
      return document === undefined ? say(404) : say(200, JSON.parse(document))
    }
    if (stateId.startsWith('LMS.')) return refuse('10: LMS.LaunchData is not to be changed')
    documents.set(stateId, body)
    say(204)
  }

  const all = (): readonly Sent[] => launched.flatMap(({ session }) => session.statements)

  function record(statement: Sent, { session, data }: Launched): readonly string[] {
    if (session.statements.some(({ id }) => id === statement.id)) return []
    const earlier = launched.map((one) => one.session).filter((one) => one !== session)
    const wrong = complaints(statement, {
      actor: ACTOR,
      activityId: ACTIVITY,
      registration,
      masteryScore: data.masteryScore,
      launchMode: data.launchMode,
      template: data.contextTemplate,
      session: session.statements.map(shortVerb),
      before: earlier.flatMap(({ statements }) => statements.map(shortVerb)),
    })
    if (wrong.length === 0) session.statements.push(statement)
    return wrong
  }

  const [site, lrs] = await Promise.all([listen(pages, 'localhost'), listen(records, '127.0.0.1')])
  return {
    origins: [site.url, lrs.url],
    refused,
    documents,
    trouble: (what, path = /./) => {
      trouble = { what, path }
    },
    launch: ({ launchMode = 'Normal', masteryScore = 0.6, returns = false } = {}) => {
      const id = randomUUID()
      const keys = new URLSearchParams({
        endpoint: `${lrs.url}/lrs/`,
        fetch: `${lrs.url}/token?session=${id}`,
        actor: JSON.stringify(ACTOR),
        registration,
        activityId: ACTIVITY,
      })
      const session = { address: `${site.url}/lesson/index.html?${keys}`, id, statements: [] }
      const contextTemplate = {
        contextActivities: { grouping: [{ id: 'tag:lookalike,2026:lesson' }] },
        extensions: { [SESSION_ID]: id, 'https://school.example/room': 12 },
      }
      const back = returns ? { returnURL: `${site.url}/course.html` } : {}
      launched.push({
        session,
        data: { contextTemplate, launchMode, masteryScore, moveOn: 'Completed', ...back },
        token: randomUUID(),
        isTokenOut: false,
      })
      return session
    },
    close: async () => {
      await Promise.all([site.close(), lrs.close()])
    },
  }
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, PUT, POST, OPTIONS',
  'access-control-allow-headers': 'authorization, content-type, x-experience-api-version',
}
