import { Fragment, isValidElement, type ReactNode } from 'react'

/** Ends a sentence: a full stop, question or exclamation mark, and what closes around it, before a space. */
const END = /(?<=[.?!][”’)]?)\s+(?=[^a-z])/

/**
 * A paragraph, its sentences each in an element of their own: on a phone each is a card. Marked parts stay whole.
 *
 * @param parts of a message, as `rich` gives them
 */
export function sentences(parts: readonly ReactNode[]): readonly ReactNode[] {
  const list: ReactNode[][] = [[]]
  for (const part of parts) {
    const text = textOf(part)
    if (text === null) {
      list.at(-1)?.push(part)
      continue
    }
    const [first, ...others] = text.split(END)
    list.at(-1)?.push(first)
    for (const other of others) list.push([other])
  }
  return list
    .filter((one) => one.some((part) => part !== ''))
    .map((one, i) => (
      <Fragment key={i}>
        {i > 0 && ' '}
        <span className="sentence">
          {one.map((part, k) => (
            <Fragment key={k}>{part}</Fragment>
          ))}
        </span>
      </Fragment>
    ))
}

/** The text of a part without a mark; null for a marked one. */
function textOf(part: ReactNode): string | null {
  if (typeof part === 'string') return part
  if (!isValidElement<{ children?: ReactNode }>(part) || part.type !== Fragment) return null
  return typeof part.props.children === 'string' ? part.props.children : null
}
