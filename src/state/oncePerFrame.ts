/**
 * At most one call of `work` a frame, however often `ask` is called; `now` runs what is waiting at once. Where
 * there are no frames (a test, a server) the work is done in a microtask's stead: at once.
 */
export function oncePerFrame(
  work: () => void,
): Readonly<{ ask: () => void; now: () => void; cancel: () => void }> {
  let waiting: number | null = null
  const run = (): void => {
    waiting = null
    work()
  }
  const cancel = (): void => {
    if (waiting !== null) cancelAnimationFrame(waiting)
    waiting = null
  }
  return {
    ask: () => {
      if (typeof requestAnimationFrame !== 'function') work()
      else waiting ??= requestAnimationFrame(run)
    },
    now: () => {
      if (waiting === null) return
      cancel()
      work()
    },
    cancel,
  }
}
