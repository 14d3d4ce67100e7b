import type { CommentTarget, CommentThread } from '#app/domain/proposal.ts'
import { Section } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { Time } from '../ui/time.tsx'
import type { PageReply } from '../ui/work-form-reply.ts'
import { CommentForm } from './comment-form.tsx'
import { CommentText } from './comment-text.tsx'
import styles from './comments.module.css'
import { targetWords } from './target-words.ts'

type DiscussionProps = {
  threads: CommentThread[]
  targets: CommentTarget[]
  names: string[]
  mayComment: boolean
  reply: PageReply | undefined
  submissionKey: string
}

/** What was said on the claim, its evidence and its verdicts, thread by thread, and the form to say something. */
export function Discussion({ threads, targets, mayComment, ...form }: DiscussionProps) {
  const t = useText()
  const count = threads.reduce((sum, { comments }) => sum + comments.length, 0)
  return (
    <Section title={t('comment.title')} id="discussion" count={t('comment.count', { count })}>
      <div className={styles.threads}>
        {threads.map((thread) => (
          <Thread key={thread.about.key} thread={thread} />
        ))}
        {count === 0 && mayComment && <p className="small">{t('comment.none')}</p>}
        {mayComment && <CommentForm targets={targets} {...form} />}
      </div>
    </Section>
  )
}

function Thread({ thread: { about, comments } }: { thread: CommentThread }) {
  const t = useText()
  return (
    <section className={styles.thread} id={`comments-${about.key}`} aria-label={targetWords(t, about)}>
      <h3>
        {about.kind === 'claim' ? (
          targetWords(t, about)
        ) : (
          <a href={`#${about.key}`}>{targetWords(t, about)}</a>
        )}
      </h3>
      <ol className={styles.list}>
        {comments.map(({ id, parts, made }) => (
          <li key={id} id={id} className={styles.comment}>
            <p className={styles.made}>
              <b>{made.by}</b> <Time at={made.at} />
            </p>
            <CommentText parts={parts} />
          </li>
        ))}
      </ol>
    </section>
  )
}
