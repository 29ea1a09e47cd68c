import type { ReactNode } from 'react'
import { rich } from '../i18n/rich.tsx'
import { highlight } from '../state/actions.ts'
import type { Highlight } from '../state/store.ts'
import { useIsDragging } from '../state/useIsDragging.ts'
import { useStore } from '../state/useStore.ts'
import { sentenceInput, sentenceParts } from '../words/sentenceParts.ts'

/** A number that can be pointed at: the people it counts light up in the searches. */
export function Highlighted({
  what,
  className,
  children,
}: Readonly<{ what: Highlight; className: string; children: ReactNode }>) {
  return (
    <strong
      className={className}
      onPointerEnter={() => highlight(what)}
      onPointerLeave={() => highlight(null)}
    >
      {children}
    </strong>
  )
}

const TAGS = {
  at: (text: string) => <strong>{text}</strong>,
  wrong: (text: string) => (
    <Highlighted what="wronglyMatched" className="wrong-text">
      {text}
    </Highlighted>
  ),
  missed: (text: string) => (
    <Highlighted what="missed" className="missed-text">
      {text}
    </Highlighted>
  ),
}

/** The whole state in two sentences: what is searched, who is wrongly matched, and what the other threshold costs. */
export function Sentence() {
  const scenario = useStore((state) => state.scenario)
  const parts = sentenceParts(sentenceInput(scenario, useIsDragging()))
  return (
    <p className="sentence">
      {parts.map(({ id, values }, key) => (
        <span key={key}>{rich(id, values, TAGS)}</span>
      ))}
    </p>
  )
}
