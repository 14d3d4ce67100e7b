import type { ShownEvidence } from '#app/domain/claim-page.ts'
import { Section } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { WorkFormReply } from '../ui/work-form-reply.ts'
import { type EvidenceFieldNames, EvidenceFields } from './evidence-fields.tsx'

export type PieceFormProps = {
  piece: ShownEvidence
  reply: WorkFormReply | undefined
  submissionKey: string
}

/** Corrects stance, nearness, what weighs the piece, and note; says beforehand what becomes of a verdict that rests on the piece. */
export function ReviseEvidenceForm({
  piece,
  reply,
  submissionKey,
  isWeighed,
}: PieceFormProps & { isWeighed: boolean }) {
  const t = useText()
  const { stance, proximity, basis, circumstances, credibility, note, version } = piece
  const work = useWorkForm<EvidenceFieldNames>({
    ...{ id: 'revise-evidence', intent: 'revise', reply, version },
    defaults: {
      ...{ stance, proximity: proximity ?? '', basis: basis ?? '', circumstances, note },
      credibility: credibility === null ? '' : String(credibility),
    },
  })
  const labels = {
    stance: t('evidence.stance'),
    proximity: t('evidence.proximity'),
    basis: t('evidence.basis'),
    circumstances: t('evidence.circumstances'),
    credibility: t('evidence.credibility'),
    note: t('evidence.note'),
  }
  return (
    <Section title={t('evidence.revise')} id="revise">
      {isWeighed && <p>{t('evidence.revise_stale', { evidence: `E${piece.number}` })}</p>}
      <WorkForm work={work} labels={labels} submissionKey={submissionKey}>
        <EvidenceFields fields={work.fields} />
        <FormButtons>
          <Button kind="main" type="submit" busy={work.busy}>
            {t('evidence.save')}
          </Button>
        </FormButtons>
      </WorkForm>
    </Section>
  )
}
