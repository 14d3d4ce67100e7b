import type { ReadSource } from '#app/domain/reading.ts'
import { RichText, useText } from '../text.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import { Time } from '../ui/time.tsx'

type CaptureNoticeProps = { read: Pick<ReadSource, 'capture' | 'captures' | 'undecided'>; here: string }

/** Says when an older capture is read, or when quotes of older ones no longer stand in this one. */
export function CaptureNotice({ read, here }: CaptureNoticeProps) {
  const t = useText()
  const { capture, captures, undecided } = read
  if (captures[0] && captures[0].id !== capture.id) {
    return (
      <Callout
        title={t('captures.older_title')}
        action={<LinkButton to={here}>{t('captures.read_newest')}</LinkButton>}
      >
        <RichText id="captures.older" values={{ when: <Time at={capture.capturedAt} /> }} />
      </Callout>
    )
  }
  if (undecided === 0) return null
  return (
    <Callout
      kind="stale"
      title={t('captures.undecided_note', { count: undecided })}
      action={<LinkButton to={`${here}/compare`}>{t('captures.decide')}</LinkButton>}
    />
  )
}
