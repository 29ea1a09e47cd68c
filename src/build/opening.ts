import type { Plugin } from 'vite'
import { bundleScript } from './bundleScript.ts'

/** All that is below the sentence, which is painted first. */
const REST = /<div class="controls">[^]*(?=<\/main>)/
const MODULE = /[ \t]*<script type="module"[^>]* src="([^"]+)"><\/script>\n?/g

/**
 * Lets the page paint before its scripts are fetched, and before what is below the sentence is more than text:
 * src/app/opening.ts stands in the head in their place, and starts them. While developing, the page opens with its
 * script at once.
 */
export function opening(): Plugin {
  return {
    name: 'lookalike-opening',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const scripts = [...html.matchAll(MODULE)].map(([, src = '']) => src)
        if (!REST.test(html)) throw new Error('The built page has nothing below its sentence.')
        if (scripts.length === 0) throw new Error('The built page names no script: it would never start.')
        const code = await bundleScript('../app/opening.ts')
        const tag = `    <script data-scripts="${scripts.join(' ')}">${code}</script>\n`
        // A function, so that a `$&` in the code stays what it is.
        return html
          .replace(MODULE, '')
          .replace('  </head>', () => `${tag}  </head>`)
          .replace(REST, (rest) => `<noscript>${rest}</noscript>`)
      },
    },
  }
}
