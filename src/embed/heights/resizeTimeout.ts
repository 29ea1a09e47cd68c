/** How long a host has to follow a height before we take it that it never will, in ms. */
const RESIZE_TIMEOUT = 1500

type Turns = Readonly<{
  /** True while part of the figure is outside the frame. */
  isCutOff: () => boolean
  /** Half way: tells the host again if it has not followed; it may have been busy or not there yet. */
  again: () => void
  /** The end. */
  giveUp: () => void
}>

/** @returns starts waiting, anew if it was waiting already */
export function createResizeTimeout(window: Window, turns: Turns): () => void {
  const { document } = window
  let timer = 0
  const judge = (last: boolean): void => {
    if (document.hidden) {
      // Nothing is laid out in a hidden tab: start over when it is looked at.
      document.addEventListener('visibilitychange', wait, { once: true })
    } else if (!last) {
      turns.again()
      timer = window.setTimeout(judge, RESIZE_TIMEOUT / 2, true)
    } else if (turns.isCutOff()) turns.giveUp()
  }
  const wait = (): void => {
    window.clearTimeout(timer)
    timer = window.setTimeout(judge, RESIZE_TIMEOUT / 2, false)
  }
  return wait
}
