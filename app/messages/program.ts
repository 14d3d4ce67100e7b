import { cli } from './en/cli.ts'
import { verify } from './en/verify.ts'
import { en, type MessageId } from './en.ts'
import { type Locale, makeIntl, type TextValues } from './text.ts'

/** What the command line says beside the words of the catalogue. No browser gets it. */
export const program = { ...cli, ...verify } as const

type ProgramMessageId = MessageId | keyof typeof program

const catalogues = { en: { ...en, ...program } } satisfies Record<Locale, Record<ProgramMessageId, string>>

/** The sentences of the command line. */
export function programTextFor(locale: Locale): (id: ProgramMessageId, values?: TextValues) => string {
  const intl = makeIntl(locale, catalogues[locale])
  return (id, values) => intl.formatMessage({ id: id as string }, values).toString()
}
