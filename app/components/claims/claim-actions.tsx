import { useNavigate } from '@remix-run/react'
import { useText } from '../text.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { oneFor, useKeys } from '../ui/use-keys.ts'
import styles from './claim-actions.module.css'

export type ClaimActionsProps = { claimPath: string; isJudged: boolean; mayEdit: boolean; mayJudge: boolean }

/** What can be done with the claim, each with its key. Whoever may only read is led to its history. */
export function ClaimActions({ claimPath, isJudged, mayEdit, mayJudge }: ClaimActionsProps) {
  const t = useText()
  const navigate = useNavigate()
  const to = {
    judge: `${claimPath}/judge`,
    evidence: `${claimPath}/evidence/new`,
    edit: `${claimPath}/edit`,
  }
  useKeys(
    oneFor({
      ...(mayJudge && { v: () => navigate(to.judge) }),
      ...(mayEdit && { e: () => navigate(to.evidence), w: () => navigate(to.edit) }),
    }),
  )
  return (
    <nav className={styles.actions} aria-label={t('claims.actions')} data-screen-only="">
      {mayJudge && (
        <LinkButton kind="main" to={to.judge} aria-keyshortcuts="v">
          {t(isJudged ? 'claims.judge_again' : 'claims.judge')} <Kbd>v</Kbd>
        </LinkButton>
      )}
      {mayEdit && (
        <>
          <LinkButton to={to.evidence} aria-keyshortcuts="e">
            {t('evidence.add')} <Kbd>e</Kbd>
          </LinkButton>
          <LinkButton to={to.edit} aria-keyshortcuts="w">
            {t('claims.edit')} <Kbd>w</Kbd>
          </LinkButton>
          <LinkButton kind="quiet" to={`${to.edit}#translations`}>
            {t('claims.translate')}
          </LinkButton>
          <LinkButton kind="quiet" to={`${claimPath}/retract`}>
            {t('claims.retract')}
          </LinkButton>
        </>
      )}
      <LinkButton kind="quiet" to={`${claimPath}/origins`}>
        {t('claims.origins')}
      </LinkButton>
      <LinkButton kind="quiet" to={`${claimPath}/history`}>
        {t('claims.history')}
      </LinkButton>
    </nav>
  )
}
