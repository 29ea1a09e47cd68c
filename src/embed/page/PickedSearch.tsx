import { useEffect, useRef, type ComponentType } from 'react'
import { t } from '../../i18n/translate.ts'
import { useStore } from '../../state/useStore.ts'
import { announce } from '../../ui/Status.tsx'
import { useFit } from './useFit.ts'

/** The search a reader picked among all, opened below them: its photo, the people most like it, and what is true. */
export function PickedSearch({ Lineup }: Readonly<{ Lineup: ComponentType }>) {
  const isPicked = useStore((state) => state.selectedProbe !== null)
  const isFixed = useFit() === 'fixed'
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isPicked) return
    announce(t('lineup.title'))
    // A frame that grows shows it anyway.
    if (isFixed) box.current?.scrollIntoView({ block: 'nearest' })
  }, [isPicked, isFixed])
  if (!isPicked) return null
  return (
    <div className="embed-picked" ref={box}>
      <Lineup />
    </div>
  )
}
