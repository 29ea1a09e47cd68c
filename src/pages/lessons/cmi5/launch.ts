import * as v from 'valibot'

/** An address of the web. */
export const web = v.pipe(v.string(), v.regex(/^https?:\/\//i))

/** What a platform puts into the address of a lesson it starts (cmi5 Quartz, 8.1). */
const launchSchema = v.object({
  /** Where its records are kept. */
  endpoint: web,
  /** Where the key to them is had, once. */
  fetch: web,
  /** Who is learning: an account of the platform's, which is all we are told of a pupil. */
  actor: v.pipe(
    v.string(),
    v.parseJson(),
    v.looseObject({ account: v.looseObject({ homePage: v.string(), name: v.string() }) }),
  ),
  registration: v.pipe(v.string(), v.uuid()),
  activityId: v.pipe(v.string(), v.minLength(1)),
})

/** `agent` is the actor as the platform wrote it: what it compares with. */
export type Launch = Readonly<v.InferOutput<typeof launchSchema> & { agent: string }>

/**
 * The launch that an address is of: null where it is none, `broken` where it means to be one and is not whole.
 *
 * @param query the part of the address from its `?` on
 */
export function readLaunch(query: string): Launch | 'broken' | null {
  const keys = new URLSearchParams(query)
  if (!keys.has('endpoint') || !keys.has('fetch')) return null
  const result = v.safeParse(launchSchema, Object.fromEntries(keys))
  return result.success ? { ...result.output, agent: keys.get('actor') ?? '' } : 'broken'
}
