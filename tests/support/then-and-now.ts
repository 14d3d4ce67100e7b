import type { SourceId } from '#app/domain/ids.ts'
import { rewordClaim } from '#app/services/claims/reword-claim.server.ts'
import { retractEvidence } from '#app/services/evidence/retract-evidence.server.ts'
import { captureAgain } from '#app/services/sources/capture-again.server.ts'
import { giveVerdict } from '#app/services/verdicts/give-verdict.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import { diskWork } from './disk-work.ts'
import { aCase, aClaim, aSource, aVerdict, ministryText, someEvidence } from './material.ts'
import { testContext } from './test-context.ts'

/** Captures a source again, now with this text of one paragraph. */
export function recaptured(work: Work, sourceId: SourceId, text: string) {
  return captureAgain(work, {
    sourceId,
    capture: {
      ...{ method: 'paste', mediaType: 'text/plain', fileName: null },
      ...{ bytes: new TextEncoder().encode(text), blocks: [{ kind: 'paragraph', text }] },
    },
  })
}

/** C1 with E1 for it, then: E2 against it, new words, a verdict, E1 withdrawn, the source captured again. `then` lies before that. */
export function thenAndNow() {
  const work = diskWork()
  const { id: caseId } = aCase(work)
  const { capture, source } = aSource(work, caseId)
  const claim = aClaim(work, caseId)
  const first = someEvidence(work, claim.id, capture, 'Закир Убуров', 'supports')
  const then = findEventHead(work.db)
  someEvidence(work, claim.id, capture, 'именно пианист', 'contradicts')
  const words = { text: 'It is Uburov.', language: 'en' as const, why: 'shorter' }
  rewordClaim(work, { claimId: claim.id, version: claim.version, ...words })
  const draft = aVerdict('refuted', 'The article says otherwise [E2].')
  giveVerdict(work, { claimId: claim.id, version: getClaim(work.db, claim.id).version, draft })
  retractEvidence(work, { evidenceId: first.id, version: first.version, reason: 'misread' })
  recaptured(work, source.id, ministryText.replace('пианист', 'скрипач'))
  return { work, caseId, then, context: testContext(work), slug: `video@${then.sequence}` }
}
