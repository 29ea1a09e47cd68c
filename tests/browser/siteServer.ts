import { readFileSync, readdirSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { serve, type Pages } from './embed/servers.ts'
import { DIST } from './firstView.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.zip': 'application/zip',
}

export type SiteServer = Readonly<{
  /** Where the site is, with a slash at its end. */
  url: string
  /** Puts the next version of a file in its place, or takes it away. */
  renew: (file: string, change: (text: string) => string | null) => void
  /** From now on nobody answers. */
  close: () => Promise<void>
}>

/** The built site below a folder of a host of its own, which a test may renew and stop. */
export async function serveSite(): Promise<SiteServer> {
  const pages: Record<string, Pages[string]> = {}
  const put = (file: string, body: string | Buffer): void => {
    const page = { type: TYPES[extname(file)] ?? 'application/octet-stream', body }
    pages[`/site/${file}`] = page
    pages[`/site/${file.replace(/(^|\/)index\.html$/, '$1')}`] = page
  }
  for (const entry of readdirSync(DIST, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile()) put(relative(DIST, path).replaceAll('\\', '/'), readFileSync(path))
  }
  const { url, close } = await serve(pages, '127.0.0.1')
  let isOpen = true
  return {
    url: `${url}/site/`,
    renew: (file, change) => {
      const text = change(String(pages[`/site/${file}`]?.body ?? ''))
      if (text === null) delete pages[`/site/${file}`]
      else put(file, text)
    },
    close: async () => {
      if (isOpen) await close()
      isOpen = false
    },
  }
}
