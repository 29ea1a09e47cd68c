import { minify } from 'terser'
import type { Plugin } from 'vite'
import { areasOf } from '../i18n/areas.ts'
import type { View } from '../scenario/display.ts'
import { bundlePage, ROOT, type PageBundle } from './bundlePage.ts'
import { figureModule } from './figureModule.ts'
import { textElements } from './textElements.ts'

const REACT = '\0lookalike-react'

/**
 * Preact in React's place: with React, each figure's file would have 50 kB more, gzipped. What some import as React's
 * default export is a namespace here: of an object the bundler would keep everything, asked for or not.
 */
function preact(): Plugin {
  return {
    name: 'lookalike-preact',
    enforce: 'pre',
    resolveId: (source) => (/^react(?:-dom)?$/.test(source) ? REACT : null),
    load: (id) =>
      id === REACT ? "export * from 'preact/compat'\nexport * as default from 'preact/compat'" : null,
  }
}

const CLIENT = [{ find: /^react-dom\/client$/, replacement: 'preact/compat/client' }]

const ENTRY = `${ROOT}src/embed/page/entry.ts`

/** Viewport units grow with the frame they make taller, without end. */
const VIEWPORT_UNIT = /\d(?:[sld]?v(?:h|w|min|max|i|b))\b/

/**
 * The script and styles of an embedded figure that can show these views; the first is shown where nothing else is asked
 * for.
 *
 * @throws if a style would make the frame grow without end
 */
export async function embedApp(views: readonly View[]): Promise<PageBundle> {
  const app = await bundlePage({
    entry: ENTRY,
    plugins: [entryOf(views), textElements('preact'), preact()],
    alias: CLIENT,
  })
  const unit = VIEWPORT_UNIT.exec(app.css)
  if (unit !== null) throw new Error(`The embedded figure's styles use a viewport unit: ${unit[0]}`)
  return { ...app, code: await minifyAgain(app.code) }
}

/**
 * Some files are near their budget: Terser leaves 1 to 2 % less of what the bundler has minified, in half a second each. It
 * may take it that nobody has changed what JavaScript brings along, that reading a property does nothing else, and that
 * nothing is made (`new`) of a function without a name; it leaves out what libraries write to the console of somebody's page.
 */
async function minifyAgain(script: string): Promise<string> {
  const { code } = await minify(script, {
    ecma: 2020,
    compress: { passes: 3, pure_getters: true, unsafe: true, unsafe_arrows: true, drop_console: true },
    format: { inline_script: true },
  })
  if (code === undefined) throw new Error('Terser returned nothing.')
  return code
}

/** A module made up here: it imports the figures of these views, no others, and starts the page with them. */
function entryOf(views: readonly View[]): Plugin {
  const areas = [...new Set(views.flatMap(areasOf))]
  const code = [
    "import { startEmbed } from './startEmbed.tsx'",
    "import { addInline } from '../../i18n/startInline.ts'",
    ...areas.map((area) => `import ${area}Words from '#words/${area}.json'`),
    ...views.map((view) => `import { figure as ${view} } from '${figureModule(view)}'`),
    `addInline([${areas.map((area) => `${area}Words`).join(', ')}])`,
    `startEmbed('${views[0]}', { ${views.map((view) => `${view}: ${view}.Panel`).join(', ')} })`,
  ].join('\n')
  return {
    name: 'lookalike-embed-entry',
    enforce: 'pre',
    resolveId: (source) => (source === ENTRY ? ENTRY : null),
    load: (id) => (id === ENTRY ? code : null),
  }
}
