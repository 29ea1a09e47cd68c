import type { Plugin } from 'vite'
import { cardFiles } from './cardFiles.ts'
import { renderModule } from '../renderModule.ts'
import { siteAddress } from './siteAddress.ts'

type Renderer = Readonly<{ renderSiteHead: (site: string) => string }>

/** The one page that is not a card and is shared most. */
const FIRST_PAGE = '/index.html'

/** Builds what previews of links and oEmbed need beside the site: no server of ours could answer for it. */
export function cards(): Plugin {
  return {
    name: 'lookalike-cards',
    apply: 'build',
    async transformIndexHtml(html, { path }) {
      if (path !== FIRST_PAGE) return html
      const head = await renderModule('./cards/renderCards.tsx', (module: Renderer) =>
        module.renderSiteHead(siteAddress()),
      )
      return html.replace('</title>', () => `</title>\n${head}`)
    },
    async generateBundle() {
      for (const [fileName, source] of Object.entries(await cardFiles(siteAddress()))) {
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
  }
}
