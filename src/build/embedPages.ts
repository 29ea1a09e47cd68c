import { createHash } from 'node:crypto'
import { fileOf } from '../embed/fileOf.ts'
import { VIEWS, type View } from '../scenario/display.ts'
import { bundleScript } from './bundleScript.ts'
import type { EmbedApp } from './embedApp.ts'
import { pageLanguage } from './pageLanguage.ts'
import { renderModule } from './renderModule.ts'
import type { RenderedEmbed } from './renderEmbed.tsx'

type Renderer = Readonly<{ renderEmbed: (view: View) => Promise<RenderedEmbed> }>

/**
 * The embedded figure, one file for each view, with script, styles, default state and all that the view may ever need
 * in it; and `all.html` with every view. Each can show every view: what is not in it is fetched from `parts/`.
 */
export async function embedPages(app: EmbedApp): Promise<Readonly<Record<string, string>>> {
  const [head, drawn] = await Promise.all([
    bundleScript('../embed/head.ts'),
    renderModule('./renderEmbed.tsx', async ({ renderEmbed }: Renderer) => {
      const pages = await Promise.all(VIEWS.map(async (view) => [view, await renderEmbed(view)] as const))
      return new Map(pages)
    }),
  ])
  const page = (view: View, files: readonly string[], origins: string): string => {
    const parts = files.flatMap((file) => app.parts[file] ?? [])
    // What the HTML shows has its styles without a script, too.
    const css = app.css + parts.map((part) => part.css).join('')
    // The parts stand before the script that asks for them.
    const script = [...parts.map(({ code }) => keep(code)), app.code].join('\n')
    return embedPage({ ...drawn.get(view)!, view, css, scripts: [head, script], origins })
  }
  return {
    // Parts come from beside it, put into the page by its own script. Not by 'self': in a sandboxed frame, as WordPress
    // has, WebKit finds nothing to be of the frame's own site.
    ...Object.fromEntries(
      VIEWS.map((view) => [fileOf(view), page(view, app.partsOf[view], "'strict-dynamic' ")]),
    ),
    // It may not even fetch from its own site.
    'all.html': page('searches', Object.keys(app.parts), ''),
  }
}

type EmbedPage = RenderedEmbed &
  Readonly<{
    view: View
    css: string
    scripts: readonly string[]
    /** What scripts may come from besides, such as `'self' `, or nothing. */
    origins: string
  }>

function embedPage({ view, css, scripts, origins, ...drawn }: EmbedPage): string {
  const [head = '', ...rest] = scripts.map(closed)
  const policy = [
    "default-src 'none'",
    `script-src ${origins}${[head, ...rest].map(hash).join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html ${pageLanguage()}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${drawn.title}</title>
<link rel="icon" href="data:,">
<script>${head}</script>
<style>${css}</style>
</head>
<body>
<div id="lookalike"${view === 'searches' ? '' : ` data-view="${view}"`}>${drawn.page}</div>
<noscript>${drawn.noScript}</noscript>
${rest.map((code) => `<script>${code}</script>`).join('\n')}
</body>
</html>
`
}

/** A part that is run when it is asked for: a third argument to `lookalikePart` (src/embed/startParts.ts). */
function keep(part: string): string {
  return part.replace(/\)$/, ',true)')
}

/** A script as it may stand inside an HTML file. */
function closed(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, '\\x3C')
}

function hash(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}
