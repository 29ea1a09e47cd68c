import type { Plugin } from 'vite'
import { articleFile } from './articleFile.ts'

/** Writes the article beside the site and the figure it is built on: `article/index.html`. */
export function article(): Plugin {
  return {
    name: 'lookalike-article',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'article/index.html', source: await articleFile() })
    },
  }
}
