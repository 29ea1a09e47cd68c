import { parseSync } from 'vite'
import type { Source } from './sources.ts'

/** A node of the syntax tree (ESTree with JSX and TypeScript), as far as the lints need to know it. */
export type Node = { readonly type: string; readonly start: number } & { readonly [key: string]: unknown }

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}

/** Calls `visit` for each node of a source, parents first; a visit that returns false keeps out of its children. */
export function walk(source: Source, visit: (node: Node) => boolean | void): void {
  const { program, errors } = parseSync(source.path, source.text)
  if (errors.length > 0) throw new Error(`${source.path} cannot be read: ${errors[0]?.message}`)
  const step = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(step)
    else if (isNode(value) && visit(value) !== false) Object.values(value).forEach(step)
  }
  step(program)
}

/** `src/pages/App.tsx:12`, for a message a terminal can open. */
export function place(source: Source, node: Node): string {
  return `${source.path}:${source.text.slice(0, node.start).split('\n').length}`
}
