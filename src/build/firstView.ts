import type { Rolldown } from 'vite'

const ENTRY = /[\\/]src[\\/]app[\\/]main\.tsx$/

/**
 * For the bundler's groups: `first` for every module the page needs before anything is asked for, so that they are one
 * file. Left to itself, the bundler makes twenty of them, for each set of lazy parts that also need a module, and small
 * files compress badly.
 */
export function firstViewGroup(): (id: string, context: Context) => string | null {
  const known = new Map<string, boolean>()
  const isNeeded = (id: string, context: Context): boolean => {
    const before = known.get(id)
    if (before !== undefined) return before
    // A circle of imports that nothing else leads to is not needed.
    known.set(id, false)
    const needed =
      ENTRY.test(id) || (context.getModuleInfo(id)?.importers.some((one) => isNeeded(one, context)) ?? false)
    known.set(id, needed)
    return needed
  }
  return (id, context) => (isNeeded(id, context) ? 'first' : null)
}

type Context = Readonly<{ getModuleInfo: (id: string) => Rolldown.ModuleInfo | null }>
