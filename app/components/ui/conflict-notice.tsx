import { useEffect, useRef } from 'react'
import { useText } from '../text.tsx'
import { Button } from './button.tsx'
import { Callout } from './callout.tsx'
import styles from './conflict-notice.module.css'
import type { FieldLabels } from './form-errors.tsx'
import { putFormValues } from './form-values.ts'
import type { WorkFormState } from './use-work-form.ts'
import { WordDiff } from './word-diff.tsx'
import { sentWords } from './work-form-reply.ts'

type ConflictNoticeProps = {
  work: Pick<WorkFormState, 'id' | 'reply' | 'defaults'>
  labels?: FieldLabels
}

type Rival = { name: string; theirs: string; yours: string }

/** Somebody saved first: their words and yours, field by field. Saving again keeps yours; each field can take theirs. */
export function ConflictNotice({ work, labels = {} }: ConflictNoticeProps) {
  const t = useText()
  const box = useRef<HTMLDivElement>(null)
  const reply = work.reply?.status === 'conflict' ? work.reply : null
  useEffect(() => {
    if (reply) box.current?.focus()
  }, [reply])
  if (!reply) return null
  const takeTheirs = ({ name, theirs }: Rival) => {
    const form = document.getElementById(work.id)
    if (form instanceof HTMLFormElement) putFormValues(form, { [name]: theirs })
  }
  return (
    <div ref={box} tabIndex={-1} className={styles.notice}>
      <Callout kind="error" title={t(reply.refusal.id, reply.refusal.values)}>
        {reply.refusal.id === 'conflict.stale_version' && t('conflict.how')}
      </Callout>
      {rivals(work, labels).map((rival) => (
        <section key={rival.name} className={styles.rival} aria-label={labels[rival.name]}>
          <h3>{labels[rival.name] ?? rival.name}</h3>
          <div className={styles.sides}>
            <div className={styles.side}>
              <h4>{t('conflict.theirs')}</h4>
              <p className={styles.words}>{rival.theirs || t('conflict.empty')}</p>
              <Button onClick={() => takeTheirs(rival)}>{t('conflict.take_theirs')}</Button>
            </div>
            <div className={styles.side}>
              <h4>{t('conflict.yours')}</h4>
              <p className={styles.words}>
                <WordDiff from={rival.theirs} to={rival.yours} />
              </p>
            </div>
          </div>
        </section>
      ))}
    </div>
  )
}

/** The fields in which what stands now and what was sent differ. */
function rivals(work: ConflictNoticeProps['work'], labels: FieldLabels): Rival[] {
  return Object.keys(labels)
    .map((name) => ({
      name,
      theirs: sameLines([work.defaults?.[name] ?? ''].flat().join('\n')),
      yours: sameLines(sentWords(work.reply, name)),
    }))
    .filter(({ theirs, yours }) => theirs !== yours)
}

/** Forms send CR LF for a line's end. */
function sameLines(words: string): string {
  return words.replace(/\r\n/g, '\n')
}
