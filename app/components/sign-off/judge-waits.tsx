import { useText } from '../text.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'

/** Why no verdict can be given now: one is proposed already. */
export function JudgeWaits({ claimPath }: { claimPath: string }) {
  const t = useText()
  return (
    <Callout
      title={t('sign_off.judge_waits')}
      action={<LinkButton to={claimPath}>{t('sign_off.to_claim')}</LinkButton>}
    >
      {t('sign_off.judge_waits_do')}
    </Callout>
  )
}
