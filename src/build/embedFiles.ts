import { createHash } from 'node:crypto'
import { bundleScript } from './bundleScript.ts'
import { embedApp, type EmbedApp } from './embedApp.ts'
import { renderModule } from './renderModule.ts'

/** Name below `dist/` and content. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** Version of the frozen address, `embed/v1/`: what is pasted into articles today must look the same in ten years. */
const FROZEN = 'v1'

/**
 * The embedded figure and the script for host pages: `embed/index.html` and `embed/host.js`, the pictures that are
 * fetched when asked for in `embed/parts/`, and all of it once more at the frozen address.
 */
export async function embedFiles(): Promise<Files> {
  const app = await embedApp()
  const [page, host] = await Promise.all([embedPage(app), bundleScript('../embed/host.ts')])
  const parts = Object.entries(app.parts).map(([file, code]) => [`parts/${file}`, code] as const)
  const files = [['index.html', page], ['host.js', host], ...parts] as const
  return Object.fromEntries(
    ['embed', `embed/${FROZEN}`].flatMap((folder) =>
      files.map(([file, source]) => [`${folder}/${file}`, source]),
    ),
  )
}

type Rendered = Readonly<{ title: string; page: string; noScript: string }>

/** One file that asks for no other: script, styles and default state are in it. */
async function embedPage(app: EmbedApp): Promise<string> {
  const [head, drawn] = await Promise.all([
    bundleScript('../embed/head.ts'),
    renderModule<{ renderEmbed: () => Rendered }, Rendered>('./renderEmbed.tsx', (module) =>
      module.renderEmbed(),
    ),
  ])
  const scripts = [head, app.code].map(closed)
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(hash).join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${drawn.title}</title>
<link rel="icon" href="data:,">
<script>${scripts[0]}</script>
<style>${app.css}</style>
</head>
<body>
<div id="lookalike">${drawn.page}</div>
<noscript>${drawn.noScript}</noscript>
<script>${scripts[1]}</script>
</body>
</html>
`
}

/** A script as it may stand inside an HTML file. */
function closed(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, '\\x3C')
}

function hash(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}
