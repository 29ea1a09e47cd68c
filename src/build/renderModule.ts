import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { messages } from './messages.ts'
import { textElements } from './textElements.ts'

/**
 * Runs a function of a module of src in Node while the site is being built: its TypeScript, JSX, styles and messages
 * are understood as in the site itself, and the words of the default language are there.
 *
 * @param file path from src/build, such as `./renderDefault.tsx`
 * @param importSource what makes its elements: React, or `TEXT_ELEMENTS`
 * @param run called with the module; what it returns, awaited, is the result
 */
export async function renderModule<Module, Result>(
  file: string,
  run: (module: Module) => Result | Promise<Result>,
  importSource = 'react',
): Promise<Result> {
  // A server without a port: `runnerImport` would do, if it could read style sheets.
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('../../', import.meta.url)),
    mode: 'production',
    logLevel: 'error',
    appType: 'custom',
    plugins: [messages(), textElements()],
    // Node's React is the production one while building, and that has no development JSX.
    oxc: { jsx: { runtime: 'automatic', development: false, importSource } },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  })
  try {
    await server.ssrLoadModule(fileURLToPath(new URL('../i18n/allWords.ts', import.meta.url)))
    return await run((await server.ssrLoadModule(fileURLToPath(new URL(file, import.meta.url)))) as Module)
  } finally {
    await server.close()
  }
}
