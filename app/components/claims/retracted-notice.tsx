import type { ShownRetraction } from '#app/domain/claim-page.ts'
import { instantDayText } from '#app/messages/dates.ts'
import { useText } from '../text.tsx'
import { Callout } from '../ui/callout.tsx'

/** The claim was withdrawn: by whom, when and why. */
export function RetractedNotice({ retraction }: { retraction: ShownRetraction }) {
  const t = useText()
  const { by, at, reason } = retraction
  return (
    <Callout kind="error" title={t('claims.retracted')}>
      <p>{t('claims.retracted_by', { by, at: instantDayText(t, at), reason })}</p>
      <p>{t('claims.retracted_note')}</p>
    </Callout>
  )
}
