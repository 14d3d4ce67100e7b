import type { ShownLock } from '#app/domain/sign-off.ts'
import { useText } from '../text.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'

/** The claim is on a signed sheet: on which, and where it can be reopened. */
export function LockedNotice({ lock, casePath }: { lock: ShownLock; casePath: string }) {
  const t = useText()
  return (
    <Callout
      title={t('signed_sheet.claim_locked')}
      action={<LinkButton to={`${casePath}/sheet#signed`}>{t('signed_sheet.to_sheets')}</LinkButton>}
    >
      {t('signed_sheet.claim_locked_by', { ...lock })}
    </Callout>
  )
}
