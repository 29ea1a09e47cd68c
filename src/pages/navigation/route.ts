import { useSyncExternalStore } from 'react'
import { useStore } from '../../state/useStore.ts'

export const ROUTES = ['explore', 'lessons', 'evidence', 'claims', 'teachers', 'model', 'privacy'] as const
export type Route = (typeof ROUTES)[number]

/**
 * The page shown, from the address's hash (`#evidence`): it works from any folder and from a file, needs no server,
 * and leaves the query to the state. A link with a lesson in it opens the lessons.
 */
export function useRoute(): Route {
  const hash = useHash()
  const lesson = useStore((state) => state.display.lesson)
  const named = ROUTES.find((route) => route === hash.split('/')[0])
  return named ?? (lesson === null ? 'explore' : 'lessons')
}

/** The hash without its sign. What follows a page's name is that page's own: `#teachers/key/groups`. */
export function useHash(): string {
  return useSyncExternalStore(onHash, readHash, () => '')
}

function onHash(changed: () => void): () => void {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

const readHash = (): string => location.hash.slice(1)
