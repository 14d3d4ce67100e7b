import type { ProposalRights, ShownProposal } from '#app/domain/proposal.ts'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/text-field.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { PageReply } from '../ui/work-form-reply.ts'
import styles from './sign-off.module.css'

type FormsProps = {
  proposal: ShownProposal & ProposalRights
  reply: PageReply | undefined
  submissionKeys: { sign: string; return: string }
}

/** The ids of both forms. */
export const decisionForms = ['sign-verdict', 'return-verdict'] as const

/** Signing a proposed verdict, and giving it back. */
export function DecisionForms({ proposal, ...page }: FormsProps) {
  return (
    <div className={styles.forms} data-screen-only="">
      {proposal.maySign && <SignForm proposal={proposal} {...page} />}
      <ReturnForm proposal={proposal} {...page} />
    </div>
  )
}

function SignForm({ proposal, reply, submissionKeys }: FormsProps) {
  const t = useText()
  const work = useWorkForm<{ comment: string }>({ id: 'sign-verdict', intent: 'sign', reply })
  const comment = t('sign_off.comment')
  return (
    <WorkForm work={work} labels={{ comment }} submissionKey={submissionKeys.sign}>
      <input type="hidden" name="verdict" value={proposal.id} />
      <p>{t('sign_off.sign_intro')}</p>
      <TextArea
        field={work.fields.comment}
        label={comment}
        hint={t('sign_off.comment_hint')}
        rows={2}
        optional
      />
      <FormButtons>
        <Button kind="main" type="submit" busy={work.busy}>
          {t('sign_off.sign')}
        </Button>
      </FormButtons>
    </WorkForm>
  )
}

function ReturnForm({ proposal, reply, submissionKeys }: FormsProps) {
  const t = useText()
  const { isOwn } = proposal
  const work = useWorkForm<{ comment: string }>({ id: 'return-verdict', intent: 'return', reply })
  const comment = t(isOwn ? 'sign_off.take_back_comment' : 'sign_off.return_comment')
  return (
    <details className={styles.fold} open={work.reply !== undefined || undefined}>
      <summary>{t(isOwn ? 'sign_off.take_back' : 'sign_off.return')}</summary>
      <WorkForm work={work} labels={{ comment }} submissionKey={submissionKeys.return}>
        <input type="hidden" name="verdict" value={proposal.id} />
        <TextArea
          field={work.fields.comment}
          label={comment}
          hint={isOwn ? undefined : t('sign_off.return_hint')}
          rows={3}
        />
        <FormButtons>
          <Button type="submit" busy={work.busy}>
            {t(isOwn ? 'sign_off.take_back_do' : 'sign_off.return_do')}
          </Button>
        </FormButtons>
      </WorkForm>
    </details>
  )
}
