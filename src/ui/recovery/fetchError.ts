/** What browsers and the bundler's loader say when a part of the page could not be fetched. */
const FETCH_ERROR =
  /dynamically imported module|Importing a module script failed|Unable to preload CSS|Failed to fetch|Load failed|NetworkError/i

/** Whether a part could not be fetched, and is not itself broken. */
export function isFetchError(error: unknown): boolean {
  return error instanceof Error && FETCH_ERROR.test(error.message)
}
