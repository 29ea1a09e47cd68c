import { field } from './heights/heightProtocol.ts'

declare global {
  interface Window {
    /** Messages to the figure that came before its script; null once frame.ts listens itself. */
    lookalikeInbox?: unknown[] | null
  }
}

/** More than any article sends in the time a figure loads. */
const ROOM = 64

/** Keeps what the host tells the figure until frame.ts, which comes with the large script, can read it. */
export function startInbox(window: Window): void {
  const inbox: unknown[] = (window.lookalikeInbox = [])
  window.addEventListener('message', ({ source, data }) => {
    if (source !== window.parent || window.lookalikeInbox === null) return
    if (String(field(data, 'type')).startsWith('lookalike:') && inbox.push(data) > ROOM) inbox.shift()
  })
}
