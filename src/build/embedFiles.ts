import { bundleScript } from './bundleScript.ts'
import { embedApp } from './embedApp.ts'
import { embedPages } from './embedPages.ts'

/** Name below `dist/` and content. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** Version of the frozen address, `embed/v1/`: what is pasted into articles today must look the same in ten years. */
const FROZEN = 'v1'

/**
 * The embedded figure and the script for host pages: `embed/index.html` and `embed/host.js`, the pictures that are
 * fetched when asked for in `embed/parts/`, all of them in one file as `embed/all.html`, and everything once more at
 * the frozen address.
 */
export async function embedFiles(): Promise<Files> {
  const app = await embedApp()
  const [pages, host] = await Promise.all([embedPages(app), bundleScript('../embed/host.ts')])
  const parts = Object.entries(app.parts).map(([file, code]) => [`parts/${file}`, code] as const)
  const files = [['index.html', pages.index], ['all.html', pages.all], ['host.js', host], ...parts] as const
  return Object.fromEntries(
    ['embed', `embed/${FROZEN}`].flatMap((folder) =>
      files.map(([file, source]) => [`${folder}/${file}`, source]),
    ),
  )
}
