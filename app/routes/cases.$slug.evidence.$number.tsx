import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { claimCrumbs } from '#app/components/claims/claim-crumbs.ts'
import { ClaimForms } from '#app/components/claims/claim-forms.tsx'
import { RetractForm } from '#app/components/claims/retract-form.tsx'
import { EvidenceCard } from '#app/components/evidence/evidence-card.tsx'
import { ReviseEvidenceForm } from '#app/components/evidence/revise-evidence-form.tsx'
import { TranslateQuoteForm } from '#app/components/evidence/translate-quote-form.tsx'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { PageHead, Section } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { useText } from '#app/components/text.tsx'
import { langOf } from '#app/components/ui/quote.tsx'
import { useReply } from '#app/components/ui/use-reply.ts'
import { can } from '#app/domain/actor.ts'
import { type Refusal, WorkbenchError } from '#app/domain/errors.ts'
import { readEvidence } from '#app/services/evidence/read-evidence.server.ts'
import { retractEvidence } from '#app/services/evidence/retract-evidence.server.ts'
import { reviseEvidence } from '#app/services/evidence/revise-evidence.server.ts'
import { translatePassage } from '#app/services/passages/translate-passage.server.ts'
import { retractSchema, reviseEvidenceSchema, translateQuoteSchema } from '#app/web/claim-forms.server.ts'
import { askedEvidence, closureOf, evidenceOf } from '#app/web/claim-route.server.ts'
import { newSubmissionKey } from '#app/web/form.server.ts'
import { handleForms, onForm } from '#app/web/handle-form.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { mapVerdictsInForce } from '#db/queries/verdicts.server.ts'

const retracted: Refusal = { id: 'locked.retracted' }

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened, claim, piece } = await askedEvidence(args)
  const verdict = mapVerdictsInForce(work.db, [claim.id]).get(claim.id)
  return {
    piece: readEvidence(work, piece),
    claim: { number: claim.number, text: claim.wording.text, language: claim.wording.language },
    isWeighed: verdict?.pinned.some((pin) => pin.evidenceId === piece.id) ?? false,
    mayEdit: can(work.actor, 'edit'),
    closed: piece.retraction ? retracted : closureOf(work, claim),
    casePath: `/cases/${opened.slug}`,
    submissionKeys: {
      revise: newSubmissionKey(),
      translate: newSubmissionKey(),
      retract: newSubmissionKey(),
    },
  }
}

export function action(args: ActionFunctionArgs) {
  const { slug, number } = args.params
  const toClaim = (claimNumber: number) => ({ to: `/cases/${slug}/claims/C${claimNumber}#${number}` })
  return handleForms(args, {
    revise: onForm(reviseEvidenceSchema, (work, { version, ...draft }) => {
      const piece = evidenceOf(work, args.params)
      reviseEvidence(work, { evidenceId: piece.id, version, draft })
      return toClaim(getClaim(work.db, piece.claimId).number)
    }),
    translate: onForm(translateQuoteSchema, (work, draft) => {
      const { passageId, claimId } = evidenceOf(work, args.params)
      if (!passageId) throw new WorkbenchError('not_found', 'not_found.passage')
      translatePassage(work, { passageId, draft })
      return toClaim(getClaim(work.db, claimId).number)
    }),
    retract: onForm(retractSchema, (work, input) => {
      const piece = evidenceOf(work, args.params)
      retractEvidence(work, { evidenceId: piece.id, ...input })
      return toClaim(getClaim(work.db, piece.claimId).number)
    }),
  })
}

export const handle = caseHandle<typeof loader>({
  width: 'narrow',
  crumbs: (data, t) => [...claimCrumbs(data, t), { label: `E${data.piece.number}` }],
})

export const meta = () => pageTitle('evidence.title')

export default function EvidencePiece() {
  const t = useText()
  const page = useLoaderData<typeof loader>()
  const { piece, claim, casePath, submissionKeys } = page
  const reply = useReply<typeof action>()
  const label = `E${piece.number}`
  return (
    <>
      <PageHead title={t('evidence.edit_title', { evidence: label, claim: `C${claim.number}` })}>
        <p lang={langOf(claim.language)}>{claim.text}</p>
      </PageHead>
      <EvidenceCard piece={piece} casePath={casePath} />
      {page.mayEdit && (
        <ClaimForms closed={page.closed} claimPath={`${casePath}/claims/C${claim.number}`} reply={reply}>
          <ReviseEvidenceForm
            piece={piece}
            reply={reply}
            submissionKey={submissionKeys.revise}
            isWeighed={page.isWeighed}
          />
          {piece.passage && (
            <TranslateQuoteForm piece={piece} reply={reply} submissionKey={submissionKeys.translate} />
          )}
          <Section title={t('evidence.retract')} id="retraction">
            <p>{t('evidence.retract_intro')}</p>
            <RetractForm
              version={piece.version}
              reply={reply}
              submissionKey={submissionKeys.retract}
              act={t('evidence.retract_do', { evidence: label })}
              backTo={`${casePath}/claims/C${claim.number}#${label}`}
            />
          </Section>
        </ClaimForms>
      )}
    </>
  )
}
