import { fileURLToPath } from 'node:url'
import { SyntaxKind, type Node, type TemplateExpression } from 'typescript/unstable/ast'
import { API, TypeFlags, type StringLiteralType, type Type, type UnionType } from 'typescript/unstable/sync'
import { ROOT } from './sources.ts'

/** What a part of a template can be: the strings of its type, or null where its type is any string or number. */
type Part = readonly string[] | null

/** A template such as `more.${topic}.what`: fixed text and parts in turn, `fixed` one longer than `parts`. */
type Template = Readonly<{ place: string; source: string; fixed: readonly string[]; parts: readonly Part[] }>

/** The strings that the code can make, as the compiler knows them. */
export type Strings = Readonly<{ whole: ReadonlySet<string>; templates: readonly Template[] }>

function literalsOf(type: Type | undefined): Part {
  if (type === undefined) return null
  if ((type.flags & TypeFlags.StringLiteral) !== 0) return [(type as StringLiteralType).value]
  if ((type.flags & TypeFlags.Union) === 0) return null
  const parts = (type as UnionType).getTypes().map(literalsOf)
  return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? [])
}

function isTemplate(node: Node): node is TemplateExpression {
  return node.kind === SyntaxKind.TemplateExpression
}

/** Every string of `src` that stands there whole, and every template with what its parts can be. */
export function readStrings(): Strings {
  const api = new API({ cwd: ROOT })
  try {
    const config = fileURLToPath(new URL('../../tsconfig.json', import.meta.url))
    const project = api.updateSnapshot({ openProjects: [config] }).getProjects()[0]
    if (project === undefined) throw new Error('The compiler found no project.')
    const whole = new Set<string>()
    const found: Readonly<{ node: TemplateExpression; place: string; source: string }>[] = []
    for (const file of project.program.getSourceFileNames().filter((name) => /\/src\/.*\.tsx?$/.test(name))) {
      const source = project.program.getSourceFile(file)
      const visit = (node: Node): void => {
        if (node.kind === SyntaxKind.StringLiteral || node.kind === SyntaxKind.NoSubstitutionTemplateLiteral)
          whole.add((node as Node & { text: string }).text)
        if (isTemplate(node))
          found.push({ node, place: file.slice(file.indexOf('src/')), source: node.getText(source) })
        node.forEachChild(visit)
      }
      source?.forEachChild(visit)
    }
    // One question for all of them: each is a message to the compiler's process.
    const types = project.checker.getTypeAtLocation(
      found.flatMap(({ node }) => node.templateSpans.map(({ expression }) => expression)),
    )
    let next = 0
    const templates = found.map(({ node, place, source }) => ({
      place,
      source,
      fixed: [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)],
      parts: node.templateSpans.map(() => literalsOf(types[next++])),
    }))
    return { whole, templates }
  } finally {
    api.close()
  }
}

/** What a template can become; null if one of its parts can be any string. */
export function expand({ fixed, parts }: Template): readonly string[] | null {
  if (parts.some((part) => part === null)) return null
  return parts.reduce<readonly string[]>(
    (made, part, i) =>
      made.flatMap((start) => (part ?? []).map((value) => start + value + (fixed[i + 1] ?? ''))),
    [fixed[0] ?? ''],
  )
}

/** Every string in a piece of data, however deep. */
export function stringsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data]
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(stringsIn) : []
}
