import { useStore } from '../../state/useStore.ts'

/** Whether the link hides a control or shows it fixed; controls are named by their key in the link. */
export function useControl(key: string): Readonly<{ hidden: boolean; locked: boolean }> {
  const hidden = useStore(
    (state) => state.display.hide.includes(key) || state.display.hide.includes('controls'),
  )
  const locked = useStore((state) => state.display.lock.includes(key))
  return { hidden, locked }
}
