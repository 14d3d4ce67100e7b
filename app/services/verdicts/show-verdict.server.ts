import type { Wording } from '#app/domain/claim.ts'
import type { ShownVerdict, Signature } from '#app/domain/claim-page.ts'
import type { UserId } from '#app/domain/ids.ts'
import type { Verdict } from '#app/domain/verdict.ts'

/** A verdict as a page shows it: the words it was given on, who gave it, who signed it, and whether it affirms an earlier one. */
export function showVerdict(
  signature: (by: UserId, at: string) => Signature,
  verdict: Verdict,
  wordings: Pick<Wording, 'id' | 'text'>[],
): ShownVerdict {
  const { id, code, rationale, confidence, settledBy, searched, override, wordingId, signOff } = verdict
  return {
    ...{ id, code, rationale, confidence, settledBy, searched, override, wordingId },
    wording: wordings.find((wording) => wording.id === wordingId)?.text ?? '',
    given: signature(verdict.createdBy, verdict.createdAt),
    signed:
      signOff?.decision === 'signed'
        ? { ...signature(signOff.createdBy, signOff.createdAt), comment: signOff.comment }
        : null,
    affirmReason: verdict.affirmReason,
  }
}
