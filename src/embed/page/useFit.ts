import { useSyncExternalStore } from 'react'

/** `fixed` in a host that does not resize its frames: the head script has noticed (src/embed/heights). */
export type Fit = 'fluid' | 'fixed'

export function useFit(): Fit {
  return useSyncExternalStore(onFit, readFit, () => 'fluid')
}

const readFit = (): Fit => (document.documentElement.dataset['fit'] === 'fixed' ? 'fixed' : 'fluid')

function onFit(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-fit'] })
  return () => observer.disconnect()
}
