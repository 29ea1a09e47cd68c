import { readState, type State } from './protocol.ts'

/** `{"t":99}`, or `t=99&n=850000`, or the name of a lesson's step. What is none of these is an empty state. */
export function readStep(text: string): State | string {
  if (/^[\w-]+$/.test(text)) return text
  try {
    const value: unknown = text.startsWith('{')
      ? JSON.parse(text)
      : Object.fromEntries(new URLSearchParams(text))
    return readState(value) ?? {}
  } catch {
    return {}
  }
}

/** `title` names the frame, as it does everywhere in HTML: the headline has a name of its own. */
export const attributeOf = (key: string): string => (key === 'title' ? 'headline' : key)
export const keyOf = (attribute: string): string => (attribute === 'headline' ? 'title' : attribute)
