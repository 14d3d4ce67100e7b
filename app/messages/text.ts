import { createIntl, createIntlCache, type IntlShape } from 'react-intl/server'
import { en, type MessageId } from './en.ts'

const catalogues = { en } satisfies Record<string, Record<MessageId, string>>

export type Locale = keyof typeof catalogues
export type TextValues = Record<string, string | number>

/** Gives the sentence of an id in one language, its ICU arguments filled in. */
export type Text = ((id: MessageId, values?: TextValues) => string) & { readonly locale: Locale }

/** A missing id or argument stops a test or a developer at once; in production the reader sees the id instead. */
function reportError(error: unknown): void {
  if (process.env.NODE_ENV !== 'production') throw error
  console.error(error)
}

const cache = createIntlCache()
const intls = new Map<Locale, IntlShape>()
const texts = new Map<Locale, Text>()

/** The formatter of a language, made once. Components reach it through `TextProvider`. */
export function intlFor(locale: Locale): IntlShape {
  const known = intls.get(locale)
  if (known) return known
  const intl = makeIntl(locale, catalogues[locale])
  intls.set(locale, intl)
  return intl
}

/** A formatter of these sentences. */
export function makeIntl(locale: Locale, messages: Record<string, string>): IntlShape {
  return createIntl({ locale, messages, timeZone: 'UTC', onError: reportError }, cache)
}

/** The catalogue's sentences outside React: for exports and the command line. */
export function textFor(locale: Locale): Text {
  const known = texts.get(locale)
  if (known) return known
  const intl = intlFor(locale)
  const format = (id: MessageId, values?: TextValues): string =>
    intl.formatMessage({ id: id as string }, values).toString()
  const text: Text = Object.assign(format, { locale })
  texts.set(locale, text)
  return text
}
