import { useLocation } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { usePerson } from '../layout/shell-context.tsx'
import { useText } from '../text.tsx'
import { Button } from './button.tsx'
import { Callout } from './callout.tsx'
import { differs, draftKey, dropDraft, keepDraft, readDraft, type StoredDraft } from './draft-store.ts'
import { putFormValues, readFormValues } from './form-values.ts'
import { Time } from './time.tsx'
import { useWhenSaved } from './use-when-saved.ts'
import type { WorkFormState } from './use-work-form.ts'

const pause = 400

/**
 * Keeps what is typed until it is saved, and after a reload or a new sign-in offers it back. It is put back only when
 * asked, so that newer saved words are never covered in silence. `WorkForm` includes it.
 */
export function Draft({ work }: { work: Pick<WorkFormState, 'id' | 'reply' | 'version' | 'fetcher'> }) {
  const t = useText()
  const key = draftKey(useLastPerson(), useLocation().pathname, work.id)
  const [offered, setOffered] = useState<StoredDraft | null>(null)
  useKeeping(key, work, setOffered)
  useWhenSaved(work, () => dropDraft(key))
  if (offered === null) return null
  const putBack = () => {
    const form = formOf(work.id)
    if (form) putFormValues(form, offered.values)
    setOffered(null)
  }
  const discard = () => {
    dropDraft(key)
    setOffered(null)
  }
  const newer = offered.version !== null && work.version !== undefined && work.version !== offered.version
  return (
    <Callout
      title={t('draft.found')}
      role="status"
      action={
        <>
          <Button onClick={putBack}>{t('draft.put_back')}</Button>
          <Button kind="quiet" onClick={discard}>
            {t('draft.discard')}
          </Button>
        </>
      }
    >
      {t('draft.typed')} <Time at={offered.at} />. {newer && t('draft.newer')}
    </Callout>
  )
}

/** Who typed: whoever was signed in last, since a session may end in the middle of an edit. */
function useLastPerson(): string {
  const person = usePerson()
  const last = useRef('')
  if (person) last.current = person.id
  return last.current
}

function formOf(id: string): HTMLFormElement | null {
  const element = document.getElementById(id)
  return element instanceof HTMLFormElement ? element : null
}

function useKeeping(
  key: string,
  work: Pick<WorkFormState, 'id' | 'version' | 'reply'>,
  offer: (draft: StoredDraft | null) => void,
) {
  const { id, version, reply } = work
  useEffect(() => {
    const form = formOf(id)
    const draft = readDraft(key)
    if (form && draft && differs(draft.values, readFormValues(form))) offer(draft)
  }, [key, id, offer])
  useEffect(() => {
    const form = formOf(id)
    if (!form) return
    const keep = () =>
      keepDraft(key, {
        at: new Date().toISOString(),
        version: version ?? null,
        values: readFormValues(form),
      })
    if (reply && reply.status !== 'done') keep()
    let waiting: ReturnType<typeof setTimeout> | undefined
    const typed = () => {
      clearTimeout(waiting)
      waiting = setTimeout(flush, pause)
    }
    const flush = () => {
      if (waiting === undefined) return
      clearTimeout(waiting)
      waiting = undefined
      keep()
    }
    form.addEventListener('input', typed)
    form.addEventListener('submit', flush)
    window.addEventListener('pagehide', flush)
    return () => {
      flush()
      form.removeEventListener('input', typed)
      form.removeEventListener('submit', flush)
      window.removeEventListener('pagehide', flush)
    }
  }, [key, id, version, reply])
}
