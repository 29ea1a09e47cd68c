type Exports = Record<string, unknown>

type Run = (require: Require, exports: Exports) => void

type Require = Readonly<{
  (file: string): Exports | undefined
  /** Fetches files, each after those it needs, and resolves to what the last exports. Rejects if one cannot be had. */
  later: (files: readonly string[]) => Promise<Exports | undefined>
  /** Adds the styles a part comes with. */
  style: (css: string) => void
}>

declare global {
  interface Window {
    /**
     * Called by the main script and by every part: the build wraps them in it (src/build/embedApp.ts). A kept part
     * stands in the page and is run when it is asked for.
     */
    lookalikePart?: (file: string, run: Run, isKept?: boolean) => void
  }
}

/**
 * Runs the pictures that stand in the figure's file, and loads those that do not, when a link or an article asks for them. They are
 * classic scripts: in a frame of opaque origin (`sandbox="allow-scripts"`) a module is refused without a header that
 * not every host sends.
 */
export function startParts(window: Window): void {
  const { document } = window
  const made: Record<string, Exports> = {}
  const fetched = new Map<string, Promise<void>>()
  const kept = new Map<string, Run>()
  const fetchPart = (file: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script')
      script.src = `parts/${file}`
      script.addEventListener('load', () => resolve())
      script.addEventListener('error', () => {
        fetched.delete(file)
        reject(new Error(`${file} could not be loaded`))
      })
      document.head.append(script)
    })
  const require: Require = Object.assign((file: string) => made[file], {
    later: async (files: readonly string[]) => {
      // Whoever asks may itself be running still, and what it has to offer not be there yet.
      await Promise.resolve()
      for (const file of files) {
        if (!fetched.has(file)) fetched.set(file, unpack(file) ?? fetchPart(file))
        // oxlint-disable-next-line no-await-in-loop -- a part runs when it arrives, and needs those before it
        await fetched.get(file)
      }
      return made[files.at(-1) ?? '']
    },
    style: (css: string) => {
      document.head.append(Object.assign(document.createElement('style'), { textContent: css }))
    },
  })
  const runPart = (file: string, run: Run): void => run(require, (made[file] ??= {}))
  const unpack = (file: string): Promise<void> | undefined => {
    const run = kept.get(file)
    return run && Promise.resolve(runPart(file, run))
  }
  window.lookalikePart = (file, run, isKept) => {
    if (isKept === true) kept.set(file, run)
    else runPart(file, run)
  }
}
