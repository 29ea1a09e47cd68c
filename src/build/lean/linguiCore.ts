/**
 * What we use of @lingui/core, put in its place when we bundle: compiled messages are interpreted, no more.
 * A test holds it to the same words as Lingui for every message (tests/build/lean.test.ts).
 */
type Token = string | readonly [name: string] | readonly [name: string, type: string, cases: Cases]
type Cases = Readonly<Record<string, string | readonly Token[] | number>>
type Message = string | readonly Token[]
type Values = Readonly<Record<string, unknown>>

export type Messages = Readonly<Record<string, Message>>

export type I18n = Readonly<{
  locale: string
  messages: Record<string, Message>
  load: (locale: string, messages: Messages) => void
  _: (id: string, values?: Values) => string
}>

type Setup = Readonly<{
  locale: string
  messages: Readonly<Record<string, Messages>>
  missing: (locale: string, id: string) => string
}>

export function setupI18n({ locale, messages: catalogues, missing }: Setup): I18n {
  const messages: Record<string, Message> = { ...catalogues[locale] }
  return {
    locale,
    messages,
    load: (language, more) => {
      if (language === locale) Object.assign(messages, more)
    },
    _: (id, values = {}) => {
      const message = messages[id]
      return message === undefined ? missing(locale, id) : write(message, values, locale, null)
    },
  }
}

/** @param number what `#` stands for; null outside of a plural */
function write(message: Message, values: Values, locale: string, number: string | null): string {
  if (typeof message === 'string') return message
  return message
    .map((token) => {
      if (typeof token === 'string') return token === '#' && number !== null ? number : token
      const [name, type, cases] = token
      const value = values[name]
      if (type === undefined || cases === undefined)
        return typeof value === 'string' || typeof value === 'number' ? `${value}` : ''
      return writeCase(type, cases, value, values, locale)
    })
    .join('')
}

function writeCase(type: string, cases: Cases, value: unknown, values: Values, locale: string): string {
  if (type === 'select') return write(messageOf(cases, [String(value)]), values, locale, null)
  const counted = Number(value) - Number(cases['offset'] ?? 0)
  const kind = type === 'plural' ? 'cardinal' : 'ordinal'
  const { rules, numbers } = intlOf(locale, kind)
  const rule = rules.select(counted)
  const number = numbers.format(counted)
  return write(messageOf(cases, [String(value), rule]), values, locale, number)
}

type Intls = Readonly<{ rules: Intl.PluralRules; numbers: Intl.NumberFormat }>
const intls = new Map<string, Intls>()

/** Made once: making one takes longer than all else that is done for a message, and a drag writes dozens a frame. */
function intlOf(locale: string, type: Intl.PluralRuleType): Intls {
  const known = intls.get(locale + type)
  if (known !== undefined) return known
  const made = { rules: new Intl.PluralRules(locale, { type }), numbers: new Intl.NumberFormat(locale) }
  intls.set(locale + type, made)
  return made
}

function messageOf(cases: Cases, keys: readonly string[]): Message {
  const key = keys.find((one) => cases[one] !== undefined) ?? 'other'
  const message = cases[key]
  return typeof message === 'number' ? '' : (message ?? '')
}
