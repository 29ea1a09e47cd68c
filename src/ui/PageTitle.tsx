import { useEffect, useRef } from 'react'
import './pageTitle.css'

/** A page's heading. Whoever came by a link of ours is put there; whoever opened the address starts at the top. */
export function PageTitle({ children }: Readonly<{ children: string }>) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (document.activeElement !== document.body) heading.current?.focus()
  }, [])
  return (
    <h2 className="page-title" tabIndex={-1} ref={heading}>
      {children}
    </h2>
  )
}
