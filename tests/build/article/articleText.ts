/** The article's own words (without the figure's stand-in and the sources), and the sources, as HTML. */
export function articleParts(html: string): Readonly<{ prose: string; sources: string }> {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  const at = main.indexOf('<section class="sources"')
  if (at < 0) throw new Error('The article has no sources.')
  return { prose: main.slice(0, at).replace(/<aside[\s\S]*?<\/aside>/, ''), sources: main.slice(at) }
}

/** One step's part. */
export function stepHtml(html: string, id: string): string {
  const found = new RegExp(`<section class="step" id="${id}"[\\s\\S]*?</section>`).exec(html)
  if (found === null) throw new Error(`The article has no step ${id}.`)
  return found[0]
}

const CHARACTERS: Readonly<Record<string, string>> = { '&amp;': '&', '&#x27;': "'", '&quot;': '"' }

export function textOf(html: string): string {
  return html
    .replace(/<\/(?:p|h1|h2|h3|li)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:amp|#x27|quot);/g, (one) => CHARACTERS[one] ?? one)
}

/** Paragraphs as text, without headings and lists. */
export function paragraphsOf(html: string): readonly string[] {
  return [...html.matchAll(/<p[ >][\s\S]*?<\/p>/g)].map(([paragraph]) => textOf(paragraph).trim())
}
