import { useEffect, useState } from 'react'
import { sentenceInput, sentenceText } from '../words/sentenceParts.ts'
import { store } from '../state/store.ts'

/** Says something else in the page's one live line, now. */
export function announce(text: string): void {
  said?.(text)
}

let said: ((text: string) => void) | null = null

/** Silence this long after the last change is the moment to speak. */
const QUIET_MS = 700

/** The one live line: the state in words, once nothing has changed for a moment, and never while something is dragged. */
export function Status() {
  const [text, setText] = useState('')
  useEffect(() => {
    let timer = 0
    said = setText
    let spoken = store.getState().scenario
    const stop = store.subscribe((state) => {
      clearTimeout(timer)
      if (state.held !== null || state.scenario === spoken) return
      timer = window.setTimeout(() => {
        spoken = state.scenario
        setText(sentenceText(sentenceInput(state.scenario)))
      }, QUIET_MS)
    })
    return () => {
      clearTimeout(timer)
      said = null
      stop()
    }
  }, [])
  return (
    <div role="status" className="visually-hidden">
      {text}
    </div>
  )
}
