import { useEffect, useRef, type ComponentType } from 'react'
import { useStore } from '../../state/useStore.ts'
import { announce } from '../../ui/Status.tsx'
import { useFit } from './useFit.ts'

/** The search a reader picked among all, opened below them: its photo, the people most like it, and what is true. */
export function PickedSearch({ Lineup }: Readonly<{ Lineup: ComponentType }>) {
  const picked = useStore((state) => state.selectedProbe)
  const isFixed = useFit() === 'fixed'
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (picked === null) return
    announce(box.current?.querySelector('.figure-sentence')?.textContent ?? '')
    // A frame that grows shows it anyway.
    if (isFixed) box.current?.scrollIntoView({ block: 'nearest' })
  }, [picked, isFixed])
  if (picked === null) return null
  return (
    <div className="embed-picked" ref={box}>
      <Lineup />
    </div>
  )
}
