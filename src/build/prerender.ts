import type { Plugin } from 'vite'
import { pageLanguage } from './pageLanguage.ts'
import { renderModule } from './renderModule.ts'
import { TEXT_ELEMENTS } from './textElements.ts'

type Renderer = Readonly<{ renderDefault: () => string }>

const EMPTY_ROOT = '<div id="root"></div>'

/**
 * Puts the default state into index.html, so that the first picture is there before the script: for slow phones, for
 * readers without JavaScript and for search engines. Fails the build if the page cannot be drawn.
 */
export function prerender(): Plugin {
  return {
    name: 'lookalike-prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (!html.includes(EMPTY_ROOT)) return html
        const page = await renderModule(
          './renderDefault.tsx',
          (module: Renderer) => module.renderDefault(),
          TEXT_ELEMENTS,
        )
        // A function, so that a `$&` in the text stays what it is.
        return html
          .replace(EMPTY_ROOT, () => `<div id="root">${page}</div>`)
          .replace('<html>', `<html ${pageLanguage()}>`)
      },
    },
  }
}
