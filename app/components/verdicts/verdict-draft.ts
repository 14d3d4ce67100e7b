import type { ClaimPage, ShownEvidence } from '#app/domain/claim-page.ts'
import type { Refusal } from '#app/domain/errors.ts'
import { type Rationale, rationaleFromField } from '#app/domain/rationale.ts'
import type { VerdictCode, VerdictDraft } from '#app/domain/verdict.ts'
import { refusalsByField, type VerdictField } from '#app/domain/verdict-fields.ts'
import { verdictRefusals } from '#app/domain/verdict-rules.ts'

/** What stands in a verdict form now; no code is chosen at first. */
export type DraftNow = Omit<VerdictDraft, 'code' | 'confidence'> & { code: VerdictCode | null }

/** Reads the form as it stands. Until the rich editor has come, its text area holds the reasons. */
export function readDraft(form: HTMLFormElement, rationale: Rationale): DraftNow {
  const data = new FormData(form)
  const words = (name: string) => String(data.get(name) ?? '').trim()
  const area = form.elements.namedItem('rationale')
  return {
    code: words('code') === '' ? null : (words('code') as VerdictCode),
    rationale: area instanceof HTMLTextAreaElement ? rationaleFromField(area.value) : rationale,
    settledBy: words('settledBy'),
    searched: words('searched'),
    override: words('override'),
  }
}

/** What a verdict is given on: the evidence, and from how many origins either side has it. */
export type Weighed = Pick<ClaimPage, 'evidence' | 'sides' | 'rivals'>

/** Every rule that the draft breaks, under the field that it concerns. Without a code only the reasons are looked at. */
export function brokenRules(
  draft: DraftNow,
  { evidence, sides, rivals }: Weighed,
): Partial<Record<VerdictField, Refusal[]>> {
  if (draft.code === null) return {}
  const verdict = { ...draft, code: draft.code, confidence: null }
  return refusalsByField(
    verdictRefusals(verdict, evidence.map(weighed), { origins: sides.for.confirmed, rivals }),
  )
}

/** Whether the evidence is too little for `confirmed`, so that an override is offered. */
export function lacksSupport(weighed: Weighed): boolean {
  const empty = { rationale: [], settledBy: '', searched: '', override: '' }
  return 'override' in brokenRules({ ...empty, code: 'confirmed' }, weighed)
}

function weighed({ number, stance, proximity, retraction }: ShownEvidence) {
  return {
    ...{ number, stance, proximity },
    retraction: retraction && { ...retraction, by: retraction.by as never },
  }
}
