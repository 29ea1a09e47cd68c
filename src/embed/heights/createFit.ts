import { createResizeTimeout } from './resizeTimeout.ts'
import { watchRoot } from './watchRoot.ts'

type Tell = (height: number, width: number) => void

export type Fit = Readonly<{
  /** A host asked, so it resizes after all. Tells it the height, unless the frame is hidden. */
  answer: (tell: Tell) => void
}>

/**
 * Measures the root and notices hosts that do not follow. There the document gets `data-fit="fixed"`: the compact
 * layout, which scrolls inside the frame instead of losing what does not fit.
 *
 * In the fixed layout no height is sent: it depends on the frame. It becomes fluid again when the host speaks, or
 * when the frame gets another width or room for everything.
 *
 * @param tell posts a height and a width, in whole CSS px
 */
export function createFit(window: Window & typeof globalThis, rootId: string, tell: Tell): Fit {
  const page = window.document.documentElement
  let [height, width, frameWidth]: Size = [0, 0, 0]
  const isFluid = (): boolean => page.dataset['fit'] !== 'fixed'
  const isCutOff = (): boolean => window.innerHeight > 0 && window.innerHeight < height - 1
  const wait = createResizeTimeout(window, {
    isCutOff,
    // Looked at anew: where no frames are drawn, nothing tells that the root has another height.
    again: () => {
      ;[height, width, frameWidth] = sizeOf(window, rootId)
      if (height > 0 && Math.abs(window.innerHeight - height) > 1) tell(height, width)
    },
    giveUp: () => (page.dataset['fit'] = 'fixed'),
  })
  const measure = (send: Tell, evenIfSame: boolean): void => {
    const before = height
    ;[height, width, frameWidth] = sizeOf(window, rootId)
    // A root of 0 px is in a closed tab or accordion: nothing to say until it is opened.
    if (height > 0 && (evenIfSame || height !== before)) {
      send(height, width)
      wait()
    }
  }
  const measureFluid = (send: Tell, evenIfSame: boolean): void => {
    delete page.dataset['fit']
    measure(send, evenIfSame)
  }
  watchRoot(window, rootId, {
    changed: () => isFluid() && measure(tell, false),
    loaded: () => isFluid() && measure(tell, true),
    resized: () => {
      if (!isFluid() && (window.innerWidth !== frameWidth || !isCutOff())) measureFluid(tell, false)
    },
  })
  return { answer: (send) => measureFluid(send, true) }
}

/** The root's height and width, rounded up, and the width of the frame, in CSS px. */
type Size = [height: number, width: number, frameWidth: number]

function sizeOf(window: Window, rootId: string): Size {
  const box = window.document.getElementById(rootId)?.getBoundingClientRect()
  return [Math.ceil(box?.height ?? 0), Math.ceil(box?.width ?? 0), window.innerWidth]
}
