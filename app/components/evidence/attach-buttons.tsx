import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { FormButtons } from '../ui/work-form.tsx'

/** Attach, and attach with an empty form next. */
export function AttachButtons({ busy }: { busy: boolean }) {
  const t = useText()
  return (
    <FormButtons>
      <Button kind="main" type="submit" busy={busy}>
        {t('evidence.attach')}
      </Button>
      <Button type="submit" name="next" value="another" busy={busy}>
        {t('evidence.attach_again')}
      </Button>
    </FormButtons>
  )
}
