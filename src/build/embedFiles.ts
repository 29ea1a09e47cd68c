import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import { bundleScript } from './bundleScript.ts'
import { messages } from './messages.ts'
import { renderModule } from './renderModule.ts'

/** Name below `dist/` and content. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** Version of the frozen address, `embed/v1/`: what is pasted into articles today must look the same in ten years. */
const FROZEN = 'v1'

/**
 * The embedded figure and the script for host pages: `embed/index.html`, `embed/host.js`, and both once more at the
 * frozen address.
 */
export async function embedFiles(): Promise<Files> {
  const [page, host] = await Promise.all([embedPage(), bundleScript('../embed/host.ts')])
  return {
    'embed/index.html': page,
    'embed/host.js': host,
    [`embed/${FROZEN}/index.html`]: page,
    [`embed/${FROZEN}/host.js`]: host,
  }
}

type Rendered = Readonly<{ title: string; page: string; noScript: string }>

/** One file that asks for no other: script, styles and default state are in it. */
async function embedPage(): Promise<string> {
  const [head, app, drawn] = await Promise.all([
    bundleScript('../embed/heights/main.ts'),
    bundleApp(),
    renderModule<{ renderEmbed: () => Rendered }, Rendered>('./renderEmbed.tsx', (module) =>
      module.renderEmbed(),
    ),
  ])
  const scripts = [head, app.code].map(closed)
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(' ')}`,
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

/** Preact in React's place: a third of a frame's size would be React otherwise. */
const PREACT = [
  { find: 'react-dom/client', replacement: 'preact/compat/client' },
  { find: 'react-dom', replacement: 'preact/compat' },
  { find: 'react/jsx-runtime', replacement: 'preact/jsx-runtime' },
  { find: /^react$/, replacement: 'preact/compat' },
]

/** Viewport units grow with the frame they make taller, without end. */
const VIEWPORT_UNIT = /\d(?:[sld]?v(?:h|w|min|max|i|b))\b/

async function bundleApp(): Promise<Readonly<{ code: string; css: string }>> {
  const result = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    root: fileURLToPath(new URL('../../', import.meta.url)),
    plugins: [messages()],
    resolve: { alias: PREACT },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      lib: { entry: 'src/app/embed/main.tsx', formats: ['iife'], name: 'lookalike', fileName: 'app' },
    },
  })) as Rolldown.RolldownOutput[]
  const output = result[0]?.output ?? []
  const code = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []))[0]
  const css = output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  )
  if (code === undefined) throw new Error('The embedded figure was not built.')
  const unit = VIEWPORT_UNIT.exec(css.join(''))
  if (unit !== null) throw new Error(`The embedded figure's styles use a viewport unit: ${unit[0]}`)
  return { code: code.trim(), css: css.join('').trim() }
}
