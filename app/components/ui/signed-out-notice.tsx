import { useText } from '../text.tsx'
import { Callout } from './callout.tsx'

/** The session ended while somebody was typing: where to sign in without leaving what was typed. */
export function SignedOutNotice() {
  const t = useText()
  return (
    <Callout
      kind="error"
      role="alert"
      title={t('form.signed_out')}
      action={
        <a href="/sign-in" target="_blank" rel="noreferrer">
          {t('form.sign_in_elsewhere')}
        </a>
      }
    >
      {t('form.signed_out_help')}
    </Callout>
  )
}
