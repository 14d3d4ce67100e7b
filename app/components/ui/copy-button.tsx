import { useText } from '../text.tsx'
import { useAnnounce } from './announcer.tsx'
import { Button, type ButtonKind } from './button.tsx'

/** Puts words on the clipboard and says so. `label` names what is copied. */
export function CopyButton({
  words,
  label,
  kind = 'quiet',
}: {
  words: string
  label?: string
  kind?: ButtonKind
}) {
  const t = useText()
  const announce = useAnnounce()
  const copy = () => {
    navigator.clipboard.writeText(words).then(
      () => announce(t('common.copied')),
      () => announce(t('common.copy_failed')),
    )
  }
  return (
    <Button kind={kind} onClick={copy} aria-label={label}>
      {t('common.copy')}
    </Button>
  )
}
