import type { ShownPassage } from '#app/domain/claim-page.ts'
import type { Language } from '#app/domain/language.ts'
import { Quote } from '../ui/quote.tsx'

type PassageQuoteProps = { passage: ShownPassage; language: Language }

/** The exact words of a passage, with the translation into the language of the interface where there is one. */
export function PassageQuote({ passage, language }: PassageQuoteProps) {
  if (passage.locator.kind !== 'text') return null
  const { translations } = passage
  const translation = translations.find((one) => one.language === 'en') ?? translations[0] ?? null
  return <Quote text={passage.locator.exact} language={language} translation={translation} />
}
