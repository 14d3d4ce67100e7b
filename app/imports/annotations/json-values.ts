import type { Json } from '#app/domain/handover.ts'
import { type Language, languages } from '#app/domain/language.ts'

/** The object, or null for anything else. */
export function objectOf(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null
}

/** A list, or one thing as a list of itself. Nothing is an empty list. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** The objects of a list. */
export function objectsOf(value: unknown): Json[] {
  return listOf(value).flatMap((each): Json[] => {
    const object = objectOf(each)
    return object ? [object] : []
  })
}

/** The text, trimmed and well-formed, or null when there is none. */
export function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? value.toWellFormed().trim() : ''
  return text === '' ? null : text
}

/** Whether an object is of a type, which may be one of several. */
export function isOf(type: string, value: Json): boolean {
  return listOf(value.type ?? value['@type']).includes(type)
}

/** A count that can be an offset, or null. */
export function countOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null
}

/** An instant in the form in which the store keeps it, or null for what is none. */
export function instantOf(value: unknown): string | null {
  const text = textOf(value)
  if (text === null || !/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text)) return null
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`
  const at = new Date(zoned)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}

/** The language of a tag such as `ru` or `ru-RU`; undetermined when a desk like this does not have it. */
export function languageOf(value: unknown): Language {
  const [tag = ''] = (textOf(listOf(value)[0]) ?? '').toLowerCase().split('-')
  return languages.find((language) => language === tag) ?? 'und'
}

/** Whether the text is a web address. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}
