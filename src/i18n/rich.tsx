import { Fragment, type ReactNode } from 'react'
import { t, type MessageId, type MessageValues } from './translate.ts'

export type RichTags = Readonly<Record<string, (text: string, key: number) => ReactNode>>

/**
 * A message with marked parts: `At <at>80%</at> …` with tags `{ at: (text) => <b>{text}</b> }`. Marks do not nest.
 * Unknown marks show their text.
 */
export function rich(id: MessageId, values: MessageValues, tags: RichTags): ReactNode[] {
  return splitMarks(t(id, values)).map(({ tag, text }, key) => {
    const draw = tag === null ? undefined : tags[tag]
    return draw === undefined ? (
      <Fragment key={key}>{text}</Fragment>
    ) : (
      <Fragment key={key}>{draw(text, key)}</Fragment>
    )
  })
}

/** The message as plain text, marks taken out: for screen readers, exports and titles. */
export function plain(id: MessageId, values: MessageValues): string {
  return splitMarks(t(id, values))
    .map(({ text }) => text)
    .join('')
}

function splitMarks(message: string): { tag: string | null; text: string }[] {
  const parts: { tag: string | null; text: string }[] = []
  let from = 0
  for (const match of message.matchAll(/<([a-z]+)>(.*?)<\/\1>/gi)) {
    if (match.index > from) parts.push({ tag: null, text: message.slice(from, match.index) })
    parts.push({ tag: match[1] ?? null, text: match[2] ?? '' })
    from = match.index + match[0].length
  }
  if (from < message.length) parts.push({ tag: null, text: message.slice(from) })
  return parts
}
