import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

type Stand = Readonly<{
  /** What is imported, and by whom. */
  source: string
  importer: RegExp
  /** What is taken instead: a path from this folder. */
  file: string
}>

const D3_SCALE = /[\\/]d3-scale[\\/]/
const I18N = /[\\/]src[\\/]i18n[\\/]/

/** What d3's scales bring along and we never call: 11 kB of colours and number formats, gzipped. */
export const LEAN_D3: readonly Stand[] = [
  { source: 'd3-interpolate', importer: D3_SCALE, file: './d3Interpolate.ts' },
  { source: 'd3-format', importer: D3_SCALE, file: './d3Format.ts' },
]

/** The same for the site's first view, and lines without the many shapes that come with d3's. */
export const LEAN_D3_SITE: readonly Stand[] = [
  ...LEAN_D3,
  { source: 'd3', importer: /[\\/]src[\\/](?!build)/, file: './d3Site.ts' },
]

/** A library that can do far more than is asked of it: links are read before anything else is shown. */
export const LEAN_LINKS: readonly Stand[] = [
  { source: 'valibot', importer: /[\\/]src[\\/]scenario[\\/]/, file: './valibot.ts' },
]

/** The rest, for figures that are counted by the kilobyte, and take over no page that was drawn elsewhere. */
export const LEAN_FIGURE: readonly Stand[] = [
  ...LEAN_LINKS,
  { source: 'd3', importer: /[\\/]src[\\/]/, file: './d3.ts' },
  { source: 'zustand', importer: /[\\/]src[\\/]state[\\/]/, file: './zustand.ts' },
]

/** A runtime for more than we write. */
export const LEAN_LINGUI: readonly Stand[] = [
  { source: '@lingui/core', importer: I18N, file: './linguiCore.ts' },
]

/** Words of the whole site's first view. Parts bring their own words. */
export const LEAN_WORDS: readonly Stand[] = [
  { source: './messages.ts', importer: I18N, file: './embedMessages.ts' },
]

/** Puts small modules in the place of large ones while bundling. */
export function lean(stands: readonly Stand[]): Plugin {
  return {
    name: 'lookalike-lean',
    enforce: 'pre',
    apply: 'build',
    resolveId(source, importer = '') {
      const stand = stands.find((one) => one.source === source && one.importer.test(importer))
      return stand === undefined ? null : fileURLToPath(new URL(stand.file, import.meta.url))
    },
  }
}

/** Words an embedded figure never says, of areas that other pages and figures share, by file. */
const NEVER_SAID: Readonly<Record<string, RegExp>> = {
  explore:
    /^(?:nav|page|more|footer|action\.(?:share|embed|download|undo|redo|help)$|hint\.(?!dismiss)|app\.name)/,
  groups: /^groups\.(?:causes|sides|evidence)\./,
  help: /^set\.(?!mated)/,
}

/** Leaves these words out. Goes before `messages()`. */
export function leanWords(): Plugin {
  return {
    name: 'lookalike-lean-words',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/](?:explore|groups|help)\.json$/ },
      handler: (text, id) => {
        const area = /(\w+)\.json$/.exec(id)?.[1] ?? ''
        const words = Object.entries(JSON.parse(text) as Record<string, string>)
        return {
          code: JSON.stringify(Object.fromEntries(words.filter(([key]) => !NEVER_SAID[area]?.test(key)))),
          map: null,
        }
      },
    },
  }
}

/** A call of `cite` in citations.ts: who published it, when, where and under what title. */
const CITED = /\bcite\(\s*(?:'[^']*'|"[^"]*")(?:\s*,\s*(?:'[^']*'|"[^"]*"|null))*\s*,?\s*\)/g

/** Leaves out where a number was published: the site says it. */
export function leanCitations(): Plugin {
  return {
    name: 'lookalike-lean-citations',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]presets[\\/]citations\.ts$/ },
      handler: (code) => ({ code: code.replace(CITED, "cite('', null, null)"), map: null }),
    },
  }
}
