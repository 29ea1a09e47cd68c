/**
 * The only place that touches the browser's storage. It may be missing, full or refused (a sandboxed frame, blocked
 * cookies): every access may throw, and memory takes its place. What is kept lasts as long as the tab, so that a
 * shared computer shows the next pupil nothing.
 */

/** Every key the site writes; docs and the teacher's page list them. What a pupil writes is kept there until the tab is closed. */
export const STORAGE_KEYS = [
  'lookalike.lessons.1',
  'lookalike.challenges.1',
  'lookalike.launch.1',
  'lookalike.reviewer.1',
] as const
export type StorageKey = (typeof STORAGE_KEYS)[number]

const memory = new Map<StorageKey, string>()

/** The text kept under a key, or null. */
export function readStored(key: StorageKey): string | null {
  try {
    return sessionStorage.getItem(key) ?? memory.get(key) ?? null
  } catch {
    return memory.get(key) ?? null
  }
}

/** Keeps a text until the tab is closed, or at least until the page is. */
export function writeStored(key: StorageKey, text: string): void {
  memory.set(key, text)
  try {
    sessionStorage.setItem(key, text)
  } catch {
    // Memory has it.
  }
}

export function forgetStored(key: StorageKey): void {
  memory.delete(key)
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Memory has forgotten it.
  }
}
