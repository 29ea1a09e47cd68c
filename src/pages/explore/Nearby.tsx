import { useEffect, useRef, useState, type ReactNode } from 'react'

/** How far below the window what is fetched is asked for. */
const AHEAD = '600px'

/**
 * Room for something that is fetched and drawn only when a reader comes near it, goes on by keys (what is not there is
 * passed over), or prints. Once there, it stays. Drawn at once where nothing can observe.
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
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Tab') come()
    }
    observer.observe(room.current)
    addEventListener('beforeprint', come)
    addEventListener('keydown', onKey)
    return () => {
      observer.disconnect()
      removeEventListener('beforeprint', come)
      removeEventListener('keydown', onKey)
    }
  }, [])
  return isNear ? children : <div className="page-waiting" ref={room} />
}
