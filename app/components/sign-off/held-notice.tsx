import type { ShownVerdict, Signature } from '#app/domain/claim-page.ts'
import type { Proposals } from '#app/domain/proposal.ts'
import type { SignOffDecision } from '#app/domain/sign-off.ts'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import { decisionForms } from './decision-forms.tsx'

/** Where it is told what became of proposals: among those that count now, and those that were settled otherwise. */
export type Fates = { verdicts: ShownVerdict[]; settled: Proposals['settled'] }

/** Tells whoever writes a decision on a proposed verdict that it cannot be decided on any more, and why. */
export function HeldNotice({ verdict, fates }: { verdict: string; fates: Fates }) {
  const t = useText()
  const { by, decision } = fateOf(verdict, fates)
  const drop = () => {
    for (const id of decisionForms) {
      const form = document.getElementById(id)
      if (form instanceof HTMLFormElement) form.reset()
    }
  }
  return (
    <Callout
      kind="stale"
      role="status"
      title={t('sign_off.held', { by, decision })}
      action={<Button onClick={drop}>{t('sign_off.held_drop')}</Button>}
    >
      {t('common.words_kept')}
    </Callout>
  )
}

function fateOf(id: string, fates: Fates): Pick<Signature, 'by'> & { decision: SignOffDecision | 'none' } {
  const signed = fates.verdicts.find((verdict) => verdict.id === id)?.signed
  if (signed) return { by: signed.by, decision: 'signed' }
  const settled = fates.settled.find((proposal) => proposal.id === id)?.decision
  return settled ?? { by: '', decision: 'none' }
}
