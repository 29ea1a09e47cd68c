import { setupI18n, type Messages } from '@lingui/core'
import { FIRST_MESSAGES, type MessageId } from './messages.ts'

export type { MessageId }
export type MessageValues = Readonly<Record<string, string | number>>

/** Languages the site is written in. The first is the one others fall back to. */
export const LANGUAGES = ['en'] as const
export type Language = (typeof LANGUAGES)[number]

const i18n = setupI18n({
  locale: 'en',
  messages: { en: FIRST_MESSAGES as unknown as Messages },
  missing: (_locale, id) => `⟦${id}⟧`,
})

/** Adds an area's messages; called by the module that loads the area. Calling it twice does no harm. */
export function register(language: Language, messages: object): void {
  i18n.load(language, messages as Messages)
}

export function language(): string {
  return i18n.locale
}

/** The message in the reader's language. Values are put in by name; numbers come formatted from format.ts. */
export function t(id: MessageId, values?: MessageValues): string {
  return i18n._(id, values)
}

/**
 * A message whose id is put together from parts, such as `preset.${id}.title`. Null when there is none: the
 * caller says what is shown then.
 */
export function tMaybe(id: string, values?: MessageValues): string | null {
  return id in i18n.messages ? i18n._(id, values) : null
}
