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

type Views = readonly [View, ...View[]]

/** Where one search among all can be picked, it is opened. */
const viewsOf = (view: View): Views => (view === 'searches' ? [view, 'lineup'] : [view])

/** The HTML files by name, and the views each holds; the first is the one it shows. */
const PAGES: readonly (readonly [file: string, views: Views])[] = [
  ...VIEWS.map((view) => [fileOf(view), viewsOf(view)] as const),
  ['all.html', VIEWS],
]

/**
 * Whoever comes to the file with every view came from another one, for another view than the first: a picture of the first
 * would never be shown.
 */
function withoutPicture(drawn: RenderedEmbed): RenderedEmbed {
  return { ...drawn, page: '', noScript: '' }
}

/**
 * The embedded figure and the script for host pages: a file for each view (`embed/index.html`, `embed/map.html` …),
 * `embed/all.html` with every view, `embed/host.js`, and everything once more at the frozen address.
 *
 * @param only name of the one file that is wanted, such as `map.html`; all of them if left out
 */
export async function embedFiles(only?: string): Promise<Files> {
  const pages = PAGES.filter(([file]) => only === undefined || file === only)
  const scripts = only === undefined || only === 'host.js' ? ['host'] : []
  const drawn = await renderModule('./renderEmbed.tsx', ({ renderEmbed }: Renderer) =>
    Promise.all(pages.map(([, [view]]) => renderEmbed(view))),
  )
  const head = await bundleScript('../embed/head.ts')
  const files = await Promise.all([
    ...pages.map(async ([file, views], i) => {
      const still = views === VIEWS ? withoutPicture(drawn[i]!) : drawn[i]!
      return [file, embedPage({ ...still, ...(await embedApp(views)), head })] as const
    }),
    ...scripts.map(async (name) => [`${name}.js`, await bundleScript(`../embed/${name}.ts`)] as const),
  ])
  return Object.fromEntries(
    ['embed', `embed/${FROZEN}`].flatMap((folder) =>
      files.map(([file, source]) => [`${folder}/${file}`, source]),
    ),
  )
}
