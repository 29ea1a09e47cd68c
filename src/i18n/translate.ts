import { setupI18n, type Messages } from '@lingui/core'
import type { MessageId } from './messageId.ts'

export type { MessageId, Messages }
export type MessageValues = Readonly<Record<string, string | number>>

const i18n = setupI18n({ missing: (_locale, id) => `⟦${id}⟧` })

/** Adds compiled messages to a language. Adding the same twice does no harm. */
export function addWords(tag: string, messages: Messages): void {
  // A copy: Lingui adds what comes later to the object that came first.
  i18n.load(tag, { ...messages })
}

/** From now on messages and numbers are in this language, whose words were added before. */
export function activate(tag: string): void {
  i18n.activate(tag)
}

/** BCP 47 tag of the language in use. */
export function language(): string {
  return i18n.locale
}

/** The message in the reader's language. Values are put in by name; numbers come formatted from format.ts. */
export function t(id: MessageId, values?: MessageValues): string {
  return i18n._(id, values && keptApart(values))
}

/**
 * A message whose id is put together from parts, such as `preset.${id}.title`. Null when there is none: the
 * caller says what is shown then.
 */
export function tMaybe(id: string, values?: MessageValues): string | null {
  return id in i18n.messages ? t(id as MessageId, values) : null
}

/** Letters that are written from right to left. */
const LEFTWARD = /[\u0590-\u08ff]/

/** A name with letters written from right to left, kept apart so that the numbers beside it stay where they are. */
export function keepApart<Value extends string | number>(value: Value): Value | string {
  return LEFTWARD.test(`${value}`) ? `\u2068${value}\u2069` : value
}

function keptApart(values: MessageValues): MessageValues {
  // Hardly any name has such letters, and this is called for every text of a drag.
  if (!Object.values(values).some((value) => LEFTWARD.test(`${value}`))) return values
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, keepApart(value)]))
}
