import { useEffect, useRef, useState } from 'react'
import type { Rationale } from '#app/domain/rationale.ts'
import { type VerdictField, verdictFields } from '#app/domain/verdict-fields.ts'
import { useText } from '../text.tsx'
import { brokenRules, type DraftNow, readDraft, type Weighed } from './verdict-draft.ts'

/** What is still missing, as sentences by field; null until the page is alive. */
export type Needs = Partial<Record<VerdictField, string[]>> | null

/** Looks at the form at each change and says what the rules still ask for. */
export function useVerdictDraft(formId: string, weighed: Weighed, initial: Rationale) {
  const t = useText()
  const rationale = useRef(initial)
  const [draft, setDraft] = useState<DraftNow | null>(null)
  const look = () => {
    const form = document.getElementById(formId)
    if (form instanceof HTMLFormElement) setDraft(readDraft(form, rationale.current))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first look, once the form stands
  useEffect(look, [])
  const rationaleChanged = (next: Rationale) => {
    rationale.current = next
    look()
  }
  const broken = draft && brokenRules(draft, weighed)
  const needs: Needs =
    broken &&
    Object.fromEntries(
      verdictFields.flatMap((field) =>
        broken[field] ? [[field, broken[field].map(({ id, values }) => t(id, values))]] : [],
      ),
    )
  return { needs, code: draft?.code ?? null, look, rationaleChanged }
}
