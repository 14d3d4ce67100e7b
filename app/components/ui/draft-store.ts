/** Words that were typed and not yet saved, as this browser tab keeps them. */
export type StoredDraft = { at: string; version: number | null; values: Record<string, string> }

/** The key of a form's draft: whose it is and the form on this page, so that neither two people nor two claims ever share one. */
export function draftKey(person: string, path: string, formId: string): string {
  return `draft ${person} ${path} ${formId}`
}

export function readDraft(key: string): StoredDraft | null {
  try {
    const text = sessionStorage.getItem(key)
    return text === null ? null : asDraft(JSON.parse(text))
  } catch {
    return null
  }
}

/** A full or forbidden storage costs the draft, never the form. */
export function keepDraft(key: string, draft: StoredDraft): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(draft))
  } catch {
    return
  }
}

export function dropDraft(key: string): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    return
  }
}

function asDraft(value: unknown): StoredDraft | null {
  if (typeof value !== 'object' || value === null) return null
  const { at, version, values } = value as Partial<StoredDraft>
  if (typeof at !== 'string' || typeof values !== 'object' || values === null) return null
  const words = Object.entries(values).filter(([, word]) => typeof word === 'string')
  return { at, version: typeof version === 'number' ? version : null, values: Object.fromEntries(words) }
}

/** Whether putting the draft back would change anything that stands in the form. */
export function differs(draft: Record<string, string>, inForm: Record<string, string>): boolean {
  return Object.entries(draft).some(([name, word]) => name in inForm && inForm[name] !== word)
}
