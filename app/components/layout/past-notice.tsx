import type { Past } from '#app/domain/moment.ts'
import { instantText } from '#app/messages/dates.ts'
import { useText } from '../text.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'

/** Says on every page of a moment which one it is, and leads back to now. */
export function PastNotice({ past: { slug, sequence, at } }: { past: Past }) {
  const t = useText()
  const home = `/cases/${slug}`
  return (
    <Callout
      kind="stale"
      title={t('moments.as_known_at', { at: instantText(t, at) })}
      action={
        <>
          <LinkButton to={`${home}/moments?from=${sequence}`}>{t('moments.since')}</LinkButton>
          <LinkButton to={home}>{t('moments.to_now')}</LinkButton>
        </>
      }
    >
      {t('moments.as_known_hint', { sequence: String(sequence) })}
    </Callout>
  )
}
