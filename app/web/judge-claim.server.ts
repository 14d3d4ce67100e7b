import { data } from '@remix-run/node'
import type { Claim } from '#app/domain/claim.ts'
import { groundsOf } from '#app/domain/grounds.ts'
import { countSide } from '#app/domain/origins.ts'
import type { VerdictDraft } from '#app/domain/verdict.ts'
import { refusalsByField } from '#app/domain/verdict-fields.ts'
import { verdictRefusals } from '#app/domain/verdict-rules.ts'
import { giveVerdict } from '#app/services/verdicts/give-verdict.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { listRivals } from '#db/queries/answers.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'
import { verdictSchema } from './claim-forms.server.ts'
import { sentence } from './field-errors.server.ts'
import { type ParsedForm, parseFields } from './form.server.ts'
import type { FormReply } from './form-reply.server.ts'
import { onForm } from './handle-form.server.ts'

/**
 * Answers the form that gives a verdict. Where nothing changed meanwhile, every rule that the verdict breaks is said at
 * its own field at once; where something did, that comes first.
 */
export function judgeClaim(work: Work, claim: Claim, fields: FormData, to: string) {
  const parsed = parseFields(fields, verdictSchema)
  const { submission } = parsed
  if (submission.status === 'success' && !claim.retraction) {
    const { version, grounds, seen: _, ...draft } = submission.value
    const evidence = listEvidence(work.db, [claim.id])
    const isCurrent = version === claim.version && grounds === groundsOf(evidence)
    const { confirmed } = countSide(readRelayGraph(work.db, claim.caseId), evidence, 'supports')
    const surroundings = { origins: confirmed, rivals: listRivals(work.db, claim.id) }
    const broken = isCurrent ? verdictRefusals(forItsCode(draft), evidence, surroundings) : []
    if (broken.length > 0) return brokenRules(parsed, refusalsByField(broken))
  }
  return onForm(verdictSchema, (inner, { version, grounds, seen: _, ...draft }) => {
    giveVerdict(inner, { claimId: claim.id, version, grounds, draft: forItsCode(draft) })
    return { to }
  })(work, fields)
}

/** A line that belongs to another verdict than the one given is left out. */
function forItsCode(draft: VerdictDraft): VerdictDraft {
  return {
    ...draft,
    settledBy: draft.code === 'disputed' ? draft.settledBy : '',
    searched: draft.code === 'unverifiable' ? draft.searched : '',
    override: draft.code === 'confirmed' ? draft.override : '',
  }
}

function brokenRules(
  { intent, submission }: ParsedForm<unknown>,
  broken: ReturnType<typeof refusalsByField>,
) {
  const fieldErrors = Object.fromEntries(
    Object.entries(broken).map(([field, refusals]) => [field, refusals.map(sentence)]),
  )
  const reply: FormReply<never> = { intent, status: 'invalid', submission: submission.reply({ fieldErrors }) }
  return data(reply, { status: 422 })
}
