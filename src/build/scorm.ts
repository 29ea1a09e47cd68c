import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { strToU8, zipSync } from 'fflate'
import { build, type Plugin, type Rolldown } from 'vite'
import { escapeMarkup } from '../i18n/escapeMarkup.ts'
import { LEAN_D3, lean } from './lean/lean.ts'
import { messages } from './messages.ts'
import { pageLanguage } from './pageLanguage.ts'
import { renderModule } from './renderModule.ts'
import { scormManifest, type PackageText } from './scormManifest.ts'

/** So that the same lesson is the same file, whenever it is built. Zip files cannot hold an earlier day. */
const BUILT = '1980-01-02T00:00:00'

/** Builds a SCORM 1.2 package for every lesson beside the site: `lessons/<id>.zip`. */
export function scorm(): Plugin {
  return {
    name: 'lookalike-scorm',
    apply: 'build',
    async generateBundle() {
      for (const [fileName, source] of Object.entries(await scormPackages())) {
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
  }
}

/** Every lesson as a zip: the manifest, and one HTML file that asks for no other. Name below `dist/` and content. */
export async function scormPackages(): Promise<Readonly<Record<string, Uint8Array>>> {
  const [app, texts] = await Promise.all([
    lessonApp(),
    renderModule('./renderLessons.ts', (module: { lessonTitles: () => readonly PackageText[] }) =>
      module.lessonTitles(),
    ),
  ])
  const packed = texts.map((text): [string, Uint8Array] => {
    const files = {
      'imsmanifest.xml': strToU8(scormManifest(text)),
      'index.html': strToU8(lessonPage(app, text)),
    }
    return [`lessons/${text.id}.zip`, zipSync(files, { level: 9, mtime: BUILT })]
  })
  return Object.fromEntries(packed)
}

type LessonApp = Readonly<{ code: string; css: string }>

/** The lesson player with everything it shows, as one classic script: it also runs from a folder, without a server. */
async function lessonApp(): Promise<LessonApp> {
  const result = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    root: fileURLToPath(new URL('../../', import.meta.url)),
    plugins: [messages(), lean(LEAN_D3)],
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      cssCodeSplit: false,
      lib: {
        entry: 'src/pages/lessons/packageMain.tsx',
        formats: ['iife'],
        name: 'lookalike',
        fileName: 'lesson',
      },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput[]
  const output = result[0]?.output ?? []
  const chunks = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []))
  const styles = output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  )
  const [code] = chunks
  if (code === undefined || chunks.length > 1)
    throw new Error(`A packed lesson is one script, not ${chunks.length}.`)
  return { code: code.trim().replace(/<(?=\/script|!--)/gi, '\\x3C'), css: styles.join('') }
}

function lessonPage({ code, css }: LessonApp, { id, title, language }: PackageText): string {
  const hash = createHash('sha256').update(code).digest('base64')
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html ${pageLanguage(language)} data-lesson="${id}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(title)}</title>
<link rel="icon" href="data:,">
<style>${css}</style>
</head>
<body>
<div id="root"></div>
<script>${code}</script>
</body>
</html>
`
}
