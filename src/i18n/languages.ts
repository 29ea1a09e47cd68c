export type Language = Readonly<{
  /** BCP 47; also the name of the folder of its words in messages/. */
  tag: string
  /** The way its lines run. */
  dir: 'ltr' | 'rtl'
}>

/**
 * The languages the site is written in. The first is the default: others fall back to it, and its ids are the type
 * `MessageId`. Its folder is what `#words` stands for (package.json, "imports").
 */
export const LANGUAGES: readonly [Language, ...Language[]] = [{ tag: 'en', dir: 'ltr' }]

export const DEFAULT_LANGUAGE: Language = LANGUAGES[0]

/**
 * The language written for the first tag that has one, by the tag itself or without its region (`es-MX` is read as
 * `es`); null when there is none.
 *
 * @param tags BCP 47, the most wanted first
 */
export function findLanguage(
  tags: readonly string[],
  languages: readonly Language[] = LANGUAGES,
): Language | null {
  for (const tag of tags)
    for (
      let part = tag.toLowerCase();
      part !== '';
      part = part.slice(0, Math.max(0, part.lastIndexOf('-')))
    ) {
      const found = languages.find((language) => language.tag.toLowerCase() === part)
      if (found !== undefined) return found
    }
  return null
}
