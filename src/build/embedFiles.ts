import { fileOf } from '../embed/fileOf.ts'
import { VIEWS, type View } from '../scenario/display.ts'
import { bundleScript } from './bundleScript.ts'
import { embedApp } from './embedApp.ts'
import { embedPage } from './embedPage.ts'
import { renderModule } from './renderModule.ts'
import type { RenderedEmbed } from './renderEmbed.tsx'

/** Name below `dist/` and content. */
export type Files = Readonly<Record<string, string | Uint8Array>>

type Renderer = Readonly<{ renderEmbed: (view: View) => Promise<RenderedEmbed> }>

/** Version of the frozen address, `embed/v1/`: what is pasted into articles today must look the same in ten years. */
const FROZEN = 'v1'

/**
 * The embedded figure and the script for host pages: a file for each view (`embed/index.html`, `embed/map.html` …),
 * `embed/all.html` with every view, `embed/host.js`, and everything once more at the frozen address.
 */
export async function embedFiles(): Promise<Files> {
  const head = await bundleScript('../embed/head.ts')
  const drawn = await renderModule('./renderEmbed.tsx', ({ renderEmbed }: Renderer) =>
    Promise.all(VIEWS.map(renderEmbed)),
  )
  const page = async (file: string, views: readonly View[]): Promise<readonly [string, string]> => [
    file,
    embedPage({ ...drawn[VIEWS.indexOf(views[0]!)]!, ...(await embedApp(views)), head }),
  ]
  const files = [
    ['host.js', await bundleScript('../embed/host.ts')] as const,
    ...(await Promise.all(VIEWS.map((view) => page(fileOf(view), [view])))),
    await page('all.html', VIEWS),
  ]
  return Object.fromEntries(
    ['embed', `embed/${FROZEN}`].flatMap((folder) =>
      files.map(([file, source]) => [`${folder}/${file}`, source]),
    ),
  )
}
