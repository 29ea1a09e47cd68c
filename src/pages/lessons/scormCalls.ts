import type { ScormApi } from './scormApi.ts'

/** A value of the platform's; empty where it has none, or fails. */
export function ask(api: ScormApi, name: string): string {
  try {
    return String(api.LMSGetValue(name))
  } catch {
    return ''
  }
}

/** Tells the platform a value. False where it refuses. */
export function tell(api: ScormApi, name: string, value: string): boolean {
  return accepted(() => api.LMSSetValue(name, value))
}

/** Whether the platform takes a call. One that fails must not take the lesson with it. */
export function accepted(call: () => unknown): boolean {
  try {
    return String(call()) === 'true'
  } catch {
    return false
  }
}

const pad = (n: number): string => String(n).padStart(2, '0')

/** A length of time as SCORM 1.2 writes it: hours of two to four digits, minutes, seconds. */
export function sessionTime(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const hours = Math.min(9999, Math.floor(seconds / 3600))
  return `${pad(hours)}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`
}
