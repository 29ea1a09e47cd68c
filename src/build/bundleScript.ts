import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'

/**
 * A module of src and all it imports as one classic script that leaves no name behind. Classic, because a module
 * script is not run in a frame of opaque origin (`sandbox="allow-scripts"`) without a header that static hosts
 * cannot be asked for.
 *
 * @param file path from src/build, such as `../embed/host.ts`
 */
export async function bundleScript(file: string): Promise<string> {
  const entry = fileURLToPath(new URL(file, import.meta.url))
  const result = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'lookalike', fileName: 'script' },
      rolldownOptions: { output: { extend: true } },
    },
  })) as Rolldown.RolldownOutput[]
  const [chunk] = result[0]?.output ?? []
  if (chunk === undefined) throw new Error(`${file}: nothing was built`)
  return closed(chunk.code.trim())
}

/** A script that does not end the HTML element it stands in. */
export function closed(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, '\\x3C')
}
