import { bundleScript } from './bundleScript.ts'
import { embedApp, partFile } from './embedApp.ts'
import { embedPages } from './embedPages.ts'

/** Name below `dist/` and content. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** Version of the frozen address, `embed/v1/`: what is pasted into articles today must look the same in ten years. */
const FROZEN = 'v1'

/**
 * The embedded figure and the script for host pages: a file for each view (`embed/index.html`, `embed/map.html` …),
 * `embed/all.html` with every view, `embed/host.js`, the parts that are fetched when another view is asked for in
 * `embed/parts/`, and everything once more at the frozen address.
 */
export async function embedFiles(): Promise<Files> {
  const app = await embedApp()
  const [pages, host] = await Promise.all([embedPages(app), bundleScript('../embed/host.ts')])
  const parts = Object.entries(app.parts).map(([file, part]) => [`parts/${file}`, partFile(part)] as const)
  const files = [...Object.entries(pages), ['host.js', host] as const, ...parts]
  return Object.fromEntries(
    ['embed', `embed/${FROZEN}`].flatMap((folder) =>
      files.map(([file, source]) => [`${folder}/${file}`, source]),
    ),
  )
}
