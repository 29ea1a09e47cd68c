import { posix } from 'node:path'
import type { Source } from './sources.ts'
import { isNode, place, walk, type Node } from './syntax.ts'

/** The table in src/layers.json: a folder of src, or one file in it, and what it may import. */
export type Layers = Readonly<
  Record<string, Readonly<{ what: string; imports: readonly string[]; packages: readonly string[] }>>
>

type Import = Readonly<{ node: Node; specifier: string }>

/** Everything a file reaches for: imports, re-exports, lazy imports, imports of types, workers and globs. */
function importsOf(source: Source): readonly Import[] {
  const found: Import[] = []
  walk(source, (node) => {
    const [first, second] = (node['arguments'] as readonly unknown[] | undefined) ?? []
    const isUrl =
      node.type === 'NewExpression' && nameOf(node['callee']) === 'URL' && nameOf(second) === 'url'
    const isGlob = node.type === 'CallExpression' && nameOf(node['callee']) === 'glob'
    for (const part of [node['source'], isUrl || isGlob ? first : null]) {
      const literals = isNode(part) && part.type === 'ArrayExpression' ? part['elements'] : [part]
      for (const literal of literals as readonly unknown[])
        if (isNode(literal) && typeof literal['value'] === 'string')
          found.push({ node: literal, specifier: isUrl ? relativeTo(literal['value']) : literal['value'] })
    }
  })
  return found
}

/** In a URL `main.ts` is the file beside this one; in an import it would be a package. */
function relativeTo(reference: string): string {
  return /^(?:\.{0,2}\/|[a-z]+:)/.test(reference) ? reference : `./${reference}`
}

function nameOf(callee: unknown): unknown {
  if (!isNode(callee)) return null
  return callee.type === 'MemberExpression' ? nameOf(callee['property']) : callee['name']
}

/** The row of the table a file of src stands under: its own if it has one, else its folder's. */
function rowOf(path: string, layers: Layers): string | null {
  const inSrc = path.replace(/^src\//, '')
  const folder = inSrc.split('/')[0] ?? ''
  if (Object.hasOwn(layers, inSrc)) return inSrc
  return inSrc.includes('/') && Object.hasOwn(layers, folder) ? folder : null
}

function isPackageAllowed(specifier: string, allowed: readonly string[]): boolean {
  return allowed.some(
    (name) =>
      name === '*' || specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`),
  )
}

function complaint(source: Source, row: string, { node, specifier }: Import, layers: Layers): string | null {
  const rule = layers[row]
  // A glob that begins with `!` leaves files out.
  if (rule === undefined || /^!|^data:|:\/\//.test(specifier)) return null
  const isRelative = /^\.{0,2}\//.test(specifier)
  if (!isRelative)
    return isPackageAllowed(specifier, rule.packages)
      ? null
      : `${place(source, node)}: ${row} may not import the package "${specifier}" (its row in src/layers.json allows: ${rule.packages.join(', ') || 'none'})`
  const target = specifier.startsWith('/')
    ? specifier.slice(1)
    : posix.join(posix.dirname(source.path), specifier.replace(/\?.*$/, ''))
  if (!target.startsWith('src/'))
    return row === 'build'
      ? null
      : `${place(source, node)}: ${row} imports "${specifier}", which is outside src`
  const targetRow = rowOf(target, layers)
  const folder = target.split('/')[1] ?? ''
  if (targetRow === row || (targetRow !== null && rule.imports.includes(targetRow))) return null
  // A file with a row of its own is still part of its folder for everyone else.
  const sameFolder = targetRow !== null && folder === row
  if (targetRow !== null && (sameFolder || (rule.imports.includes(folder) && targetRow !== folder)))
    return null
  return `${place(source, node)}: ${row} may not import ${targetRow ?? target} (its row in src/layers.json allows: ${rule.imports.join(', ') || 'nothing in src'})`
}

/** One sentence for each import the table does not allow, and one for each file whose folder is not in the table. */
export function layerComplaints(sources: readonly Source[], layers: Layers): readonly string[] {
  return sources.flatMap((source) => {
    const row = rowOf(source.path, layers)
    if (row === null)
      return [`${source.path}: its folder is not in src/layers.json; add a row, or move the file`]
    return importsOf(source)
      .map((one) => complaint(source, row, one, layers))
      .filter((sentence) => sentence !== null)
  })
}
