import * as v from 'valibot'
import { web } from './launch.ts'

const activities = v.array(v.looseObject({ id: v.string() }))

const dataSchema = v.object({
  contextTemplate: v.looseObject({
    contextActivities: v.optional(v.looseObject({ category: v.optional(activities, []) }), {}),
    extensions: v.optional(v.record(v.string(), v.unknown()), {}),
  }),
  launchMode: v.fallback(v.picklist(['Normal', 'Browse', 'Review']), 'Normal'),
  masteryScore: v.fallback(v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))), undefined),
  /** Where to go when the lesson is left. Only an address of the web: it is followed. */
  returnURL: v.fallback(v.optional(web), undefined),
})

/** What the platform has written down for this launch, under `LMS.LaunchData` (cmi5 Quartz, 10). */
export type LaunchData = Readonly<v.InferOutput<typeof dataSchema>>

/** Null where it is not there, or has no context: without that nothing may be said. */
export function readLaunchData(document: unknown): LaunchData | null {
  const result = v.safeParse(dataSchema, document)
  return result.success ? result.output : null
}
