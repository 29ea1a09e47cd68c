import { fileURLToPath } from 'node:url'
import { build, type AliasOptions, type Plugin, type Rolldown } from 'vite'
import { closed } from './bundleScript.ts'
import { messages } from './messages.ts'

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** A page that is one file: its only script and its styles, as they may stand inside HTML. */
export type PageBundle = Readonly<{ code: string; css: string }>

type Options = Readonly<{
  /** The script's first module: a path from the project's folder. */
  entry: string
  plugins?: readonly Plugin[]
  alias?: AliasOptions
}>

/**
 * Bundles a page as one script with everything it may ever import, and one style sheet. It is a classic script that may
 * stand as a module too: one that is fetched has to be classic, because modules are fetched neither in a frame of opaque
 * origin (`sandbox="allow-scripts"`) without a CORS header nor from `file:`.
 *
 * @throws if the bundler makes more than one script
 */
export async function bundlePage({ entry, plugins = [], alias = [] }: Options): Promise<PageBundle> {
  const result = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    root: ROOT,
    plugins: [messages(), ...plugins],
    resolve: { alias },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      cssCodeSplit: false,
      lib: { entry, formats: ['iife'], name: 'lookalike', fileName: 'page' },
      rolldownOptions: {
        checks: { pluginTimings: false },
        output: { codeSplitting: false, extend: true },
      },
    },
  })) as Rolldown.RolldownOutput[]
  const output = result[0]?.output ?? []
  const chunks = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []))
  const styles = output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source).trim()] : [],
  )
  const [code] = chunks
  if (code === undefined || chunks.length > 1)
    throw new Error(`${entry}: expected one script, got ${chunks.length}.`)
  return { code: closed(code.trim()), css: styles.join('') }
}
