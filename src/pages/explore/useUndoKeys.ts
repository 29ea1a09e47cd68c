import { useEffect } from 'react'
import { redo, undo } from '../../state/actions.ts'

/** Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y redo (with the command key on a Mac); where text is written, they are the text's. */
export function useUndoKeys(): void {
  useEffect(() => {
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

function onKey(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return
  if (isWriting(event.target) || document.querySelector('dialog[open]') !== null) return
  const key = event.key.toLowerCase()
  if (key === 'z' && !event.shiftKey) undo()
  else if (key === 'z' || (key === 'y' && !event.shiftKey)) redo()
  else return
  event.preventDefault()
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['range', 'checkbox', 'radio'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target.isContentEditable
}
