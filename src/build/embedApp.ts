import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import { LEAN_FIGURE, LEAN_LINGUI, LEAN_WORDS, lean, leanCitations, leanWords } from './lean/lean.ts'
import { VIEWS, type View } from '../scenario/display.ts'
import { embedGroup } from './embedGroup.ts'
import { messages } from './messages.ts'

/** Preact in React's place: with React, the figure would be twice as large. */
const REACT = fileURLToPath(new URL('./lean/preactReact.ts', import.meta.url))
const PREACT = [
  { find: 'react/jsx-runtime', replacement: 'preact/jsx-runtime' },
  { find: /^react(?:-dom(?:\/client)?)?$/, replacement: REACT },
]

const MAIN = 'main.js'

/** Viewport units grow with the frame they make taller, without end. */
const VIEWPORT_UNIT = /\d(?:[sld]?v(?:h|w|min|max|i|b))\b/

export type Part = Readonly<{ code: string; css: string }>

export type EmbedApp = Readonly<{
  /** The main script and its styles, which stand in the page. */
  code: string
  css: string
  /** Scripts that are run when their picture, or what it opens, is asked for, by file name. */
  parts: Readonly<Record<string, Part>>
  /** For each view the parts it may ever ask for, however it is used. */
  partsOf: Readonly<Record<View, readonly string[]>>
}>

/** The embedded figure, as classic scripts (see src/embed/startParts.ts for why, and for what runs them). */
export async function embedApp(): Promise<EmbedApp> {
  const result = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    root: fileURLToPath(new URL('../../', import.meta.url)),
    plugins: [
      leanWords(),
      leanCitations(),
      messages(),
      lean([...LEAN_FIGURE, ...LEAN_LINGUI, ...LEAN_WORDS]),
    ],
    resolve: { alias: PREACT },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      cssCodeSplit: true,
      lib: { entry: 'src/embed/page/main.tsx', formats: ['cjs'] },
      rolldownOptions: {
        preserveEntrySignatures: false,
        output: {
          entryFileNames: MAIN,
          chunkFileNames: '[name]-[hash].js',
          codeSplitting: { groups: [{ name: embedGroup(), debugName: 'core' }] },
        },
      },
    },
  })) as Rolldown.RolldownOutput[]
  const output = result[0]?.output ?? []
  const chunks = output.flatMap((file) => (file.type === 'chunk' ? [file] : []))
  const styles = output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [file] : [],
  )
  return assemble({ chunks, styles, inPage: neededBy(MAIN, chunks, []) })
}

type Built = Readonly<{
  chunks: readonly Rolldown.OutputChunk[]
  styles: readonly Rolldown.OutputAsset[]
  /** Files the page needs at once, in the order they run; they stand in it. */
  inPage: readonly string[]
}>

function assemble(built: Built): EmbedApp {
  const { chunks, styles, inPage } = built
  const unit = VIEWPORT_UNIT.exec(styles.map(({ source }) => String(source)).join(''))
  if (unit !== null) throw new Error(`The embedded figure's styles use a viewport unit: ${unit[0]}`)
  const first = inPage.flatMap((file) => chunks.filter(({ fileName }) => fileName === file))
  const parts = chunks.filter((chunk) => !first.includes(chunk))
  const partsOf = VIEWS.map((view) => [view, partsForView(view, built)] as const)
  return {
    code: first.map((chunk) => classic(chunk, built)).join('\n'),
    css: first.flatMap((chunk) => stylesOf(chunk, styles)).join(''),
    parts: Object.fromEntries(
      parts.map((chunk) => [
        chunk.fileName,
        { code: classic(chunk, built), css: stylesOf(chunk, styles).join('') },
      ]),
    ),
    partsOf: Object.fromEntries(partsOf) as EmbedApp['partsOf'],
  }
}

/** The module of a view's picture (src/figures/registry.ts). */
const VIEW_MODULE = /[\\/]figures[\\/](\w+)[\\/]figure\.tsx?$/

const viewOf = (chunk: Rolldown.OutputChunk | undefined): string | undefined =>
  VIEW_MODULE.exec(chunk?.facadeModuleId ?? '')?.[1]

/** Its picture and all that can be opened from there; not the pictures of other views, though the page knows them. */
function partsForView(view: View, { chunks, inPage }: Built): readonly string[] {
  const found = new Set(inPage)
  const named = (file: string) => chunks.find(({ fileName }) => fileName === file)
  const follow = (file: string): void => {
    const other = viewOf(named(file))
    if (found.has(file) || (other !== undefined && other !== view)) return
    found.add(file)
    for (const next of [...(named(file)?.imports ?? []), ...(named(file)?.dynamicImports ?? [])]) follow(next)
  }
  for (const file of inPage) named(file)?.dynamicImports.forEach(follow)
  return [...found].filter((file) => !inPage.includes(file))
}

const LATER = /Promise\.resolve\(\)\.then\(\(\)=>require\([`"']\.\/([^`"']+)[`"']\)\)/g

/** A CommonJS chunk as a classic script that says what it is called. */
function classic(chunk: Rolldown.OutputChunk, { chunks, inPage }: Built): string {
  const code = chunk.code
    .trim()
    .replace(LATER, (_, file: string) => `require.later(${JSON.stringify(neededBy(file, chunks, inPage))})`)
    .replace(/\brequire\(([`"'])\.\//g, 'require($1')
  if (/\bimport\(/.test(code) || code.split('require.later(').length - 1 < chunk.dynamicImports.length) {
    throw new Error(`${chunk.fileName}: the bundler writes an import() in a way embedApp.ts does not know.`)
  }
  return `lookalikePart(${JSON.stringify(chunk.fileName)},(require,exports)=>{"use strict";${code}})`
}

/** A part as a file of its own, which brings its styles. */
export function partFile({ code, css }: Part): string {
  const style = css === '' ? '' : `require.style(${JSON.stringify(css)});`
  return code.replace('"use strict";', (strict) => strict + style)
}

/** The files to run for one, in order: what it needs and is not there yet first, itself last. */
function neededBy(
  file: string,
  chunks: readonly Rolldown.OutputChunk[],
  there: readonly string[],
): readonly string[] {
  if (there.includes(file)) return []
  const chunk = chunks.find(({ fileName }) => fileName === file)
  if (chunk === undefined) throw new Error(`${file} was not built.`)
  return [...new Set([...chunk.imports.flatMap((other) => neededBy(other, chunks, there)), file])]
}

function stylesOf(chunk: Rolldown.OutputChunk, styles: readonly Rolldown.OutputAsset[]): readonly string[] {
  const names = chunk.viteMetadata?.importedCss ?? new Set()
  return styles.flatMap(({ fileName, source }) => (names.has(fileName) ? [String(source).trim()] : []))
}
