import type { ReactNode } from 'react'
import { RawIntlProvider, useIntl } from 'react-intl'
import type { MessageId } from '#app/messages/en.ts'
import { intlFor, type Locale, type Text, textFor } from '#app/messages/text.ts'

/** Gives the words of one language to everything below it. */
export function TextProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <RawIntlProvider value={intlFor(locale)}>{children}</RawIntlProvider>
}

/** `const t = useText(); t('claims.title', { count: 3 })` */
export function useText(): Text {
  return textFor(useIntl().locale as Locale)
}

type RichValue = string | number | ReactNode | ((chunks: ReactNode[]) => ReactNode)

/** A sentence with tags in it: `<RichText id="x.y" values={{ link: (words) => <a href="…">{words}</a> }} />`. */
export function RichText({ id, values }: { id: MessageId; values: Record<string, RichValue> }) {
  const intl = useIntl()
  const richValues = values as Parameters<typeof intl.formatMessage>[1]
  return <>{intl.formatMessage({ id: id as string }, richValues)}</>
}
