import { createElement, type ReactElement } from 'react'

/** A formula on a line of its own, with what it says for those who do not see it. Long ones scroll in their frame. */
export function Formula({ content, words }: Readonly<{ content: ReactElement; words: string }>) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scroller must be reachable by keys
    <div className="formula" role="region" aria-label={words} tabIndex={0}>
      {createElement('math', { display: 'block', xmlns: 'http://www.w3.org/1998/Math/MathML' }, content)}
    </div>
  )
}
