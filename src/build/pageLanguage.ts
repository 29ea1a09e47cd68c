import { DEFAULT_LANGUAGE, LANGUAGES } from '../i18n/languages.ts'

/** `lang` and `dir` of a page drawn while the site is built, as they stand in its `<html>` tag. */
export function pageLanguage(tag: string = DEFAULT_LANGUAGE.tag): string {
  const { dir } = LANGUAGES.find((language) => language.tag === tag) ?? DEFAULT_LANGUAGE
  return `lang="${tag}" dir="${dir}"`
}
