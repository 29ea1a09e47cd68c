import { useSyncExternalStore } from 'react'
import { useStore } from '../../state/useStore.ts'

export const ROUTES = ['explore', 'lessons', 'evidence', 'claims', 'teachers', 'model'] as const
export type Route = (typeof ROUTES)[number]

/**
 * The page shown, from the address's hash (`#evidence`): it works from any folder and from a file, needs no server,
 * and leaves the query to the state. A link with a lesson in it opens the lessons.
 */
export function useRoute(): Route {
  const hash = useSyncExternalStore(onHash, readHash, () => '')
  const lesson = useStore((state) => state.display.lesson)
  const named = ROUTES.find((route) => route === hash)
  return named ?? (lesson === null ? 'explore' : 'lessons')
}

function onHash(changed: () => void): () => void {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

const readHash = (): string => location.hash.slice(1)
