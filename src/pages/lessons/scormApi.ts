/** The part of the SCORM 1.2 run-time API we use (ADL, Run-Time Environment 1.2, 2001): platforms implement little more. */
export type ScormApi = Readonly<{
  LMSInitialize: (none: '') => string
  LMSFinish: (none: '') => string
  LMSGetValue: (name: string) => string
  LMSSetValue: (name: string, value: string) => string
  LMSCommit: (none: '') => string
}>

/** Frames a platform may put between itself and the lesson; ADL's own finder stops there as well. */
const FARTHEST = 7

/**
 * The platform's API object, looked for as the standard says: in this window, then its parents, then the window that
 * opened it. Null where there is none, and where another origin forbids to look.
 */
export function findScormApi(from: Window): ScormApi | null {
  return amongParents(from) ?? (from.opener === null ? null : amongParents(from.opener as Window))
}

function amongParents(from: Window): ScormApi | null {
  try {
    let one: Window = from
    for (let step = 0; step <= FARTHEST; step++) {
      const api = (one as Window & { API?: unknown }).API
      if (isApi(api)) return api
      if (one.parent === one) return null
      one = one.parent
    }
  } catch {
    // A platform on another origin: the lesson runs without it.
  }
  return null
}

function isApi(value: unknown): value is ScormApi {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Partial<ScormApi>).LMSInitialize === 'function'
  )
}
