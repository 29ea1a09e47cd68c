import { isFetchError } from './fetchError.ts'

/** Loaders that have failed on this page. */
const failed = new WeakSet<object>()

/**
 * Calls a loader. One that fails a second time asks for files that are gone, as after a new version of the site: the page
 * is then loaded anew if it can be had. What is set is in its address, and what was written in the tab's storage.
 */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load()
  } catch (error) {
    const isSecond = failed.has(load)
    failed.add(load)
    if (isSecond && isFetchError(error) && (await isThere())) location.reload()
    throw error
  }
}

/** Whether this page itself could be fetched now. */
async function isThere(): Promise<boolean> {
  try {
    return (await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' })).ok
  } catch {
    return false
  }
}
