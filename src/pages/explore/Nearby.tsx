import { useEffect, useRef, useState, type ReactNode } from 'react'

/** How far below the window what is fetched is asked for. */
const AHEAD = '600px'

/**
 * Room for something that is fetched and drawn only when a reader comes near it, or prints. Once there, it stays. Drawn
 * at once where nothing can observe.
 */
export function Nearby({ children }: Readonly<{ children: ReactNode }>) {
  const room = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const come = (): void => setNear(true)
    if (room.current === null || typeof IntersectionObserver === 'undefined') return come()
    const observer = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && come(), {
      rootMargin: AHEAD,
    })
    observer.observe(room.current)
    addEventListener('beforeprint', come)
    return () => {
      observer.disconnect()
      removeEventListener('beforeprint', come)
    }
  }, [])
  return isNear ? children : <div className="page-waiting" ref={room} />
}
