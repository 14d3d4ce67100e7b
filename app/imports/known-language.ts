import { type Language, languages } from '#app/domain/language.ts'

/** The language that a BCP 47 tag names, such as `uk-UA`; null when the desk does not work in it. */
export function knownLanguage(tag: string): Language | null {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0]
  return languages.find((language) => language === primary) ?? null
}
