import type { ShownLock } from '#app/domain/sign-off.ts'
import { useText } from '../text.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'

type LockedNoticeProps = { lock: ShownLock; casePath: string; what?: 'claim' | 'question' }

/** The claim or question is on a signed sheet: on which, and where it can be reopened. */
export function LockedNotice({ lock, casePath, what = 'claim' }: LockedNoticeProps) {
  const t = useText()
  return (
    <Callout
      title={t(`signed_sheet.${what}_locked`)}
      action={<LinkButton to={`${casePath}/sheet#signed`}>{t('signed_sheet.to_sheets')}</LinkButton>}
    >
      {t(`signed_sheet.${what}_locked_by`, { ...lock })}
    </Callout>
  )
}
