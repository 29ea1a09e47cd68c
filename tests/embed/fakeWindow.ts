type Message = Readonly<Record<string, unknown>>

/** A window with a clock and frames that the test turns by hand, and a parent that keeps what it is told. */
export function fakeWindow({ reduced = false, search = '' } = {}) {
  const said: Message[] = []
  const replaced: string[] = []
  const parent = { postMessage: (message: Message) => said.push(message) }
  const listeners: Record<string, ((event: unknown) => void)[]> = {}
  let frames: ((now: number) => void)[] = []
  let now = 0
  const window = {
    parent,
    location: { search, hash: '', replace: (address: string) => replaced.push(address) },
    lookalikeInbox: [] as unknown[] | null,
    document: {
      title: 'Figure',
      querySelector: () => null,
      getElementById: () => ({ getBoundingClientRect: () => ({ height: 500.2 }) }),
    },
    performance: { now: () => now },
    matchMedia: () => ({ matches: reduced }),
    requestAnimationFrame: (work: (now: number) => void) => frames.push(work),
    addEventListener: (type: string, listener: (event: unknown) => void) =>
      (listeners[type] ??= []).push(listener),
  }
  const emit = (type: string, event: unknown): void => listeners[type]?.forEach((listener) => listener(event))
  return {
    window: window as unknown as Window,
    said,
    /** Addresses the window went to in place of its own. */
    replaced,
    hash: (hash: string) => {
      window.location.hash = hash
      emit('hashchange', {})
    },
    post: (data: unknown, source: unknown = parent) => emit('message', { data, source }),
    frame: (ms = 16) => {
      now += ms
      const due = frames
      frames = []
      for (const work of due) work(now)
    },
  }
}
