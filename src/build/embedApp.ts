import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import { LEAN_D3, LEAN_LINGUI, LEAN_WORDS, lean, leanCitations, leanCurves, leanWords } from './lean/lean.ts'
import { messages } from './messages.ts'

/** Preact in React's place: with React, the figure would be twice as large. */
const PREACT = [
  { find: 'react-dom/client', replacement: 'preact/compat/client' },
  { find: 'react-dom', replacement: 'preact/compat' },
  { find: 'react/jsx-runtime', replacement: 'preact/jsx-runtime' },
  { find: /^react$/, replacement: 'preact/compat' },
]

const MAIN = 'main.js'

/** Viewport units grow with the frame they make taller, without end. */
const VIEWPORT_UNIT = /\d(?:[sld]?v(?:h|w|min|max|i|b))\b/

export type EmbedApp = Readonly<{
  /** The main script and its styles, which stand in the page. */
  code: string
  css: string
  /** Scripts that are fetched when a figure is asked for that is not in the page: file name and content. */
  parts: Readonly<Record<string, string>>
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
      lean([...LEAN_D3, ...LEAN_LINGUI, ...LEAN_WORDS]),
      leanCurves(),
    ],
    resolve: { alias: PREACT },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      cssCodeSplit: true,
      lib: { entry: 'src/app/embed/main.tsx', formats: ['cjs'] },
      rolldownOptions: {
        preserveEntrySignatures: false,
        output: { entryFileNames: MAIN, chunkFileNames: '[name]-[hash].js' },
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
  return {
    code: first.map((chunk) => classic(chunk, built)).join('\n'),
    css: first.flatMap((chunk) => stylesOf(chunk, styles)).join(''),
    parts: Object.fromEntries(parts.map((chunk) => [chunk.fileName, classic(chunk, built)])),
  }
}

const LATER = /Promise\.resolve\(\)\.then\(\(\)=>require\([`"']\.\/([^`"']+)[`"']\)\)/g

/** A CommonJS chunk as a classic script that says what it is called. */
function classic(chunk: Rolldown.OutputChunk, { chunks, styles, inPage }: Built): string {
  const code = chunk.code
    .trim()
    .replace(LATER, (_, file: string) => `require.later(${JSON.stringify(neededBy(file, chunks, inPage))})`)
    .replace(/\brequire\(([`"'])\.\//g, 'require($1')
  if (/\bimport\(/.test(code) || code.split('require.later(').length - 1 < chunk.dynamicImports.length) {
    throw new Error(`${chunk.fileName}: the bundler writes an import() in a way embedApp.ts does not know.`)
  }
  const css = inPage.includes(chunk.fileName) ? '' : stylesOf(chunk, styles).join('')
  const style = css === '' ? '' : `require.style(${JSON.stringify(css)});`
  return `lookalikePart(${JSON.stringify(chunk.fileName)},(require,exports)=>{"use strict";${style}${code}})`
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
