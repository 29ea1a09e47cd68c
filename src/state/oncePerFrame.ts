/**
 * At most one call of `work` a frame, however often `ask` is called. Where there are no frames (a test, a
 * server) it is done at once.
 */
export function oncePerFrame(work: () => void): Readonly<{ ask: () => void; cancel: () => void }> {
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
    cancel,
  }
}
