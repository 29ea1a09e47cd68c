import type { Rolldown } from 'vite'

const ENTRY = /[\\/]src[\\/]app[\\/]embed[\\/]main\.tsx$/
const VIEW = /[\\/]src[\\/]app[\\/]embed[\\/]views[\\/]\w+\.ts$/

/** In so many of the ten views: of use to nearly every file. */
const SHARED_BY = 6

/**
 * For the bundler's groups: `core` for every module that the figure needs at once, and for those that most views need,
 * so that they are one script. Left to itself, the bundler makes one for each set of views that share something, and
 * each call from one script to another has its price.
 */
export function embedGroup(): (id: string, context: Context) => string | null {
  const known = new Map<string, ReadonlySet<string>>()
  /** The entry and the views that lead to a module without an `import()` on the way. */
  const rootsOf = (id: string, context: Context): ReadonlySet<string> => {
    const before = known.get(id)
    if (before !== undefined) return before
    const roots = new Set<string>(ENTRY.test(id) || VIEW.test(id) ? [id] : [])
    // A circle of imports leads nowhere new.
    known.set(id, roots)
    for (const importer of context.getModuleInfo(id)?.importers ?? [])
      for (const root of rootsOf(importer, context)) roots.add(root)
    return roots
  }
  return (id, context) => {
    const roots = [...rootsOf(id, context)]
    return roots.some((root) => ENTRY.test(root)) || roots.length >= SHARED_BY ? 'core' : null
  }
}

type Context = Readonly<{ getModuleInfo: (id: string) => Rolldown.ModuleInfo | null }>
