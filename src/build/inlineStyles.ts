import type { Plugin } from 'vite'

const STYLE_LINK = /[ \t]*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>\n?/g
/** src/ui/styles/below.css, minified. */
const BELOW = '@layer below-the-sentence;'

/**
 * Moves the style sheets of a page's first view into its HTML: the first paint waits for one file instead of two. What
 * the header and the sentence need stands in the head. The rest stands at the end, in a `noscript` that
 * src/pages/opening.ts unfolds: until the sentence is painted it is mere text. Sheets of parts that are loaded later
 * stay files.
 */
export function inlineStyles(): Plugin {
  return {
    name: 'lookalike-inline-styles',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const rest: string[] = []
        const page = html.replace(STYLE_LINK, (link, file: string) => {
          const asset = bundle?.[file]
          if (asset?.type !== 'asset') return link
          const [first, below, ...others] = String(asset.source).trim().split(BELOW)
          if (below === undefined || others.length > 0)
            throw new Error(`${file} does not say once which of its styles are for below the sentence.`)
          rest.push(below)
          return `<style>${first}</style>\n`
        })
        // A function, so that a `$&` in the styles stays what it is.
        return page.replace(
          '</body>',
          () => `  <noscript><style>${rest.join('')}</style></noscript>\n  </body>`,
        )
      },
    },
  }
}
